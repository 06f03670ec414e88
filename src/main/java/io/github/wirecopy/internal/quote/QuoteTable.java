package io.github.wirecopy.internal.quote;

import java.util.BitSet;

/**
 * The quotes of one article as parallel arrays, in the order in which they open.
 *
 * <p>A quote lies within one block. Tokens are numbers in the article's token table. Not changed once it is built.
 */
public final class QuoteTable {

    /** Stands where there is no token or no quote. */
    public static final int NONE = -1;

    private final int size;
    private final int[] opens;
    private final int[] closes;
    private final int[] limits;
    private final int[] parents;
    private final int[] continued;
    private final boolean[] single;
    private final int[] quoteAt;
    private final BitSet possessives;
    private final boolean isCut;

    QuoteTable(QuoteCollector collected, int[] quoteAt, BitSet possessives) {
        this.size = collected.size;
        this.opens = collected.opens;
        this.closes = collected.closes;
        this.limits = collected.limits;
        this.parents = collected.parents;
        this.continued = collected.continued;
        this.single = collected.single;
        this.quoteAt = quoteAt;
        this.possessives = possessives;
        this.isCut = collected.isCut;
    }

    /** Returns the number of quotes. */
    public int size() {
        return size;
    }

    /** Tells whether a limit left out a quote. */
    public boolean isCut() {
        return isCut;
    }

    /** Returns the token of the opening mark. */
    public int open(int quote) {
        return opens[quote];
    }

    /** Returns the token of the closing mark, or {@link #NONE} if the quote was never closed. */
    public int close(int quote) {
        return closes[quote];
    }

    /** Returns the first token of the content. */
    public int first(int quote) {
        return opens[quote] + 1;
    }

    /** Returns the token after the content: the closing mark, or the end of the block. */
    public int limit(int quote) {
        return limits[quote];
    }

    /** Returns the token after the quote, its closing mark included. */
    public int end(int quote) {
        return closes[quote] == NONE ? limits[quote] : closes[quote] + 1;
    }

    /** Returns the quote that this one is nested in, or {@link #NONE}. */
    public int parent(int quote) {
        return parents[quote];
    }

    /** Returns the quote of the paragraph before that goes on in this one, or {@link #NONE}. */
    public int continues(int quote) {
        return continued[quote];
    }

    /** Tells whether single marks hold the quote. */
    public boolean isSingle(int quote) {
        return single[quote];
    }

    /** Returns the innermost quote that holds a token, its marks included, or {@link #NONE}. */
    public int quoteAt(int token) {
        return quoteAt[token];
    }

    /** Tells whether a lone apostrophe marks a possessive: {@code the senators' votes}. */
    public boolean isPossessive(int token) {
        return possessives.get(token);
    }
}
