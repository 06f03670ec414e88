package io.github.wirecopy.internal.segment;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * A quote whose sentences stand within another one: the object of a verb ({@code She says that "it rained. It poured."}),
 * or what a credit belongs to ({@code "It rained. It poured." – Ann Green}).
 */
final class EmbeddedQuote {

    /** Longer quotes are told sentence by sentence, however they begin. */
    private static final int LONGEST = 60;

    private static final int LONGEST_CREDIT = 16;
    private static final int STOPS =
            TokenFlag.SENTENCE_MARK | TokenFlag.ELLIPSIS | TokenFlag.ABBREVIATION | TokenFlag.QUOTE_MARK;
    private static final long FINITE = WordClass.VERB_PAST | WordClass.VERB_THIRD | WordClass.AUXILIARY;

    private EmbeddedQuote() {}

    /** Returns the first of the marks that end the quote if the quote is a verb's object, or the token itself. */
    static int lastStop(TokenTable tokens, int first, int mark, int limit) {
        if (mark == first || !isObject(tokens, mark)) {
            return mark;
        }
        int stop = closing(tokens, mark, limit);
        while (stop > mark + 1 && tokens.has(stop - 1, STOPS)) {
            stop--;
        }
        return stop;
    }

    /** A quote behind a verb of saying or {@code that}, without a comma. */
    private static boolean isObject(TokenTable tokens, int mark) {
        if (!tokens.has(mark, TokenFlag.QUOTE_MARK) || !tokens.has(mark, TokenFlag.SPACE_BEFORE)) {
            return false;
        }
        boolean verb = tokens.is(mark - 1, WordClass.REPORTING_VERB)
                && tokens.is(mark - 1, WordClass.VERB_PAST | WordClass.VERB_THIRD);
        return verb || tokens.equals(mark - 1, "that");
    }

    /** Tells whether a block is a quote and, without a verb or a stop, whose it is. */
    static boolean isCredited(TokenTable tokens, int first, int limit) {
        boolean open = tokens.has(first, TokenFlag.QUOTE_MARK) && !tokens.has(limit - 1, TokenFlag.SENTENCE_MARK);
        int close = open ? closing(tokens, first, limit) : first;
        return close > first + 1
                && close + 1 < limit
                && tokens.has(close - 1, TokenFlag.SENTENCE_MARK)
                && limit - close <= LONGEST_CREDIT
                && isCredit(tokens, close + 1, limit);
    }

    private static boolean isCredit(TokenTable tokens, int first, int limit) {
        char c = tokens.first(first);
        boolean begins = c == '-' || c == '–' || c == '—' || tokens.has(first, TokenFlag.CAPITALIZED);
        int token = first;
        while (begins && token < limit && !tokens.has(token, TokenFlag.QUOTE_MARK)) {
            begins = tokens.has(token, TokenFlag.CAPITALIZED) || !tokens.is(token, FINITE);
            token++;
        }
        return begins;
    }

    /** Returns the mark that closes a double quotation mark, or that mark if none does soon. */
    private static int closing(TokenTable tokens, int mark, int limit) {
        char open = tokens.first(mark);
        char close = open == '“' ? '”' : open;
        int last = Math.min(limit, mark + LONGEST);
        for (int token = mark + 1; (open == '"' || open == '“') && token < last; token++) {
            if (tokens.first(token) == close && !tokens.has(token, TokenFlag.SPACE_BEFORE)) {
                return token;
            }
        }
        return mark;
    }
}
