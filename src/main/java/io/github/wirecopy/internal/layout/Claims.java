package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which stretches of a text are taken by a part. */
final class Claims {

    private final String text;
    private final List<Span> taken = new ArrayList<>();
    private boolean inOrder = true;

    Claims(String text) {
        this.text = text;
    }

    void add(Span span) {
        inOrder &= taken.isEmpty() || taken.get(taken.size() - 1).compareTo(span) <= 0;
        taken.add(span);
    }

    /** Tells whether all was added in the order of the text. */
    boolean areInOrder() {
        return inOrder;
    }

    /** Returns what is left and not blank, a span for each line. */
    List<Span> unclaimed() {
        if (!inOrder) {
            Collections.sort(taken);
        }
        List<Span> left = new ArrayList<>();
        int from = 0;
        for (Span span : taken) {
            addLines(from, span.begin(), left);
            from = Math.max(from, span.end());
        }
        addLines(from, text.length(), left);
        return List.copyOf(left);
    }

    /** Most of what parts leave between them are line breaks and other blanks, which are passed over at once. */
    private void addLines(int begin, int end, List<Span> left) {
        int from = begin;
        while (from < end) {
            if (Blanks.isBlank(text.charAt(from))) {
                from++;
                continue;
            }
            int stop = from;
            while (stop < end && !LineBreaks.isBreak(text.charAt(stop))) {
                stop++;
            }
            left.add(Blanks.trim(text, from, stop));
            from = stop;
        }
    }
}
