package io.github.wirecopy.internal.layout;

/**
 * Finds the article in a page: the stretch of lines with the most running text, with no more than a few other lines
 * between.
 *
 * @param begin the first line of running text
 * @param end the line after the last one
 */
record PageBody(int begin, int end) {

    private static final int WIDEST_GAP = 20;
    private static final int HEADING_WEIGHT = 8;
    private static final int FAR = 5;
    private static final int HEAD_REACH = 10;
    private static final int LONG_PARAGRAPH = 200;
    private static final int LONGEST_TITLE = 160;
    private static final int LEAST_TEXT = 300;
    private static final int LEAST_SENTENCE_WORDS = 4;

    /** Returns the article's lines; an empty stretch at the end if there is no running text. */
    static PageBody in(Lines lines) {
        LineShape shape = new LineShape(lines);
        PageBody best = new PageBody(lines.count(), lines.count());
        int bestText = 0;
        int begin = -1;
        int end = 0;
        int text = 0;
        int gap = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isBlank(i)) {
                continue;
            }
            if (isText(lines, shape, i)) {
                if (begin < 0 || gap > WIDEST_GAP) {
                    begin = i;
                    text = 0;
                }
                text += lines.length(i);
                end = i + 1;
                gap = 0;
                if (text > bestText) {
                    bestText = text;
                    best = new PageBody(begin, end);
                }
            } else {
                gap += weight(lines, i);
            }
        }
        return bestText < LEAST_TEXT
                ? new PageBody(lines.count(), lines.count())
                : best.trimmed(lines, shape).extended(lines, shape);
    }

    /** Tells whether a line is running text and neither a caption, a credit nor a notice. */
    private static boolean isText(Lines lines, LineShape shape, int line) {
        char last = lines.last(line);
        boolean closed = shape.endsSentence(line) && (last != '?' || lines.length(line) > LONGEST_TITLE) || last == ':';
        return closed && shape.isProse(line) && mayBeText(lines, line);
    }

    private static boolean mayBeText(Lines lines, int line) {
        return TrailerRules.afterBody(lines.text(), lines.begin(line), lines.end(line))
                        .isEmpty()
                && !PageLines.isCaption(lines.text(), lines.begin(line), lines.end(line))
                && !PageLines.isNotice(lines.text(), lines.begin(line), lines.end(line));
    }

    /** A heading of links parts the article from what follows more than other lines do, a button not at all. */
    private static int weight(Lines lines, int line) {
        int begin = lines.begin(line);
        int end = lines.end(line);
        if (RelatedHeadings.isLabel(lines.text(), begin, end)) {
            return 0;
        }
        return RelatedHeadings.isHeading(lines.text(), begin, end) ? HEADING_WEIGHT : 1;
    }

    /** Leaves off single lines of text that stand far from the rest, such as a notice above the article. */
    private PageBody trimmed(Lines lines, LineShape shape) {
        int first = begin;
        int second = next(lines, shape, first + 1);
        while (second < end && visibleBetween(lines, first, second) > FAR && !opensArticle(lines, first)) {
            first = second;
            second = next(lines, shape, first + 1);
        }
        return new PageBody(first, end);
    }

    /** Takes in the short sentences right after the last line of running text. */
    private PageBody extended(Lines lines, LineShape shape) {
        int last = end;
        for (int line = last; line < lines.count(); line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            boolean sentence = shape.endsSentence(line)
                    && shape.words(line, LEAST_SENTENCE_WORDS) >= LEAST_SENTENCE_WORDS
                    && mayBeText(lines, line);
            if (!sentence) {
                break;
            }
            last = line + 1;
        }
        return new PageBody(begin, last);
    }

    /** Tells whether a line is a long paragraph with a byline or a date not far above it, so that it opens the article. */
    private static boolean opensArticle(Lines lines, int line) {
        int seen = lines.length(line) < LONG_PARAGRAPH ? HEAD_REACH : 0;
        for (int above = line - 1; above >= 0 && seen < HEAD_REACH; above--) {
            if (!lines.isBlank(above)) {
                seen++;
                int begin = lines.begin(above);
                int end = lines.end(above);
                if (BylineReader.line(lines.text(), begin, end).isPresent()
                        || !DatedLine.read(lines.text(), begin, end, DayOrder.UNKNOWN)
                                .isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private int next(Lines lines, LineShape shape, int from) {
        int line = from;
        while (line < end && (lines.isBlank(line) || !isText(lines, shape, line))) {
            line++;
        }
        return line;
    }

    private static int visibleBetween(Lines lines, int first, int second) {
        int visible = 0;
        for (int i = first + 1; i < second; i++) {
            visible += lines.isBlank(i) ? 0 : weight(lines, i);
        }
        return visible;
    }
}
