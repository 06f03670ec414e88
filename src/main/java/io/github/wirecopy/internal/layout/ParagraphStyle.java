package io.github.wirecopy.internal.layout;

/** How the lines of a body make paragraphs. */
enum ParagraphStyle {
    /** Every line is a paragraph, save one that breaks off within a sentence. */
    LINES,
    /** Lines are broken at a width; a blank line, an indented line or a short last line parts paragraphs. */
    WRAPPED,
    /** Every sentence is a line; a blank line parts paragraphs. */
    SENTENCES;

    private static final int LEAST_PAIRS = 2;

    /** Returns the style of the lines from {@code from} to {@code limit}. */
    static ParagraphStyle of(Lines lines, int from, int limit) {
        LineShape shape = new LineShape(lines);
        int width = wrapWidth(lines, from, limit);
        int pairs = 0;
        int full = 0;
        int broken = 0;
        int closed = 0;
        for (int i = from; i + 1 < limit; i++) {
            if (!lines.isBlank(i) && !lines.isBlank(i + 1)) {
                pairs++;
                boolean ends = shape.endsSentence(i);
                closed += ends ? 1 : 0;
                broken += shape.isBroken(i) ? 1 : 0;
                full += width > 0 && isFull(lines, i, width) ? 1 : 0;
            }
        }
        if (pairs >= LEAST_PAIRS && full * 2 > pairs && broken * 5 > pairs) {
            return WRAPPED;
        }
        return pairs > 0 && closed * 20 >= pairs * 19 && isSentencePerLine(lines, from, limit) ? SENTENCES : LINES;
    }

    /** Tells whether the first word of the next line would not have fitted on a line. */
    static boolean isFull(Lines lines, int line, int width) {
        int word = lines.begin(line + 1);
        int end = lines.end(line + 1);
        int at = word;
        while (at < end && lines.text().charAt(at) > ' ') {
            at++;
        }
        return lines.length(line) + 1 + at - word >= width;
    }

    /**
     * Returns the style of lines that are indented where a paragraph begins: they are wrapped if they keep a width, and also if
     * an unfinished line that is indented goes on in one that is not.
     */
    static ParagraphStyle ofIndented(Lines lines, int from, int limit) {
        boolean wrapped = wrapWidth(lines, from, limit) > 0;
        LineShape shape = new LineShape(lines);
        for (int i = from; i + 1 < limit && !wrapped; i++) {
            wrapped = lines.indent(i) >= ParagraphReader.LEAST_INDENT
                    && lines.length(i + 1) > 0
                    && lines.indent(i + 1) == 0
                    && !shape.endsSentence(i);
        }
        return wrapped ? WRAPPED : of(lines, from, limit);
    }

    /** Returns the width that nearly all lines keep, 0 if there is none. */
    static int wrapWidth(Lines lines, int from, int limit) {
        int visible = 0;
        int wide = 0;
        int width = 0;
        for (int i = from; i < limit; i++) {
            int length = lines.length(i);
            visible += length > 0 ? 1 : 0;
            wide += length > LineShape.WIDEST_WRAP ? 1 : 0;
            width = length <= LineShape.WIDEST_WRAP ? Math.max(width, length) : width;
        }
        return wide * 10 > visible || width < LineShape.NARROWEST_WRAP ? 0 : width - width / 8;
    }

    private static boolean isSentencePerLine(Lines lines, int from, int limit) {
        int visible = 0;
        int blocks = 0;
        int single = 0;
        int several = 0;
        for (int i = from; i < limit; i++) {
            if (lines.isBlank(i)) {
                continue;
            }
            visible++;
            boolean opens = i == from || lines.isBlank(i - 1);
            blocks += opens ? 1 : 0;
            single += opens && (i + 1 == limit || lines.isBlank(i + 1)) ? 1 : 0;
            several += SentenceCount.isSeveral(lines.text(), lines.begin(i), lines.end(i)) ? 1 : 0;
        }
        int joined = blocks - single;
        return joined > 0 && blocks > 1 && visible <= blocks * 6 && several * 6 <= visible && joined * 4 >= blocks;
    }
}
