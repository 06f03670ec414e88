package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.Arrays;

/**
 * The lines of a stretch of text: where each begins and ends, without the blanks around it.
 *
 * <p>A line ends at LF, CR, CR LF, LINE SEPARATOR or PARAGRAPH SEPARATOR. Built in one pass; immutable.
 */
final class Lines {

    private static final int TAB_WIDTH = 8;

    private final String text;
    private int[] begins;
    private int[] ends;
    private int[] indents;
    private int count;

    private Lines(String text) {
        this.text = text;
        this.begins = new int[64];
        this.ends = new int[64];
        this.indents = new int[64];
    }

    static Lines of(String text) {
        return of(text, 0, text.length());
    }

    static Lines of(String text, int begin, int end) {
        return of(text, new LineBreaks(text), begin, end);
    }

    static Lines of(String text, LineBreaks breaks, int begin, int end) {
        Lines lines = new Lines(text);
        int from = begin;
        while (from < end) {
            int stop = breaks.next(from, end);
            lines.add(from, stop);
            from = breaks.after(stop);
        }
        return lines;
    }

    private void add(int from, int stop) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            indents = Arrays.copyOf(indents, count * 2);
        }
        int first = from;
        int indent = 0;
        while (first < stop && Blanks.isBlank(text.charAt(first))) {
            indent += text.charAt(first) == '\t' ? TAB_WIDTH : 1;
            first++;
        }
        int limit = stop;
        while (limit > first && Blanks.isBlank(text.charAt(limit - 1))) {
            limit--;
        }
        begins[count] = first;
        ends[count] = limit;
        indents[count++] = indent;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    /** Returns where the first visible char of a line is. */
    int begin(int line) {
        return begins[line];
    }

    /** Returns where the visible part of a line ends. */
    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - begins[line];
    }

    /** Returns how far a line is indented, a tab counting eight. */
    int indent(int line) {
        return indents[line];
    }

    boolean isBlank(int line) {
        return begins[line] == ends[line];
    }

    char first(int line) {
        return text.charAt(begins[line]);
    }

    char last(int line) {
        return text.charAt(ends[line] - 1);
    }

    Span span(int line) {
        return new Span(begins[line], ends[line]);
    }

    String string(int line) {
        return text.substring(begins[line], ends[line]);
    }

    /** Returns the first line from {@code line} on that is not blank, or {@code limit}. */
    int nextVisible(int line, int limit) {
        int next = line;
        while (next < limit && isBlank(next)) {
            next++;
        }
        return next;
    }

    /** Tells whether the line above is blank, or there is none. */
    boolean opensBlock(int line) {
        return line == 0 || isBlank(line - 1);
    }
}
