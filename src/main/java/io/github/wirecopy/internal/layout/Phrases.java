package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A set of words or phrases out of word lists, looked up without regard to case, to the form of the apostrophe and to
 * runs of blanks.
 */
final class Phrases {

    /** Places of the first two words; words that share one cost a look-up in vain and no more. */
    private static final int FIRST_WORDS = 1 << 14;

    private final Map<String, String> values;
    private final BitSet firstWords = new BitSet(FIRST_WORDS);

    private Phrases(Map<String, String> values) {
        this.values = Map.copyOf(values);
        values.keySet().forEach(this::index);
    }

    /** Returns the phrases of one list in every language that has it. */
    static Phrases ofAllLanguages(String list) {
        Map<String, String> values = new HashMap<>();
        for (String language : PhraseFile.LANGUAGES) {
            PhraseFile.readIfPresent(language, list).forEach(row -> values.putIfAbsent(row[0], row[1]));
        }
        return new Phrases(values);
    }

    /** Returns the phrases of one English list. */
    static Phrases ofEnglish(String list) {
        Map<String, String> values = new HashMap<>();
        PhraseFile.read("en", list).forEach(row -> values.put(row[0], row[1]));
        return new Phrases(values);
    }

    boolean has(String phrase) {
        return values.containsKey(normal(phrase));
    }

    /** Returns the second column of a phrase's row. */
    Optional<String> valueOf(String phrase) {
        return Optional.ofNullable(values.get(normal(phrase)));
    }

    /** Keeps the first two words of a phrase, or its only one. */
    private void index(String phrase) {
        int end = endOfWord(phrase, 0, phrase.length());
        int second = startOfWord(phrase, end, phrase.length());
        boolean alone = second == phrase.length() || end == 0;
        firstWords.set(place(
                alone
                        ? hash(phrase, 0, end)
                        : hash(phrase, 0, end) * 31
                                + hash(phrase, second, endOfWord(phrase, second, phrase.length()))));
    }

    /** Tells at little cost whether a phrase can begin at a place in a text; a yes may be wrong, a no is right. */
    boolean canBegin(String text, int begin, int end) {
        int first = endOfWord(text, begin, end);
        int hash = hash(text, begin, first);
        if (firstWords.get(place(hash))) {
            return true;
        }
        int second = startOfWord(text, first, end);
        return firstWords.get(place(hash * 31 + hash(text, second, endOfWord(text, second, end))));
    }

    private static int startOfWord(String text, int from, int end) {
        int at = from;
        while (at < end && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int hash(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + Character.toLowerCase(text.charAt(i));
        }
        return hash;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 14) & FIRST_WORDS - 1;
    }

    /** Returns a phrase in the form in which it is looked up. */
    static String normal(String phrase) {
        StringBuilder normal = new StringBuilder(phrase.length());
        boolean space = false;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (Blanks.isBlank(c)) {
                space = !normal.isEmpty();
            } else {
                if (space) {
                    normal.append(' ');
                    space = false;
                }
                normal.append(c == '\u2019' ? '\'' : Character.toLowerCase(c));
            }
        }
        return normal.toString();
    }
}
