package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A set of words or phrases out of word lists, looked up without regard to case, to the form of the apostrophe and to
 * runs of blanks. A stretch of a text is looked up where it stands, without a string being made of it.
 */
final class Phrases {

    /** Places of the first two words; words that share one cost a look-up in vain and no more. */
    private static final int FIRST_WORDS = 1 << 14;

    private static final int FIRST_LETTERS = 1 << 12;

    /** Phrases by hash; where one is taken the next place is tried, and an empty one ends the search. */
    private final String[] keys;

    private final String[] values;
    private final BitSet firstWords = new BitSet(FIRST_WORDS);
    private final BitSet firstLetters = new BitSet(FIRST_LETTERS);
    private final int shortest;
    private final int longest;

    private Phrases(Map<String, String> rows) {
        int size = Integer.highestOneBit(rows.size() * 2 + 1) * 2;
        this.keys = new String[size];
        this.values = new String[size];
        Arrays.fill(keys, "");
        Arrays.fill(values, "");
        rows.forEach(this::put);
        this.shortest = rows.keySet().stream().mapToInt(String::length).min().orElse(1);
        this.longest = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void put(String phrase, String value) {
        int place = phrase.hashCode() & keys.length - 1;
        while (!keys[place].isEmpty()) {
            place = place + 1 & keys.length - 1;
        }
        keys[place] = phrase;
        values[place] = value;
        index(phrase);
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

    /** Returns phrases that are given in the form in which they are looked up. */
    static Phrases of(String... phrases) {
        Map<String, String> values = new HashMap<>();
        for (String phrase : phrases) {
            values.put(phrase, "");
        }
        return new Phrases(values);
    }

    boolean has(String phrase) {
        return has(phrase, 0, phrase.length());
    }

    boolean has(String text, int begin, int end) {
        return find(text, begin, end) >= 0;
    }

    /** Returns the second column of a phrase's row. */
    Optional<String> valueOf(String phrase) {
        return valueOf(phrase, 0, phrase.length());
    }

    Optional<String> valueOf(String text, int begin, int end) {
        int place = find(text, begin, end);
        return place < 0 ? Optional.empty() : Optional.of(values[place]);
    }

    /** Returns where a phrase stands in the table, -1 if it does not. */
    private int find(String text, int begin, int end) {
        boolean opens = end - begin >= shortest
                && (Blanks.isBlank(text.charAt(begin)) || firstLetters.get(firstLetters(text, begin, end)));
        if (!opens) {
            return -1;
        }
        int hash = 0;
        int length = 0;
        boolean space = false;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (Blanks.isBlank(c)) {
                space = length > 0;
                continue;
            }
            hash = space ? hash * 31 + ' ' : hash;
            length += space ? 2 : 1;
            space = false;
            if (length > longest) {
                return -1;
            }
            hash = hash * 31 + folded(c);
        }
        return length < shortest ? -1 : find(hash, length, text, begin);
    }

    private int find(int hash, int length, String text, int begin) {
        int place = hash & keys.length - 1;
        while (!keys[place].isEmpty()) {
            if (keys[place].length() == length && matches(keys[place], text, begin)) {
                return place;
            }
            place = place + 1 & keys.length - 1;
        }
        return -1;
    }

    /** Tells whether the phrase that stands at a place is the one of the table, which is as long. */
    private static boolean matches(String key, String text, int begin) {
        int at = begin;
        for (int i = 0; i < key.length(); i++) {
            boolean blank = Blanks.isBlank(text.charAt(at));
            while (Blanks.isBlank(text.charAt(at)) && (i == 0 || key.charAt(i) == ' ')) {
                at++;
            }
            if (key.charAt(i) == ' ' ? !blank : folded(text.charAt(at++)) != key.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a char in the form in which it is looked up. */
    static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    /** Keeps the first letters of a phrase, and its first two words or its only one. */
    private void index(String phrase) {
        firstLetters.set(firstLetters(phrase, 0, phrase.length()));
        int end = endOfWord(phrase, 0, phrase.length());
        int second = startOfWord(phrase, end, phrase.length());
        int first = hash(phrase, 0, end);
        boolean alone = second == phrase.length() || end == 0;
        int both = first * 31 + hash(phrase, second, endOfWord(phrase, second, phrase.length()));
        firstWords.set(place(alone ? first : both));
    }

    /** Tells at little cost whether a phrase can begin at a place in a text; a yes may be wrong, a no is right. */
    boolean canBegin(String text, int begin, int end) {
        if (!firstLetters.get(firstLetters(text, begin, end))) {
            return false;
        }
        int first = endOfWord(text, begin, end);
        int hash = hash(text, begin, first);
        if (firstWords.get(place(hash))) {
            return true;
        }
        int second = startOfWord(text, first, end);
        return firstWords.get(place(hash * 31 + hash(text, second, endOfWord(text, second, end))));
    }

    /** Returns the place of the first char and of up to two letters after it. */
    private static int firstLetters(String text, int begin, int end) {
        int hash = folded(text.charAt(begin));
        int most = Math.min(end, begin + 3);
        for (int i = begin + 1; i < most && isLetter(text.charAt(i)); i++) {
            hash = hash * 37 + folded(text.charAt(i));
        }
        return hash & FIRST_LETTERS - 1;
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    private static int startOfWord(String text, int from, int end) {
        int at = from;
        while (at < end && !isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from, int end) {
        int at = from;
        while (at < end && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int hash(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + folded(text.charAt(i));
        }
        return hash;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 14) & FIRST_WORDS - 1;
    }

    /** Tells whether a stretch of a text and a phrase are looked up in the same form. */
    static boolean areSame(String phrase, String text, Span words) {
        boolean mayBe = !phrase.isEmpty()
                && words.length() > 0
                && folded(phrase.charAt(0)) == folded(text.charAt(words.begin()));
        return mayBe && normal(phrase).equals(normal(words.in(text)));
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
                normal.append(folded(c));
            }
        }
        return normal.toString();
    }
}
