package io.github.wirecopy.internal.token;

import io.github.wirecopy.internal.lexicon.WordEnding;

/** What the shape of a token says, as bits of an {@code int}. */
public final class TokenFlag {

    /** Has a letter first: {@code Niger}, {@code don't}, {@code U.S.}. */
    public static final int WORD = 1;
    /** Has a digit first: {@code 1,000}, {@code 20-year-old}. */
    public static final int NUMBER = 1 << 1;
    /** Neither word nor number. */
    public static final int PUNCTUATION = 1 << 2;
    /** Begins with a capital letter. */
    public static final int CAPITALIZED = 1 << 8;
    /** Two letters or more, all of them capitals. */
    public static final int ALL_CAPITALS = 1 << 4;
    /** Stands after white space, or first in its block. */
    public static final int SPACE_BEFORE = 1 << 5;
    /** Stands after a line break, or first in its block. */
    public static final int BREAK_BEFORE = 1 << 6;
    /** Its last full stop belongs to the word: {@code Mr.}, {@code p.m.}. */
    public static final int ABBREVIATION = 1 << 7;
    /** One capital letter and its full stop: {@code J.}. */
    public static final int INITIAL = 1 << 3;
    /** An ending cut off at its apostrophe: {@code 's}, {@code 'll}. */
    public static final int CLITIC = 1 << 9;
    /** Holds a hyphen: {@code al-Assad}. */
    public static final int HYPHENATED = 1 << 10;
    /** Any mark that can open or close a quote, an apostrophe alone included. */
    public static final int QUOTE_MARK = 1 << 11;
    /** A dash of any length that is no hyphen within a word. */
    public static final int DASH = 1 << 12;
    /** Three full stops or their sign. */
    public static final int ELLIPSIS = 1 << 13;
    /** Ends in {@code -ed}. */
    public static final int SUFFIX_ED = WordEnding.ED;
    /** Ends in {@code -ing}. */
    public static final int SUFFIX_ING = WordEnding.ING;
    /** Ends in {@code -ly}. */
    public static final int SUFFIX_LY = WordEnding.LY;
    /** Ends in {@code -s}. */
    public static final int SUFFIX_S = WordEnding.S;
    /** Ends a sentence unless something speaks against it: {@code .}, {@code !}, {@code ?}. */
    public static final int SENTENCE_MARK = 1 << 18;
    /** Has more than four letters; only for words in {@code -ed} or {@code -ly}. */
    public static final int LONG = WordEnding.LONG;
    /** Holds something else than letters, its own full stop left aside: {@code don't}, {@code U.S.}, {@code IE6}. */
    public static final int COMPOUND = 1 << 30;

    /** The lowest of four bits next to each other which together say how a word is written; see {@link #form}. */
    private static final int LOWEST_OF_FORM = 7;

    /** How many forms there are. */
    public static final int FORMS = 16;

    private TokenFlag() {}

    /** Returns the number, below {@link #FORMS}, of what flags say: abbreviation, capitalized, clitic, hyphenated. */
    public static int form(int flags) {
        return flags >> LOWEST_OF_FORM & FORMS - 1;
    }

    /** Returns the flags of a form. */
    public static int ofForm(int form) {
        return form << LOWEST_OF_FORM;
    }
}
