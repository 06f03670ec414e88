package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** Reads the head of a plain article: headline, deck, bylines and dates, in any order, down to where the body begins. */
final class HeadReader {

    private static final int MOST_LINES = 14;
    private static final int LONGEST_BYLINE = 160;

    private final Lines lines;
    private final String text;
    private final LineShape shape;
    private final LayoutDraft draft;
    private final DayOrder order;
    private final HeadlineJudge judge;
    private final int limit;
    private boolean hasFields;

    HeadReader(Lines lines, int limit, LayoutDraft draft, DayOrder order) {
        this.lines = lines;
        this.text = lines.text();
        this.shape = new LineShape(lines);
        this.draft = draft;
        this.order = order;
        this.judge = new HeadlineJudge(lines, limit);
        this.limit = limit;
    }

    /** Takes the parts of the head and returns the line that the body begins with. */
    int read(int from) {
        hasFields = HeadFields.areIn(lines, from, limit);
        int line = lines.nextVisible(from, limit);
        for (int taken = 0; line < limit && taken < MOST_LINES; taken++) {
            int next = take(line);
            if (next == line) {
                break;
            }
            line = lines.nextVisible(next, limit);
        }
        return line;
    }

    /** Takes a line of the head and returns the next; the same if the body begins here. */
    private int take(int line) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        if (shape.isRule(line) || isMarker(line) || isNothing(line)) {
            return line + 1;
        }
        if (WebAddress.isWhole(text, begin, end)) {
            draft.url(text.substring(begin, end));
            return line + 1;
        }
        int below = Math.max(takeBylineBelow(line), takeDateBelow(line));
        if (below > line) {
            return below;
        }
        if (takeDates(begin, end) || takeByline(begin, end) || takeField(begin, end)) {
            return line + 1;
        }
        if (takeOutlet(begin, end)) {
            return line + 1;
        }
        return takeTitle(line);
    }

    /** Takes a line that names an agency and nothing else. */
    private boolean takeOutlet(int begin, int end) {
        Span name = RelatedHeadings.core(text, begin, end);
        boolean outlet = PlaceNames.isAgency(text, name.begin(), name.end());
        if (outlet) {
            draft.publisher(name.in(text));
        }
        return outlet;
    }

    /** Tells whether a line belongs to the page that the article was copied from rather than to its head. */
    private boolean isNothing(int line) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        if (hasFields && HeadFields.isField(text, begin, end)) {
            return false;
        }
        return RelatedHeadings.isLabel(text, begin, end)
                || PageLines.isBreadcrumb(text, begin, end)
                || (!draft.hasHeadline() && lines.length(line) < 200 && PageLines.isCaption(text, begin, end));
    }

    /** Tells whether a line is the mark that opens the texts of one collection. */
    private boolean isMarker(int line) {
        return lines.length(line) == 6 && text.startsWith(".START", lines.begin(line));
    }

    private int takeTitle(int line) {
        if (draft.mayHaveHeadline() && draft.paragraphCount() == 0) {
            int end = judge.headlineEnd(line);
            if (end > line) {
                draft.headline(new Span(lines.begin(line), lines.end(end - 1)));
            }
            return end;
        }
        if (lines.length(line) <= LONGEST_BYLINE * 2 && draft.isHeadline(lines.span(line))) {
            if (draft.hasHeadlineElsewhere()) {
                draft.headline(lines.span(line));
            }
            return line + 1;
        }
        if (draft.mayHaveDeck() && !draft.hasHeadlineElsewhere() && judge.isDeck(line)) {
            draft.deck(lines.span(line));
            return line + 1;
        }
        return line;
    }

    private boolean takeDates(int begin, int end) {
        List<DatedLine.Entry> entries = DatedLine.read(text, begin, end, order);
        entries.forEach(entry -> entry.takeInto(draft));
        return !entries.isEmpty();
    }

    private boolean takeByline(int begin, int end) {
        if (BylineReader.endOfOpening(text, begin, end) < 0) {
            return false;
        }
        Optional<Byline> whole = BylineReader.line(text, begin, end);
        int mark = markBeforeDate(begin, end);
        int stop = mark < 0 ? end : Blanks.trim(text, begin, mark).end();
        Optional<Byline> byline = mark < 0 ? whole : BylineReader.line(text, begin, stop);
        if (byline.isEmpty()) {
            return false;
        }
        draft.byline(byline.get());
        if (mark >= 0) {
            Span rest = Blanks.trim(text, mark + 1, end);
            takeDates(rest.begin(), rest.end());
        }
        return true;
    }

    /** Returns where the mark before the date that closes a byline stands, -1 if there is none. */
    private int markBeforeDate(int begin, int end) {
        int most = Math.min(end, begin + LONGEST_BYLINE);
        for (int i = begin + 4; i < most - 4; i++) {
            if ("|•·,–—-".indexOf(text.charAt(i)) >= 0) {
                Span rest = Blanks.trim(text, i + 1, end);
                if (!DatedLine.read(text, rest.begin(), rest.end(), order).isEmpty()) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Takes a byline whose opening stands on a line of its own, above the name. */
    private int takeBylineBelow(int line) {
        Optional<Byline> byline = BylineReader.below(lines, line, limit);
        byline.ifPresent(draft::byline);
        return byline.isPresent() ? lines.nextVisible(line + 1, limit) + 1 : line;
    }

    /** Takes a date whose label stands on a line of its own, above it. */
    private int takeDateBelow(int line) {
        Optional<String> role = DatedLine.label(text, lines.begin(line), lines.end(line));
        int next = lines.nextVisible(line + 1, limit);
        if (role.isEmpty() || next >= limit) {
            return line;
        }
        List<DatedLine.Entry> entries = DatedLine.read(text, lines.begin(next), lines.end(next), order);
        entries.forEach(entry -> new DatedLine.Entry(entry.date(), role.get()).takeInto(draft));
        return entries.isEmpty() ? line : next + 1;
    }

    private boolean takeField(int begin, int end) {
        return hasFields && new HeadFields(draft, order).take(begin, end);
    }
}
