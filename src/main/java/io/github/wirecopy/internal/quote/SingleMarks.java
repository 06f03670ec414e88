package io.github.wirecopy.internal.quote;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.BitSet;

/**
 * Tells single quotation marks from apostrophes within one block.
 *
 * <p>Seen from its end: a mark can open only where one that can close comes later, and after a plural ({@code the
 * teams' rooms}) an apostrophe closes nothing as long as a mark that surely closes is still to come.
 */
final class SingleMarks {

    private final TokenTable tokens;
    private final int first;
    private final int limit;
    private final BitSet closerFollows = new BitSet();
    private final BitSet sureCloserFollows = new BitSet();

    SingleMarks(TokenTable tokens, int first, int limit) {
        this.tokens = tokens;
        this.first = first;
        this.limit = limit;
        boolean closer = false;
        boolean sureCloser = false;
        for (int token = limit - 1; token >= first; token--) {
            if (isSingle(token)) {
                closerFollows.set(token - first, closer);
                sureCloserFollows.set(token - first, sureCloser);
                boolean closes = touchesWordBefore(token) && !touchesWordAfter(token);
                closer |= closes;
                sureCloser = closes ? sureCloser | !isPluralBefore(token) : sureCloser && !isOpener(token);
            }
        }
    }

    private boolean isSingle(int token) {
        return tokens.has(token, TokenFlag.QUOTE_MARK) && MarkFamily.of(tokens, token) == MarkFamily.SINGLE;
    }

    /** Tells whether a mark can open a quote. */
    boolean canOpen(int token) {
        return isOpener(token)
                && (closerFollows.get(token - first) || token == first || tokens.first(token - 1) == ':');
    }

    /** Tells whether a mark closes the single quote that is open. */
    boolean closes(int token) {
        return touchesWordBefore(token)
                && !touchesWordAfter(token)
                && !(isPluralBefore(token) && sureCloserFollows.get(token - first));
    }

    private boolean isOpener(int token) {
        return token + 1 < limit
                && (tokens.first(token) == '‚' || MarkShape.of(tokens, token, limit) != MarkShape.CLOSING)
                && !tokens.has(token + 1, TokenFlag.SPACE_BEFORE)
                && !isElision(token);
    }

    /** {@code '90s}, {@code 'em}: an apostrophe that stands for what is left out. */
    private boolean isElision(int token) {
        boolean apostrophe = tokens.first(token) != '‘' && tokens.first(token) != '‚';
        boolean year = tokens.has(token + 1, TokenFlag.NUMBER) && tokens.charAt(tokens.end(token + 1) - 1) == 's';
        return year && tokens.end(token + 1) - tokens.begin(token + 1) == 3
                || apostrophe && tokens.is(token + 1, WordClass.ELISION);
    }

    private boolean touchesWordBefore(int token) {
        return token > first && !tokens.has(token, TokenFlag.SPACE_BEFORE);
    }

    private boolean touchesWordAfter(int token) {
        return token + 1 < limit
                && !tokens.has(token + 1, TokenFlag.SPACE_BEFORE)
                && tokens.has(token + 1, TokenFlag.WORD | TokenFlag.NUMBER);
    }

    /** A word in -s before the mark and another word after it. */
    private boolean isPluralBefore(int token) {
        return token > first
                && tokens.has(token - 1, TokenFlag.SUFFIX_S)
                && token + 1 < limit
                && tokens.has(token + 1, TokenFlag.WORD);
    }
}
