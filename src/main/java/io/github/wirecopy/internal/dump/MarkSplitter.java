package io.github.wirecopy.internal.dump;

import io.github.wirecopy.internal.dump.LineMarks.Mark;
import io.github.wirecopy.source.Blanks;

/** Parts articles at the lines that a layout marks them with. */
final class MarkSplitter implements ArticleSplitter {

    private final LineMarks marks;
    private final LengthLimit limit;
    /** Whether no article has been found yet, so that a cover page may precede. */
    private boolean first = true;

    MarkSplitter(LineMarks marks, int maximumLength) {
        this.marks = marks;
        this.limit = new LengthLimit(maximumLength);
    }

    @Override
    public Cut next(CharWindow window) {
        int begin = first ? -1 : 0;
        first = false;
        int line = 0;
        while (true) {
            int end = window.lineEnd(line, limit.remaining(line));
            if (limit.isReached(window, end)) {
                int cut = limit.cut(window);
                return new Cut(begin > 0 && begin < cut ? begin : 0, cut, cut, true);
            }
            Mark mark = marks.at(window, line, end);
            if (mark == Mark.BEGINS && begin >= 0 && line > 0) {
                return new Cut(begin, line, line, false);
            }
            begin = mark == Mark.BEGINS && begin < 0 ? line : begin;
            line = window.lineAfter(end);
            boolean atEnd = line >= window.length() && !window.fill();
            if (mark == Mark.ENDS || atEnd) {
                int stop = blankTail(window, line);
                return new Cut(Math.max(begin, 0), stop, stop, false);
            }
        }
    }

    /** Takes in the blank lines that follow an article. */
    private int blankTail(CharWindow window, int from) {
        int line = from;
        while (true) {
            int end = window.lineEnd(line, limit.remaining(line));
            boolean blank = Blanks.isBlank(window, line, end);
            if (!blank || limit.isReached(window, end)) {
                return line;
            }
            line = window.lineAfter(end);
            if (line >= window.length() && !window.fill()) {
                return line;
            }
        }
    }
}
