package io.github.wirecopy.format;

import io.github.wirecopy.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Goes through blocks of text and the marks within, so that elements nest. A mark that would cross another, or stand in one that can
 * hold none, is left out; its text is not.
 */
final class InlineMarks {

    /** Takes what is met, in text order. */
    interface Visitor {

        /** Takes a stretch of text without marks of its own. */
        void text(Span span);

        /** Takes the begin of a mark. */
        void begin(Mark mark);

        /** Takes the end of the last mark that is open. */
        void end(Mark mark);
    }

    private final List<Mark> marks;
    private final Predicate<Mark> holdsNone;
    private final Visitor visitor;
    private final Deque<Mark> open = new ArrayDeque<>();
    private int next;
    private int done;

    InlineMarks(List<Mark> marks, Predicate<Mark> holdsNone, Visitor visitor) {
        this.marks = inTextOrder(marks);
        this.holdsNone = holdsNone;
        this.visitor = visitor;
    }

    /** Sorts by the begin as a number, and with a comparator only the few marks that begin together. */
    private static List<Mark> inTextOrder(List<Mark> marks) {
        long[] keys = keys(marks);
        List<Mark> sorted = new ArrayList<>(keys.length);
        int together = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >> Integer.SIZE != keys[together] >> Integer.SIZE) {
                sortTogether(sorted, together);
                together = i;
            }
            sorted.add(marks.get((int) keys[i]));
        }
        sortTogether(sorted, together);
        return sorted;
    }

    /** Returns, in order, where each mark begins and, in the lower half, which one it is. */
    private static long[] keys(List<Mark> marks) {
        long[] keys = new long[marks.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) marks.get(i).span().begin() << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return keys;
    }

    private static void sortTogether(List<Mark> sorted, int from) {
        if (sorted.size() - from > 1) {
            sorted.subList(from, sorted.size()).sort(Comparator.comparing(Mark::span));
        }
    }

    /** Visits a block, which must stand after those visited before. */
    void visit(Span block) {
        done = block.begin();
        while (next < marks.size() && marks.get(next).span().begin() < block.end()) {
            Mark mark = marks.get(next++);
            if (block.contains(mark.span()) && mark.span().length() > 0) {
                closeUntil(mark.span().begin());
                openIfNested(mark);
            }
        }
        closeUntil(block.end());
        text(block.end());
    }

    private void openIfNested(Mark mark) {
        boolean nests = open.isEmpty() || (open.peek().span().contains(mark.span()) && !holdsNone.test(open.peek()));
        if (nests) {
            text(mark.span().begin());
            visitor.begin(mark);
            open.push(mark);
        }
    }

    private void closeUntil(int offset) {
        while (!open.isEmpty() && open.peek().span().end() <= offset) {
            Mark mark = open.pop();
            text(mark.span().end());
            visitor.end(mark);
        }
    }

    private void text(int end) {
        if (end > done) {
            visitor.text(new Span(done, end));
            done = end;
        }
    }
}
