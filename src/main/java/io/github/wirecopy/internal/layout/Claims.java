package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Which stretches of a text are taken by a part. */
final class Claims {

    private final String text;
    private final List<Span> taken = new ArrayList<>();

    Claims(String text) {
        this.text = text;
    }

    void add(Span span) {
        taken.add(span);
    }

    /** Returns what is left and not blank, a span for each line. */
    List<Span> unclaimed() {
        List<Span> left = new ArrayList<>();
        LineBreaks breaks = new LineBreaks(text);
        int from = 0;
        for (Span span : taken.stream().sorted().toList()) {
            if (span.begin() > from) {
                addLines(from, span.begin(), breaks, left);
            }
            from = Math.max(from, span.end());
        }
        addLines(from, text.length(), breaks, left);
        return List.copyOf(left);
    }

    private void addLines(int begin, int end, LineBreaks breaks, List<Span> left) {
        int from = begin;
        while (from < end) {
            int stop = breaks.next(from, end);
            Span visible = Blanks.trim(text, from, stop);
            if (visible.length() > 0) {
                left.add(visible);
            }
            from = breaks.after(stop);
        }
    }
}
