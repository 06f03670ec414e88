package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Heading;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads a block of related links: a heading, then titles, with or without a date, a URL or a teaser each, in any order.
 *
 * <p>The block ends where running text, a trailer or another heading begins, so that a body that goes on after it is
 * not lost.
 */
final class RelatedBlockReader {

    private static final int LEAST_TITLE_WORDS = 4;
    private static final int LEAST_TITLE_LENGTH = 20;
    private static final int LONGEST_TITLE = 180;
    private static final int LONGEST_TEASER = 400;

    private final Lines lines;
    private final String text;
    private final int limit;
    private final LineShape shape;
    private final LayoutDraft draft;
    private final DayOrder order;

    private Optional<Heading> heading = Optional.empty();
    private RelatedItem item = new RelatedItem();
    private boolean dated;
    private boolean dateFirst;
    private int skipped;

    RelatedBlockReader(Lines lines, int limit, LayoutDraft draft, DayOrder order) {
        this.lines = lines;
        this.text = lines.text();
        this.limit = limit;
        this.shape = new LineShape(lines);
        this.draft = draft;
        this.order = order;
    }

    /** Takes the block that begins at a heading and returns the line after it; the heading's own if there is no block. */
    int read(int headingLine) {
        int first = lines.nextVisible(headingLine + 1, limit);
        survey(first);
        if (first >= limit || !opensItem(first)) {
            return headingLine;
        }
        Span core = RelatedHeadings.core(text, lines.begin(headingLine), lines.end(headingLine));
        heading = Optional.of(draft.linkHeading(core));
        return readItems(first);
    }

    /** Looks whether the block has dates, and whether they stand before the titles. */
    private void survey(int first) {
        int dates = 0;
        int seen = 0;
        for (int i = first; i < limit && seen < 6; i = lines.nextVisible(i + 1, limit)) {
            if (isHeading(i)) {
                break;
            }
            boolean date = dateOf(i).isPresent();
            dateFirst |= seen == 0 && date;
            dates += date ? 1 : 0;
            seen++;
        }
        dated = dates > 0;
    }

    private boolean opensItem(int line) {
        return isTitle(line) || dateOf(line).isPresent() || isAddress(line) || (dated && shape.isTitleLike(line));
    }

    private int readItems(int first) {
        int line = first;
        int end = first;
        while (line < limit && take(line)) {
            end = line + 1;
            line = lines.nextVisible(end, limit);
        }
        finish();
        return end;
    }

    /** Takes one line, and tells whether it belonged to the block. */
    private boolean take(int line) {
        if (isHeading(line)
                || TrailerRules.anywhere(text, lines.begin(line), lines.end(line))
                        .isPresent()) {
            return false;
        }
        Optional<DateMatch> date = dateOf(line);
        if (date.isPresent()) {
            takeDate(date.get());
            return true;
        }
        if (isAddress(line)) {
            takeAddress(lines.span(line));
            return true;
        }
        if (isTitle(line)) {
            takeTitle(line);
            return true;
        }
        return isPassedOver(line);
    }

    private void takeDate(DateMatch date) {
        boolean opensNext = dateFirst ? item.hasTitle() : item.hasDate() || !item.hasTitle();
        if (opensNext) {
            finish();
        }
        if (dateFirst || item.hasTitle()) {
            item.date(date);
        }
        skipped = 0;
    }

    private void takeAddress(Span span) {
        if (item.hasAddress()) {
            finish();
        }
        item.address(span);
        skipped = 0;
    }

    private void takeTitle(int line) {
        boolean kicker = dateFirst && item.hasTitle() && item.hasDate() && dated && !finishesHere(line);
        if (kicker) {
            if (lines.length(line) > item.titleLength()) {
                item.title(lines.span(line));
            }
            return;
        }
        if (item.hasTitle() && !(dateFirst && !item.hasDate())) {
            finish();
        }
        item.title(lines.span(line));
        skipped = 0;
    }

    /** Tells whether, in a block with dates first, a second title line is an item without a date. */
    private boolean finishesHere(int line) {
        int next = lines.nextVisible(line + 1, limit);
        return next >= limit || dateOf(next).isEmpty();
    }

    private void finish() {
        if (item.hasTitle() || item.hasAddress()) {
            draft.relatedLink(item.build(text, heading));
        }
        item = new RelatedItem();
    }

    /** Passes over a teaser or a category between the links of a block; a second one in a row ends the block. */
    private boolean isPassedOver(int line) {
        if (RelatedHeadings.isLabel(text, lines.begin(line), lines.end(line)) || shape.isRule(line)) {
            return true;
        }
        skipped++;
        return skipped <= 1 && lines.length(line) <= LONGEST_TEASER && moreFollows(line);
    }

    private boolean moreFollows(int line) {
        int next = lines.nextVisible(line + 1, limit);
        int afterNext = lines.nextVisible(next + 1, limit);
        if (!dated) {
            return lines.length(line) < LEAST_TITLE_LENGTH && next < limit && isTitle(next);
        }
        return (next < limit && dateOf(next).isPresent())
                || (afterNext < limit && isTitle(next) && dateOf(afterNext).isPresent());
    }

    private boolean isHeading(int line) {
        return RelatedHeadings.isHeading(text, lines.begin(line), lines.end(line))
                || RelatedHeadings.isTopics(text, lines.begin(line), lines.end(line));
    }

    private Optional<DateMatch> dateOf(int line) {
        int begin = lines.begin(line);
        int slash = categoryEnd(begin, lines.end(line));
        List<DatedLine.Entry> entries = DatedLine.read(text, slash, lines.end(line), order);
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(0).date());
    }

    /** Returns where the date begins on a line such as {@code World / 5 h ago}. */
    private int categoryEnd(int begin, int end) {
        int most = Math.min(end, begin + 30);
        for (int i = begin + 1; i < most - 2; i++) {
            boolean mark =
                    "/|•·".indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            if (mark && DateCursor.isDigit(text.charAt(i + 2))) {
                return i + 2;
            }
        }
        return begin;
    }

    private boolean isAddress(int line) {
        return WebAddress.isWhole(text, lines.begin(line), lines.end(line));
    }

    private boolean isTitle(int line) {
        int length = lines.length(line);
        if (length > LONGEST_TITLE || !shape.isTitleLike(line) || shape.isRule(line)) {
            return false;
        }
        if (RelatedHeadings.isLabel(text, lines.begin(line), lines.end(line))) {
            return false;
        }
        if (endsWithStop(line) || SentenceCount.isSeveral(text, lines.begin(line), lines.end(line))) {
            return dated && isNextToDate(line) && length < LONGEST_TITLE / 2;
        }
        boolean longEnough = length >= LEAST_TITLE_LENGTH && shape.words(line, LEAST_TITLE_WORDS) >= LEAST_TITLE_WORDS;
        return longEnough || (dated && isNextToDate(line));
    }

    private boolean endsWithStop(int line) {
        char last = lines.last(line);
        return last == '.' && !(lines.length(line) > 3 && text.charAt(lines.end(line) - 2) == '.');
    }

    private boolean isNextToDate(int line) {
        int next = lines.nextVisible(line + 1, limit);
        if (!dateFirst) {
            return next < limit && dateOf(next).isPresent();
        }
        int before = line - 1;
        while (before > 0 && lines.isBlank(before)) {
            before--;
        }
        return before >= 0 && !lines.isBlank(before) && dateOf(before).isPresent();
    }
}
