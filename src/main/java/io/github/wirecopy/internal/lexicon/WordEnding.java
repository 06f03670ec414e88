package io.github.wirecopy.internal.lexicon;

/** What the ending of a word says, as bits of an {@code int}; the endings of listed words are known before they are met. */
public final class WordEnding {

    /** Ends in {@code -ed}. */
    public static final int ED = 1 << 14;
    /** Ends in {@code -ing}. */
    public static final int ING = 1 << 15;
    /** Ends in {@code -ly}. */
    public static final int LY = 1 << 16;
    /** Ends in {@code -s}. */
    public static final int S = 1 << 17;
    /** Has more than four letters; only for words in {@code -ed} or {@code -ly}. */
    public static final int LONG = 1 << 19;

    private static final int LEAST = 3;
    private static final int LONGER = 4;

    private WordEnding() {}

    /** Returns the ending of a word, or 0 if it has none of these or little else. */
    public static int of(CharSequence text, int begin, int end) {
        if (end - begin < LEAST) {
            return 0;
        }
        return of(end - begin, at(text, end - 3), at(text, end - 2), at(text, end - 1));
    }

    /** Returns the ending of a word, or 0 if it has none of these or little else. */
    static int of(char[] text, int begin, int end) {
        if (end - begin < LEAST) {
            return 0;
        }
        char third = WordTable.fold(text[end - 3]);
        return of(end - begin, third, WordTable.fold(text[end - 2]), WordTable.fold(text[end - 1]));
    }

    /** Returns the entry of words in no list that have an ending: a number below {@link WordTable#FIRST}. */
    static int entry(int ending) {
        return ending >>> 14 & 15 | ending >>> 15 & 16;
    }

    /** Returns the ending of words in no list that have an entry. */
    static int ofEntry(int entry) {
        return (entry & 15) << 14 | (entry & 16) << 15;
    }

    private static char at(CharSequence text, int index) {
        return WordTable.fold(text.charAt(index));
    }

    private static int of(int length, char third, char second, char last) {
        int longer = length > LONGER ? LONG : 0;
        return switch (last) {
            case 'd' -> length > LEAST && second == 'e' ? ED | longer : 0;
            case 'g' -> length > LEAST && second == 'n' && third == 'i' ? ING : 0;
            case 'y' -> length > LEAST && second == 'l' ? LY | longer : 0;
            case 's' -> second != 's' ? S : 0;
            default -> 0;
        };
    }
}
