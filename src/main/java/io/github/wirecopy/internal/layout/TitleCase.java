package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;

/** Tells headlines from sentences by their words. */
final class TitleCase {

    private static final int LEAST_WORDS = 4;
    private static final int LONG_WORD = 4;

    /** Words that headlines leave out and sentences seldom do. */
    private static final Phrases SENTENCE_WORDS =
            Phrases.of("the", "a", "an", "was", "were", "has", "have", "had", "said", "which");

    private static final Phrases FORMS_OF_BE = Phrases.of("is", "are", "was", "were", "be", "been");

    private TitleCase() {}

    /** Tells whether nearly every word of some length has a capital: a title in title case or capitals. */
    static boolean is(String text, int begin, int end) {
        int longWords = 0;
        int capitals = 0;
        for (int at = nextWord(text, begin, end); at < end; at = nextWord(text, endOfWord(text, at, end), end)) {
            int stop = endOfWord(text, at, end);
            if (stop - at >= LONG_WORD && Character.isLetter(text.charAt(at))) {
                longWords++;
                capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
            }
        }
        return longWords >= LEAST_WORDS && capitals * 10 >= longWords * 9;
    }

    /** Tells whether there are two forms of {@code be}, as in no headline: {@code is going to be}. */
    static boolean hasTwoForms(String text, int begin, int end) {
        return count(text, begin, end, FORMS_OF_BE) >= 2;
    }

    /** Tells whether several of the words that headlines leave out are there. */
    static boolean readsAsSentence(String text, int begin, int end) {
        return sentenceWords(text, begin, end) >= 2;
    }

    /** Returns how many of the words that headlines leave out are there. */
    static int sentenceWords(String text, int begin, int end) {
        return count(text, begin, end, SENTENCE_WORDS);
    }

    private static int count(String text, int begin, int end, Phrases words) {
        int found = 0;
        for (int at = nextWord(text, begin, end); at < end; at = nextWord(text, endOfWord(text, at, end), end)) {
            int stop = endOfWord(text, at, end);
            found += words.has(text, at, stop) ? 1 : 0;
        }
        return found;
    }

    private static int nextWord(String text, int from, int end) {
        int at = from;
        while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from, int end) {
        int at = from;
        while (at < end && !Blanks.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
