package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a story that is followed by its highlights, each under {@code @highlight}; they are the deck. Such stories have no
 * headline as a rule, so that a sentence at their beginning is none.
 */
final class StoryLayout {

    private static final String MARK = "@highlight";

    private StoryLayout() {}

    static void read(LayoutDraft draft, DayOrder order) {
        Lines lines = Lines.of(draft.text());
        int end = 0;
        while (end < lines.count() && !isMark(lines, end)) {
            end++;
        }
        int first = lines.nextVisible(0, end);
        if (first < end && new LineShape(lines).endsSentence(first)) {
            draft.ruleOutHeadline();
        }
        int body = new HeadReader(lines, end, draft, order).read(0);
        new BodyReader(lines, draft, order).read(body, end);
        readHighlights(lines, end, draft);
    }

    private static void readHighlights(Lines lines, int from, LayoutDraft draft) {
        List<Span> parts = new ArrayList<>();
        for (int line = from; line < lines.count(); line++) {
            if (!lines.isBlank(line) && !isMark(lines, line)) {
                parts.add(lines.span(line));
            }
        }
        if (!parts.isEmpty() && !draft.hasDeck()) {
            draft.deck(
                    new Span(parts.get(0).begin(), parts.get(parts.size() - 1).end()), parts);
        }
    }

    private static boolean isMark(Lines lines, int line) {
        return lines.length(line) == MARK.length() && lines.text().startsWith(MARK, lines.begin(line));
    }
}
