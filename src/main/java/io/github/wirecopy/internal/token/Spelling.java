package io.github.wirecopy.internal.token;

/** The hash of a token as it is spelled, case left out: that which {@link String#hashCode} says of the same chars. */
final class Spelling {

    private static final int MULTIPLIER = 31;

    private Spelling() {}

    /** Returns the hash of what goes on with a folded char; the hash of no chars is 0. */
    static int of(int spelling, char folded) {
        return spelling * MULTIPLIER + folded;
    }

    /** Returns the hash of a stretch of a text. */
    static int of(char[] text, int begin, int end) {
        int spelling = 0;
        for (int i = begin; i < end; i++) {
            spelling = of(spelling, Characters.fold(text[i]));
        }
        return spelling;
    }
}
