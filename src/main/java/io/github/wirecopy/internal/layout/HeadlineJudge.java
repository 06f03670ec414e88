package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Span;

/** Decides whether a line in the head is the headline or the deck, or the body has begun. */
final class HeadlineJudge {

    private static final int LONGEST_HEADLINE = 250;
    /** A closed first line of no more words than this is a headline whatever its words. */
    private static final int FEW_WORDS = 12;

    private static final int MOST_SENTENCE_WORDS = 18;
    private static final int MOST_DECK_WORDS = 30;
    private static final int MOST_LINES = 3;

    private final Lines lines;
    private final String text;
    private final LineShape shape;
    private final int limit;

    HeadlineJudge(Lines lines, int limit) {
        this.lines = lines;
        this.text = lines.text();
        this.shape = new LineShape(lines);
        this.limit = limit;
    }

    /** Returns the line after the headline that begins at a line; the same line if it is none. */
    int headlineEnd(int line) {
        int next = lines.nextVisible(line + 1, limit);
        boolean opensList = lines.last(line) == ':' && shape.words(line, 4) <= 4;
        if (opensList
                || next >= limit
                || lines.length(line) > LONGEST_HEADLINE
                || Character.isLowerCase(lines.first(line))
                || RelatedHeadings.isLabel(text, lines.begin(line), lines.end(line))
                || isOutlet(line)
                || opensDateline(line)) {
            return line;
        }
        if (SentenceCount.isSeveral(text, lines.begin(line), lines.end(line))
                && !TitleCase.is(text, lines.begin(line), lines.end(line))) {
            return line;
        }
        int end = endOfBlock(line);
        return shape.endsSentence(line) ? closedHeadlineEnd(line) : openHeadlineEnd(line, end);
    }

    /** Tells whether a line is the name of an agency and nothing else. */
    private boolean isOutlet(int line) {
        Span core = RelatedHeadings.core(text, lines.begin(line), lines.end(line));
        return PlaceNames.isAgency(text, core.begin(), core.end());
    }

    private boolean opensDateline(int line) {
        return DatelineReader.opening(text, lines.begin(line), lines.end(line), DatelineJudge.STRICT)
                .isPresent();
    }

    private int endOfBlock(int line) {
        int end = line + 1;
        while (end < limit && !lines.isBlank(end)) {
            end++;
        }
        return end;
    }

    /** Judges a first line that ends as a sentence does. */
    private int closedHeadlineEnd(int line) {
        boolean apart = endOfBlock(line) == line + 1;
        return apart && !isFollowedByTail(line) && readsAsHeadline(line) ? line + 1 : line;
    }

    /** Tells whether links or a trailer come next and no text after them, so that the line would be a headline of nothing. */
    private boolean isFollowedByTail(int line) {
        int next = lines.nextVisible(line + 1, limit);
        boolean tail = RelatedHeadings.isHeading(text, lines.begin(next), lines.end(next))
                || TrailerRules.anywhere(text, lines.begin(next), lines.end(next))
                        .isPresent();
        for (int below = next; tail && below < limit; below++) {
            tail = lines.isBlank(below) || !shape.isProse(below);
        }
        return tail;
    }

    private boolean readsAsHeadline(int line) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        if (TitleCase.is(text, begin, end)) {
            return true;
        }
        int words = shape.words(line, MOST_SENTENCE_WORDS);
        boolean brief =
                words <= FEW_WORDS || (words <= MOST_SENTENCE_WORDS && !TitleCase.readsAsSentence(text, begin, end));
        return brief && !TitleCase.hasTwoForms(text, begin, end);
    }

    /** Judges a first line that breaks off: a headline, perhaps on several lines, or the first line of a paragraph. */
    private int openHeadlineEnd(int line, int end) {
        if (end == line + 1
                || BylineReader.line(text, lines.begin(line + 1), lines.end(line + 1))
                        .isPresent()) {
            return line + 1;
        }
        if (!shape.isBroken(line)) {
            return opensWrappedParagraph(line) ? line : line + 1;
        }
        boolean wrappedHeadline = end - line <= MOST_LINES && !shape.endsSentence(end - 1);
        return wrappedHeadline ? end : line;
    }

    /** Tells whether a line is as wide as those of the paragraph that it opens, all of which were broken at a width. */
    private boolean opensWrappedParagraph(int line) {
        int width = ParagraphStyle.wrapWidth(lines, line, limit);
        return width > 0
                && ParagraphStyle.isFull(lines, line, width)
                && ParagraphStyle.of(lines, line, limit) == ParagraphStyle.WRAPPED
                && !TitleCase.is(text, lines.begin(line), lines.end(line));
    }

    /** Tells whether a line under the headline is a deck: brief, and followed by the body. */
    boolean isDeck(int line) {
        int next = lines.nextVisible(line + 1, limit);
        if (next >= limit || !shape.isTitleLike(line)) {
            return false;
        }
        int words = shape.words(line, MOST_DECK_WORDS);
        boolean brief = words <= MOST_DECK_WORDS && words > 2 && lines.last(line) != ':';
        return brief
                && (endOfBlock(line) == line + 1 || isBylineOrDate(next))
                && !opensDateline(line)
                && (shape.isProse(next) || isBylineOrDate(next))
                && !SentenceCount.isSeveral(text, lines.begin(line), lines.end(line))
                && (!lines.opensBlock(line) || mayStandAlone(line, words));
    }

    private boolean isBylineOrDate(int line) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        return BylineReader.line(text, begin, end).isPresent()
                || opensByline(begin, end)
                || !DatedLine.read(text, begin, end, DayOrder.UNKNOWN).isEmpty();
    }

    /** Tells whether a line opens as a byline does and goes on with a name, which {@code by a third} does not. */
    private boolean opensByline(int begin, int end) {
        int names = BylineReader.endOfOpening(text, begin, Math.min(end, begin + 12));
        return names == end || (names > 0 && AuthorNames.opensName(text, names, end));
    }

    /** Tells whether a line set apart from the headline is more likely a deck than a first paragraph. */
    private boolean mayStandAlone(int line, int words) {
        return !shape.endsSentence(line)
                || words <= FEW_WORDS && TitleCase.sentenceWords(text, lines.begin(line), lines.end(line)) == 0;
    }
}
