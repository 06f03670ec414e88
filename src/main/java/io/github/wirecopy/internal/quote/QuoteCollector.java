package io.github.wirecopy.internal.quote;

import java.util.Arrays;

/** The growing arrays of a quote table, and the quotes that are open. The finder's own, for one run. */
final class QuoteCollector {

    int size;
    int[] opens = new int[16];
    int[] closes = new int[16];
    int[] limits = new int[16];
    int[] parents = new int[16];
    int[] continued = new int[16];
    boolean[] single = new boolean[16];
    MarkFamily[] families = new MarkFamily[16];
    char[] marks = new char[16];

    /** The innermost quote that is open, or {@link QuoteTable#NONE}. */
    int innermost = QuoteTable.NONE;

    /** Whether a limit left out a quote. */
    boolean isCut;

    private int depth;
    private final int mostQuotes;
    private final int deepestNesting;

    QuoteCollector(int mostQuotes, int deepestNesting) {
        this.mostQuotes = mostQuotes;
        this.deepestNesting = deepestNesting;
    }

    boolean hasRoom() {
        return size < mostQuotes;
    }

    /** Notes that marks are left unread. */
    void cut() {
        isCut = true;
    }

    /** Opens a quote, unless it would lie deeper than the limit. */
    void open(int token, MarkFamily family, char mark) {
        if (depth == deepestNesting) {
            cut();
            return;
        }
        depth++;
        if (size == opens.length) {
            grow(size * 2);
        }
        opens[size] = token;
        closes[size] = QuoteTable.NONE;
        parents[size] = innermost;
        continued[size] = QuoteTable.NONE;
        single[size] = family == MarkFamily.SINGLE || family == MarkFamily.SINGLE_ANGLE;
        families[size] = family;
        marks[size] = mark;
        innermost = size++;
    }

    void close(int quote, int token) {
        closes[quote] = token;
        leave(quote, token);
    }

    /** Ends a quote without a closing mark. */
    void leave(int quote, int limit) {
        limits[quote] = limit;
        innermost = parents[quote];
        depth--;
    }

    /** Takes a quote back: its mark was none. What was nested in it stays. */
    void takeBack(int quote) {
        opens[quote] = QuoteTable.NONE;
        leave(quote, QuoteTable.NONE);
    }

    private boolean isTakenBack(int quote) {
        return opens[quote] == QuoteTable.NONE;
    }

    /** Closes the gaps that quotes left which were taken back. */
    void compact() {
        int[] renamed = new int[size];
        int kept = 0;
        for (int quote = 0; quote < size; quote++) {
            int parent = parents[quote] == QuoteTable.NONE ? QuoteTable.NONE : renamed[parents[quote]];
            if (isTakenBack(quote)) {
                renamed[quote] = parent;
                continue;
            }
            int before = continued[quote];
            move(quote, kept);
            parents[kept] = parent;
            continued[kept] = before == QuoteTable.NONE ? QuoteTable.NONE : renamed[before];
            renamed[quote] = kept++;
        }
        size = kept;
    }

    private void move(int from, int to) {
        opens[to] = opens[from];
        closes[to] = closes[from];
        limits[to] = limits[from];
        single[to] = single[from];
    }

    int end(int quote) {
        return closes[quote] == QuoteTable.NONE ? limits[quote] : closes[quote] + 1;
    }

    private void grow(int room) {
        opens = Arrays.copyOf(opens, room);
        closes = Arrays.copyOf(closes, room);
        limits = Arrays.copyOf(limits, room);
        parents = Arrays.copyOf(parents, room);
        continued = Arrays.copyOf(continued, room);
        single = Arrays.copyOf(single, room);
        families = Arrays.copyOf(families, room);
        marks = Arrays.copyOf(marks, room);
    }
}
