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

    private static final int LEAST = 3;

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

    private static char at(CharSequence text, int index) {
        return WordTable.fold(text.charAt(index));
    }

    private static int of(int length, char third, char second, char last) {
        return switch (last) {
            case 'd' -> length > LEAST && second == 'e' ? ED : 0;
            case 'g' -> length > LEAST && second == 'n' && third == 'i' ? ING : 0;
            case 'y' -> length > LEAST && second == 'l' ? LY : 0;
            case 's' -> second != 's' ? S : 0;
            default -> 0;
        };
    }
}
