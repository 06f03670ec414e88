package io.github.wirecopy.internal.quote;

import io.github.wirecopy.internal.token.TokenTable;

/**
 * Finds the quotes of an article.
 *
 * <p>Each block is read on its own. A double quote that its paragraph leaves open goes on in the next one if that
 * begins with a mark again, as newspapers print long quotes. Immutable and thread-safe; linear in the tokens.
 */
public final class QuoteFinder {

    private final int mostQuotes;
    private final int deepestNesting;

    /**
     * Makes a finder with limits.
     *
     * @param mostQuotes how many quotes of an article are found; marks after them are text
     * @param deepestNesting how many quotes may lie in one another; marks within the innermost are text
     */
    public QuoteFinder(int mostQuotes, int deepestNesting) {
        this.mostQuotes = mostQuotes;
        this.deepestNesting = deepestNesting;
    }

    /** Returns the quotes of a token table. */
    public QuoteTable find(TokenTable tokens) {
        QuoteCollector quotes = new QuoteCollector(mostQuotes, deepestNesting);
        int open = QuoteTable.NONE;
        for (int block = 0; block < tokens.blockCount(); block++) {
            open = new BlockQuotes(tokens, quotes, block, open).find();
        }
        quotes.compact();
        int[] quoteAt = quoteAt(tokens, quotes);
        return new QuoteTable(quotes, quoteAt, Possessives.find(tokens, quotes, quoteAt));
    }

    private static int[] quoteAt(TokenTable tokens, QuoteCollector quotes) {
        int[] quoteAt = new int[tokens.size()];
        int next = 0;
        int current = QuoteTable.NONE;
        for (int token = 0; token < quoteAt.length; token++) {
            while (current != QuoteTable.NONE && token >= quotes.end(current)) {
                current = quotes.parents[current];
            }
            if (next < quotes.size && quotes.opens[next] == token) {
                current = next++;
            }
            quoteAt[token] = current;
        }
        return quoteAt;
    }
}
