package io.github.wirecopy.internal.quote;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.BitSet;

/** The lone apostrophes that mark a possessive: they touch the word before them and are no quotation mark. */
final class Possessives {

    private Possessives() {}

    static BitSet find(TokenTable tokens, QuoteCollector quotes, int[] quoteAt) {
        BitSet found = new BitSet();
        for (int token = 1; token < tokens.size(); token++) {
            if (tokens.has(token, TokenFlag.QUOTE_MARK) && isPossessive(tokens, quotes, token, quoteAt[token])) {
                found.set(token);
            }
        }
        return found;
    }

    private static boolean isPossessive(TokenTable tokens, QuoteCollector quotes, int token, int quote) {
        return MarkFamily.of(tokens, token) == MarkFamily.SINGLE
                && !tokens.has(token, TokenFlag.SPACE_BEFORE)
                && tokens.has(token - 1, TokenFlag.WORD | TokenFlag.NUMBER)
                && (quote == QuoteTable.NONE || quotes.opens[quote] != token && quotes.closes[quote] != token);
    }
}
