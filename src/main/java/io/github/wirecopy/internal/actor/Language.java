package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * Tells whether a text is English by its small words, which are a third of any English text and hardly occur in others.
 *
 * <p>Words of one or two letters do not count, since other languages have the same: {@code an}, {@code in}, {@code was}.
 */
final class Language {

    /** So many words at the beginning tell. */
    private static final int MOST_WORDS = 400;
    /** Fewer words tell nothing. */
    private static final int LEAST_WORDS = 30;
    /** In English more than one word in so many is a small one. */
    private static final int RARITY = 16;
    /** More small words than these are one in sixteen of all that are looked at. */
    private static final int ENOUGH = MOST_WORDS / RARITY;

    private static final int LEAST_LETTERS = 3;
    private static final long SMALL = WordClass.DETERMINER
            | WordClass.SUBJECT_PRONOUN
            | WordClass.OBJECT_PRONOUN
            | WordClass.POSSESSIVE_PRONOUN
            | WordClass.RELATIVE_PRONOUN
            | WordClass.PREPOSITION
            | WordClass.COORDINATOR
            | WordClass.SUBORDINATOR
            | WordClass.AUXILIARY
            | WordClass.MODAL;

    private Language() {}

    /**
     * Tells whether a text is English, or too short to tell. What so many words as are looked at can at most ask for is enough:
     * most texts are English after a fifth of them.
     */
    static boolean isEnglish(TokenTable tokens) {
        int words = 0;
        int small = 0;
        for (int token = 0; token < tokens.size() && words < MOST_WORDS && small <= ENOUGH; token++) {
            if (tokens.has(token, TokenFlag.WORD)) {
                words++;
                boolean counts = tokens.is(token, SMALL) && tokens.end(token) - tokens.begin(token) >= LEAST_LETTERS;
                small += counts ? 1 : 0;
            }
        }
        return words < LEAST_WORDS || small * RARITY > words;
    }
}
