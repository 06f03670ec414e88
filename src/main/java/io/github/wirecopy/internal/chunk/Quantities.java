package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Words that only say how exact a number is, and belong to its noun phrase: {@code more than 20 people}, {@code about half}. */
final class Quantities {

    private final TokenTable tokens;

    Quantities(TokenTable tokens) {
        this.tokens = tokens;
    }

    /** Tells whether a word belongs to the number after it. */
    boolean holds(int token, byte previous) {
        switch (tokens.first(token)) {
            case 'm':
            case 'M':
            case 'l':
            case 'L':
            case 'f':
            case 'F':
                return isComparative(token) && isNumber(token + 2) && tokens.equals(token + 1, "than");
            case 't':
                return previous == WordTag.DETERMINER && tokens.equals(token, "than") && isNumber(token + 1);
            case 'a':
            case 'A':
            case 'o':
            case 'O':
            case 'u':
            case 'U':
                return isNumber(token + 1) && opensPhrase(previous) && isApproximate(token);
            default:
                return false;
        }
    }

    /** Tells whether the {@code at} of {@code at least} belongs to the number after it. */
    boolean isBound(int token) {
        return isNumber(token + 2)
                && tokens.equals(token, "at")
                && (tokens.equals(token + 1, "least") || tokens.equals(token + 1, "most"));
    }

    private boolean isComparative(int token) {
        return tokens.equals(token, "more") || tokens.equals(token, "less") || tokens.equals(token, "fewer");
    }

    private boolean isApproximate(int token) {
        return tokens.equals(token, "about")
                || tokens.equals(token, "around")
                || tokens.equals(token, "over")
                || tokens.equals(token, "under");
    }

    private boolean isNumber(int token) {
        return token < tokens.size()
                && (tokens.has(token, TokenFlag.NUMBER) || tokens.is(token, WordClass.NUMBER_WORD));
    }

    /** Tells whether a noun phrase may begin after a tag, and a preposition would have nothing to hang on. */
    private static boolean opensPhrase(byte previous) {
        switch (previous) {
            case WordTag.STOP:
            case WordTag.COMMA:
            case WordTag.DASH:
            case WordTag.COORDINATOR:
            case WordTag.THAT:
            case WordTag.SUBORDINATOR:
            case WordTag.AUXILIARY:
                return true;
            default:
                return false;
        }
    }
}
