package io.github.wirecopy.internal.lexicon;

import java.util.List;

/**
 * Grammatical words that single rules ask for, each with a number in the high bits of its {@linkplain WordEnding ending}, so that a rule
 * need not compare chars. Words that no rule tells apart have one number.
 */
public final class KeyWord {

    /** The bits of the number. */
    public static final int ALL = 31 << 20;

    /** The word {@code that}. */
    public static final int THAT = 1 << 20;
    /** The word {@code to}. */
    public static final int TO = 2 << 20;
    /** An article. */
    public static final int ARTICLE = 3 << 20;
    /** The word {@code like}. */
    public static final int LIKE = 4 << 20;
    /** The word {@code because}. */
    public static final int BECAUSE = 5 << 20;
    /** The word {@code of}. */
    public static final int OF = 6 << 20;
    /** The word {@code by}. */
    public static final int BY = 7 << 20;
    /** The word {@code be}. */
    public static final int BE = 8 << 20;
    /** The word {@code is}. */
    public static final int IS = 9 << 20;
    /** The word {@code have}. */
    public static final int HAVE = 10 << 20;
    /** The word {@code has}. */
    public static final int HAS = 11 << 20;
    /** The word {@code do}. */
    public static final int DO = 12 << 20;
    /** Any other form of do. */
    public static final int DO_FORM = 13 << 20;
    /** A word that goes before {@code than} and a number. */
    public static final int COMPARATIVE = 14 << 20;
    /** The word {@code than}. */
    public static final int THAN = 15 << 20;
    /** The word {@code at}. */
    public static final int AT = 16 << 20;
    /** What goes between {@code at} and a number. */
    public static final int SUPERLATIVE = 17 << 20;
    /** What may say that a number is not exact. */
    public static final int APPROXIMATE = 18 << 20;
    /** The ending {@code 's}. */
    public static final int CLITIC_S = 19 << 20;

    /** The word {@code once}. */
    public static final int ONCE = 20 << 20;

    /** The word {@code since}. */
    public static final int SINCE = 21 << 20;

    /** Any other form of have. */
    public static final int HAVE_FORM = 22 << 20;
    /** The word {@code been}. */
    public static final int BEEN = 23 << 20;

    /** The word {@code whose}. */
    public static final int WHOSE = 24 << 20;

    /** The word {@code past}. */
    public static final int PAST = 25 << 20;
    /** The word {@code according}. */
    public static final int ACCORDING = 26 << 20;
    /** The word {@code in}. */
    public static final int IN = 27 << 20;

    private static final List<List<String>> WORDS = List.of(
            List.of("that"),
            List.of("to"),
            List.of("the", "a", "an"),
            List.of("like"),
            List.of("because"),
            List.of("of"),
            List.of("by"),
            List.of("be"),
            List.of("is"),
            List.of("have"),
            List.of("has"),
            List.of("do"),
            List.of("did", "didn't", "does", "doesn't", "doing", "don't", "done"),
            List.of("more", "less", "fewer"),
            List.of("than"),
            List.of("at"),
            List.of("least", "most"),
            List.of("about", "around", "over", "under"),
            List.of("'s"),
            List.of("once"),
            List.of("since"),
            List.of("had", "hadn't", "hasn't", "haven't", "having"),
            List.of("been"),
            List.of("whose"),
            List.of("past"),
            List.of("according"),
            List.of("in"));

    private KeyWord() {}

    /** Takes each word with its number. */
    static void forEach(Taker taker) {
        for (int number = 0; number < WORDS.size(); number++) {
            for (String word : WORDS.get(number)) {
                taker.take(word, number + 1 << 20);
            }
        }
    }

    /** Takes a word. */
    interface Taker {

        void take(String word, int number);
    }
}
