package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Heading;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/**
 * Reads a block of related links under its heading: titles, each perhaps with a date or a URL.
 *
 * <p>The block ends where running text, a trailer or another heading begins, so that a body that goes on after it is
 * not lost.
 */
final class RelatedBlockReader {

    /** How many lines after the heading are looked at for a date. */
    private static final int SURVEY = 6;

    /** How many buttons and the like may stand between the heading and the first link; more are a menu. */
    private static final int MOST_BUTTONS = 3;

    private final Lines lines;
    private final int limit;
    private final LayoutDraft draft;
    private final LinkLines kinds;

    RelatedBlockReader(Lines lines, int limit, LayoutDraft draft, DayOrder order) {
        this.lines = lines;
        this.limit = limit;
        this.draft = draft;
        this.kinds = new LinkLines(lines, order);
    }

    /** Takes the block that begins at a heading and returns the line after it; the heading's own if there is no block. */
    int read(int headingLine) {
        int first = lines.nextVisible(headingLine + 1, limit);
        for (int passed = 0; first < limit && passed < MOST_BUTTONS && kinds.isNothing(first); passed++) {
            first = lines.nextVisible(first + 1, limit);
        }
        first = first < limit && kinds.isLeadIn(first, limit) ? lines.nextVisible(first + 1, limit) : first;
        if (first >= limit || kinds.isEnd(first)) {
            return headingLine;
        }
        Heading heading = heading(headingLine);
        int end = isDated(first)
                ? new DatedLinks(lines, limit, draft, kinds, heading).read(first)
                : new PlainLinks(lines, limit, draft, kinds, heading).read(first);
        return end > first ? end : headingLine;
    }

    private Heading heading(int line) {
        Span core = RelatedHeadings.core(lines.text(), lines.begin(line), lines.end(line));
        return new Heading(core.in(lines.text()), Optional.of(core));
    }

    private boolean isDated(int first) {
        int line = first;
        for (int seen = 0; line < limit && seen < SURVEY && !kinds.isEnd(line); seen++) {
            if (kinds.date(line).isPresent()) {
                return true;
            }
            if (kinds.titleWithDate(line).isPresent()) {
                return false;
            }
            line = lines.nextVisible(line + 1, limit);
        }
        return false;
    }
}
