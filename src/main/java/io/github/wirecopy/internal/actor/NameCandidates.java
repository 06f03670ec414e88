package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

/** The tokens at which a name can begin, a fifth of all, found once so that the steps behind need not look at the others. */
final class NameCandidates {

    private static final int MARKED = TokenFlag.CAPITALIZED | TokenFlag.NUMBER | TokenFlag.HYPHENATED;
    private static final int LONGEST_BRAND = 4;
    /** One token in so many is a candidate in most articles. */
    private static final int USUAL_SHARE = 4;

    private NameCandidates() {}

    /**
     * Returns them in text order. What a token is cannot be foretold, so each is written down, and only counted if it is one:
     * no branch depends on it (an eighth of the time).
     */
    static int[] of(TokenTable tokens) {
        int[] candidates = new int[tokens.size() / USUAL_SHARE + 16];
        int size = 0;
        for (int token = 0; token < tokens.size(); token++) {
            if (size == candidates.length) {
                candidates = Arrays.copyOf(candidates, 2 * size);
            }
            candidates[size] = token;
            size += isOne(tokens.flags(token) & MARKED) | (isUnknown(tokens, token) ? brand(tokens, token) : 0);
        }
        return Arrays.copyOf(candidates, size);
    }

    /** Returns 1 for any number but 0. */
    private static int isOne(int bits) {
        return -bits >>> 31;
    }

    private static int brand(TokenTable tokens, int token) {
        return isShort(tokens, token) ? 1 : 0;
    }

    /** {@code eBay} and {@code dpa}: a small letter first. */
    static boolean isSmallBrand(TokenTable tokens, int token) {
        return isUnknown(tokens, token) && isShort(tokens, token);
    }

    private static boolean isUnknown(TokenTable tokens, int token) {
        return (tokens.classes(token) | tokens.flags(token) & TokenFlag.WORD ^ TokenFlag.WORD) == 0;
    }

    private static boolean isShort(TokenTable tokens, int token) {
        return tokens.end(token) - tokens.begin(token) <= LONGEST_BRAND;
    }
}
