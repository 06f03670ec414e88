package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

/** The tokens at which a name can begin, a quarter of all, found once so that the steps behind need not look at the others. */
final class NameCandidates {

    private static final int MARKED = TokenFlag.CAPITALIZED | TokenFlag.NUMBER | TokenFlag.HYPHENATED;
    private static final int LONGEST_BRAND = 4;

    private NameCandidates() {}

    /** Returns them in text order. */
    static int[] of(TokenTable tokens) {
        int[] candidates = new int[tokens.size()];
        int size = 0;
        for (int token = 0; token < candidates.length; token++) {
            if (tokens.has(token, MARKED) || isSmallBrand(tokens, token)) {
                candidates[size++] = token;
            }
        }
        return Arrays.copyOf(candidates, size);
    }

    /** {@code eBay} and {@code dpa}: a small letter first. */
    static boolean isSmallBrand(TokenTable tokens, int token) {
        return tokens.classes(token) == 0
                && tokens.has(token, TokenFlag.WORD)
                && tokens.end(token) - tokens.begin(token) <= LONGEST_BRAND;
    }
}
