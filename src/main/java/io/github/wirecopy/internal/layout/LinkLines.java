package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** Tells what a line of a block of links is: a date, a title, a URL, or the end of the block. */
final class LinkLines {

    private static final int LEAST_TITLE_WORDS = 4;
    private static final int LEAST_TITLE_LENGTH = 20;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CATEGORY = 30;
    private static final int LONGEST_HEADLINE = 140;
    private static final int LONGEST_DATE = 40;
    private static final int SHORTEST_DATE = 8;
    private static final int LEAST_LOWER_CASE = 40;

    private final Lines lines;
    private final String text;
    private final LineShape shape;
    private final DayOrder order;

    LinkLines(Lines lines, DayOrder order) {
        this.lines = lines;
        this.text = lines.text();
        this.shape = new LineShape(lines);
        this.order = order;
    }

    /** Tells whether a line ends the block: another heading or a trailer. */
    boolean isEnd(int line) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        return RelatedHeadings.isHeading(text, begin, end)
                || RelatedHeadings.isTopics(text, begin, end)
                || (TrailerRules.anywhere(text, begin, end).isPresent() && !OutletNames.is(text, begin, end));
    }

    boolean isAddress(int line) {
        return WebAddress.isWhole(text, lines.begin(line), lines.end(line));
    }

    /** Tells whether a line is a button, a notice of the site or a rule, which is passed over. */
    boolean isNothing(int line) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        return shape.isRule(line) || RelatedHeadings.isLabel(text, begin, end) || isNotice(line);
    }

    /** Tells whether a line is a notice of the site. */
    boolean isNotice(int line) {
        return PageLines.isNotice(text, lines.begin(line), lines.end(line));
    }

    /** Returns the date that a line is, perhaps after a category: {@code World / 5 h ago}. */
    Optional<DateMatch> date(int line) {
        int begin = afterCategory(lines.begin(line), lines.end(line));
        List<DatedLine.Entry> entries = DatedLine.read(text, begin, lines.end(line), order);
        return entries.isEmpty() ? timeAgo(line) : Optional.of(entries.get(0).date());
    }

    /** Returns the time in a line such as {@code World 4 days ago By Jane Doe}. */
    private Optional<DateMatch> timeAgo(int line) {
        int end = lines.end(line);
        int most = Math.min(end, lines.begin(line) + LONGEST_CATEGORY);
        boolean brief = lines.length(line) <= LONGEST_CATEGORY * 2;
        for (int i = lines.begin(line) + 1; brief && i < most; i++) {
            if (DateCursor.isDigit(text.charAt(i)) && text.charAt(i - 1) == ' ') {
                return new RelativeTimeReader(new DateCursor(text, i, end)).read();
            }
        }
        return Optional.empty();
    }

    private int afterCategory(int begin, int end) {
        int most = Math.min(end, begin + LONGEST_CATEGORY);
        for (int i = begin + 1; i < most - 2; i++) {
            boolean mark =
                    "/|•·".indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            if (mark) {
                return i + 2;
            }
        }
        return begin;
    }

    /** Tells whether a line may be a title next to a date, where little is asked of it. */
    boolean mayBeDatedTitle(int line) {
        return lines.length(line) <= LONGEST_TITLE && shape.isTitleLike(line) && !isNothing(line);
    }

    /** Tells whether a line is a title although it opens in lower case, for a date stands next to it. */
    boolean isTitleInLowerCase(int line) {
        return lines.length(line) >= LEAST_LOWER_CASE
                && lines.length(line) <= LONGEST_TITLE
                && shape.opensInLowerCase(line)
                && !shape.endsSentence(line);
    }

    /** Returns how well a line does for a title next to a date: a name or a category does worse than a sentence. */
    int rank(int line) {
        boolean longEnough = shape.words(line, LEAST_TITLE_WORDS) >= LEAST_TITLE_WORDS;
        char last = lines.last(line);
        if (last == '…' || lines.length(line) > LONGEST_TITLE) {
            return 0;
        }
        return last == '.' ? 2 : longEnough ? 3 : 1;
    }

    /** Tells whether a line is a title although no date is beside it: of some length, and no sentence. */
    boolean isTitle(int line) {
        return mayBeDatedTitle(line)
                && !endsWithStop(line)
                && !isRunningText(line)
                && lines.length(line) >= LEAST_TITLE_LENGTH
                && shape.words(line, LEAST_TITLE_WORDS) >= LEAST_TITLE_WORDS;
    }

    /** Tells whether a line has several sentences and is more than a title such as {@code No vote? Ask why}. */
    private boolean isRunningText(int line) {
        boolean closed = shape.endsSentence(line) && !isCutOff(line);
        return (closed || lines.length(line) > LONGEST_HEADLINE)
                && SentenceCount.isSeveral(text, lines.begin(line), lines.end(line));
    }

    /** Tells whether a line leads to the links under it in a sentence: {@code Here are more stories of the flood.} */
    boolean isLeadIn(int line, int limit) {
        int first = lines.nextVisible(line + 1, limit);
        int second = first < limit ? lines.nextVisible(first + 1, limit) : limit;
        return lines.length(line) <= LONGEST_HEADLINE
                && shape.endsSentence(line)
                && second < limit
                && isTitle(first)
                && isTitle(second);
    }

    /** Tells whether a line is longer than titles are, as the teaser under one is. */
    boolean mayBeTeaser(int line) {
        return lines.length(line) > LONGEST_HEADLINE && !isNotice(line);
    }

    private boolean endsWithStop(int line) {
        return lines.last(line) == '.' && !isCutOff(line);
    }

    /** Tells whether three dots stand for the rest of a title. */
    private boolean isCutOff(int line) {
        return lines.last(line) == '…' || (lines.length(line) > 3 && text.startsWith("..", lines.end(line) - 2));
    }

    /** Reads a line that holds title and date: {@code 3 May 2024: Title}, {@code Title (May 3, 2024)}. */
    Optional<RelatedItem> titleWithDate(int line) {
        int begin = marked(lines.begin(line), lines.end(line));
        Optional<RelatedItem> first = dateFirst(begin, lines.end(line));
        return first.isPresent() ? first : dateLast(begin, lines.end(line));
    }

    /** Returns where the words of a line begin after a bullet. */
    int marked(int begin, int end) {
        int at = begin;
        while (at < end && ("•-–*·»>→▪◦".indexOf(text.charAt(at)) >= 0 || Blanks.isBlank(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private Optional<RelatedItem> dateFirst(int begin, int end) {
        Optional<DateMatch> date = DateReader.at(text, begin, end, order);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        int mark = Blanks.trim(text, date.get().end(), end).begin();
        boolean parted = mark < end && ":|–—-•·".indexOf(text.charAt(mark)) >= 0;
        return parted ? item(date.get(), Blanks.trim(text, mark + 1, end)) : Optional.empty();
    }

    private Optional<RelatedItem> dateLast(int begin, int end) {
        int least = Math.max(begin + LEAST_TITLE_LENGTH / 2, end - LONGEST_DATE);
        for (int i = end - 4; i > least; i--) {
            if (text.charAt(i - 1) == ' ' && "(|–—-•·".indexOf(text.charAt(i)) >= 0) {
                Optional<DateMatch> date = single(i + 1, end);
                if (date.isPresent()) {
                    return item(date.get(), Blanks.trim(text, begin, i));
                }
            }
        }
        return dateAfterBlank(begin, end, least);
    }

    private Optional<DateMatch> single(int from, int end) {
        return DatedLine.single(text, Blanks.trim(text, from, end).begin(), end, order);
    }

    /** Reads a title with a whole date right after it, which ends in the year: {@code Ferry Runs Again May 3, 2024}. */
    private Optional<RelatedItem> dateAfterBlank(int begin, int end, int least) {
        if (!DateCursor.isDigit(text.charAt(end - 1))) {
            return Optional.empty();
        }
        for (int i = least + 1; i < end - SHORTEST_DATE; i++) {
            Optional<DateMatch> date = text.charAt(i) == ' ' ? single(i + 1, end) : Optional.empty();
            if (date.isPresent()
                    && date.get().value().filter(value -> value.length() >= 10).isPresent()) {
                return item(date.get(), Blanks.trim(text, begin, i));
            }
        }
        return Optional.empty();
    }

    private Optional<RelatedItem> item(DateMatch date, Span title) {
        if (title.length() < LEAST_TITLE_LENGTH / 2 || title.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        RelatedItem item = new RelatedItem();
        item.title(title);
        item.date(date);
        return Optional.of(item);
    }
}
