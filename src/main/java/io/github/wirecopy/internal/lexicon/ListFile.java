package io.github.wirecopy.internal.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a word list: UTF-8, one entry a line, {@code #} before a comment, tabs between columns, sorted.
 *
 * <p>The cells of some twenty thousand lines are handed on where they stand, without a String for each: a new process reads them
 * all before its first parse.
 */
final class ListFile {

    private final String name;
    private final int columns;
    private final Cells cells;
    private final char[] text;
    private int previous = -1;

    private ListFile(String name, String text, int columns, Cells cells) {
        this.name = name;
        this.text = text.toCharArray();
        this.columns = columns;
        this.cells = cells;
    }

    /** Takes the cells of a list in order. */
    @FunctionalInterface
    interface Cells {

        /** Takes the cell at {@code [begin, end)} of a text, in a column counted from 0. */
        void cell(char[] text, int begin, int end, int column);
    }

    /**
     * Hands on the cells of a list.
     *
     * @throws IllegalStateException if the file is missing, not sorted, has an entry twice or a wrong number of columns
     */
    static void forEach(String name, int columns, Cells cells) {
        String text = WordLists.text("en/" + name)
                .orElseThrow(() -> new IllegalStateException("word list en/" + name + " is missing"));
        forEach(name, text, columns, cells);
    }

    /** Hands on the cells of a text as if it were a list. */
    static void forEach(String name, String text, int columns, Cells cells) {
        new ListFile(name, text, columns, cells).readAll();
    }

    /** Returns the rows of a list; throws as {@link #forEach} does. */
    static List<String[]> read(String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        forEach(name, columns, (text, begin, end, column) -> {
            if (column == 0) {
                rows.add(new String[columns]);
            }
            rows.get(rows.size() - 1)[column] = new String(text, begin, end - begin);
        });
        return rows;
    }

    private void readAll() {
        int begin = 0;
        while (begin < text.length) {
            int end = begin;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            if (end > begin && text[begin] != '#') {
                row(begin, text[end - 1] == '\r' ? end - 1 : end);
            }
            begin = end + 1;
        }
    }

    private void row(int begin, int end) {
        int column = 0;
        int from = begin;
        for (int at = begin; at <= end; at++) {
            if (at == end || text[at] == '\t') {
                cell(from, at, column++, begin);
                from = at + 1;
            }
        }
        if (column != columns) {
            throw wrong(begin, "expected " + columns + " columns, found " + column);
        }
    }

    private void cell(int begin, int end, int column, int line) {
        if (column == 0) {
            if (previous >= 0 && !isAfterPrevious(begin, end)) {
                throw wrong(line, "expected an entry after '" + cell(previous) + "', found '" + cell(begin) + "'");
            }
            previous = begin;
        }
        if (column < columns) {
            cells.cell(text, begin, end, column);
        }
    }

    private boolean isAfterPrevious(int begin, int end) {
        int one = previous;
        int other = begin;
        while (!isEnd(one) && other < end && text[one] == text[other]) {
            one++;
            other++;
        }
        return other < end && (isEnd(one) || text[one] < text[other]);
    }

    private boolean isEnd(int at) {
        return at == text.length || text[at] == '\t' || text[at] == '\n' || text[at] == '\r';
    }

    private String cell(int begin) {
        int end = begin;
        while (!isEnd(end)) {
            end++;
        }
        return new String(text, begin, end - begin);
    }

    private IllegalStateException wrong(int begin, String what) {
        int line = 1;
        for (int at = 0; at < begin; at++) {
            line += text[at] == '\n' ? 1 : 0;
        }
        return new IllegalStateException("word list " + name + ":" + line + ": " + what);
    }
}
