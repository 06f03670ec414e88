package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.KeyWord;
import io.github.wirecopy.internal.token.TokenFlag;

/** Words that only say how exact a number is, and belong to its noun phrase: {@code more than 20 people}, {@code about half}. */
final class Quantities {

    private Quantities() {}

    /** Tells whether a word belongs to the number after it. */
    static boolean holds(Place place) {
        switch (place.flags & (KeyWord.ALL | TokenFlag.ABBREVIATION)) {
            case KeyWord.COMPARATIVE:
                return place.isFollowedBy(KeyWord.THAN) && place.isNumberSecond();
            case KeyWord.THAN:
                return place.previous == WordTag.DETERMINER
                        && !place.has(TokenFlag.CAPITALIZED)
                        && place.isFollowedByNumber();
            case KeyWord.APPROXIMATE:
                return opensPhrase(place.previous) && place.isFollowedByNumber();
            case KeyWord.AT:
                return place.isFollowedBy(KeyWord.SUPERLATIVE) && place.isNumberSecond();
            default:
                return false;
        }
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
