package io.github.wirecopy.internal.segment;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

/**
 * Finds the ends of sentences.
 *
 * <p>Each token that can end a sentence is followed over the marks that close with it (quotation marks, brackets,
 * more stops); then the token and what comes next decide. Immutable and thread-safe; linear in the tokens.
 */
public final class SentenceSegmenter {

    private static final int CAN_END = TokenFlag.SENTENCE_MARK | TokenFlag.ELLIPSIS | TokenFlag.ABBREVIATION;
    private static final int WATCHED = CAN_END | TokenFlag.QUOTE_MARK;

    /** Returns the sentences of a token table. */
    public Sentences segment(TokenTable tokens) {
        int[] limits = new int[tokens.size() / 8 + tokens.blockCount() + 1];
        int size = 0;
        for (int block = 0; block < tokens.blockCount(); block++) {
            int first = tokens.blockFirst(block);
            int limit = tokens.blockLimit(block);
            while (first < limit) {
                first = EmbeddedQuote.isCredited(tokens, first, limit) ? limit : next(tokens, first, limit);
                if (size == limits.length) {
                    limits = Arrays.copyOf(limits, size * 2);
                }
                limits[size++] = first;
            }
        }
        return new Sentences(Arrays.copyOf(limits, size));
    }

    /** Returns the limit of the sentence that begins with a token. */
    private static int next(TokenTable tokens, int first, int limit) {
        ListItems items = ListItems.startingAt(tokens, first, limit);
        for (int token = items.limit(); token < limit; token++) {
            if (items.continuesAt(token) || token > first && isCreditLabel(tokens, token, limit)) {
                return token;
            }
            if (tokens.has(token, WATCHED)) {
                token = EmbeddedQuote.lastStop(tokens, first, token, limit);
                int after = after(tokens, first, token, limit);
                if (after > token) {
                    return after;
                }
            }
        }
        return limit;
    }

    /** Returns the limit of the sentence that a token ends, or the token. */
    private static int after(TokenTable tokens, int first, int token, int limit) {
        if (!tokens.has(token, CAN_END)) {
            return token;
        }
        int after = Closing.after(tokens, token, limit);
        return after >= limit || SentenceEnd.isEnd(tokens, first, token, after, limit) ? after : token;
    }

    /** {@code Image:} after a caption that ends without a stop begins a sentence of its own. */
    private static boolean isCreditLabel(TokenTable tokens, int token, int limit) {
        return tokens.is(token, WordClass.CREDIT_LABEL)
                && tokens.has(token, TokenFlag.CAPITALIZED)
                && token + 1 < limit
                && tokens.first(token + 1) == ':';
    }
}
