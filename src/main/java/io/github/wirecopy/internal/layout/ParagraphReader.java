package io.github.wirecopy.internal.layout;

/** Tells how far the paragraph that a line opens goes. */
final class ParagraphReader {

    /** How far the first line of a paragraph is indented at least. */
    static final int LEAST_INDENT = 3;

    private static final int SENTENCE_REACH = 8;

    private final Lines lines;
    private final LineShape shape;
    private final ParagraphStyle style;
    private final int width;
    private final int indent;

    ParagraphReader(Lines lines, ParagraphStyle style, int from, int limit) {
        this.lines = lines;
        this.shape = new LineShape(lines);
        this.style = style;
        this.width = ParagraphStyle.wrapWidth(lines, from, limit);
        this.indent = isEveryLineOpening(from, limit) ? 0 : leastIndent(from, limit);
    }

    /** Tells whether all lines are indented and end a sentence: paragraphs of one line, of which none was broken. */
    private boolean isEveryLineOpening(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (!lines.isBlank(i) && (lines.indent(i) < LEAST_INDENT || !shape.endsSentence(i))) {
                return false;
            }
        }
        return true;
    }

    private int leastIndent(int from, int limit) {
        int least = Integer.MAX_VALUE;
        for (int i = from; i < limit; i++) {
            least = lines.isBlank(i) ? least : Math.min(least, lines.indent(i));
        }
        return least;
    }

    /** Returns the line after the last one of the paragraph that {@code line} opens, at most {@code limit}. */
    int endOf(int line, int limit) {
        int next = line + 1;
        while (next < limit && !lines.isBlank(next) && goesOn(next - 1, next)) {
            next++;
        }
        return next;
    }

    private boolean goesOn(int line, int next) {
        return switch (style) {
            case SENTENCES -> true;
            case LINES -> shape.isBroken(line) || isFullBeforeSentenceEnd(line);
            case WRAPPED -> wrapsInto(line, next);
        };
    }

    /** Tells whether an unfinished line is as wide as lines get here, and one of the next ends the sentence. */
    private boolean isFullBeforeSentenceEnd(int line) {
        boolean full = width > 0 && shape.mayBeBroken(line) && ParagraphStyle.isFull(lines, line, width);
        int most = Math.min(lines.count(), line + SENTENCE_REACH);
        for (int next = line + 1; full && next < most && !lines.isBlank(next); next++) {
            if (shape.endsSentence(next)) {
                return true;
            }
        }
        return false;
    }

    private boolean wrapsInto(int line, int next) {
        if (lines.indent(next) > indent + 1 && lines.indent(next) > lines.indent(line)) {
            return false;
        }
        if (lines.indent(next) > indent + 1 && shape.endsSentence(line)) {
            return false;
        }
        boolean full = width > 0 && ParagraphStyle.isFull(lines, line, width);
        if (lines.indent(next) >= indent + LEAST_INDENT && width > 0 && !full) {
            return false;
        }
        return full || !shape.endsSentence(line) || shape.opensInLowerCase(next);
    }
}
