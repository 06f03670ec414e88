package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Numbers the tokens that were met by what the rules can ask of them. */
final class TokenKinds {

    /** The number of no token. */
    static final int NONE = 1;
    /** The number of those that were met when there was no room left. */
    static final int OTHER = 2;

    final long[] classes;
    final int[] flags;
    final char[] marks;

    private final long[] asked;
    private final int askedFlags;
    private final int[] askedWords;
    private final String askedMarks;
    private int size = OTHER + 1;

    /**
     * Makes a numbering.
     *
     * @param asked classes that no rule tells apart, together
     * @param askedFlags the flags that rules ask for
     * @param askedWords the words that they ask for
     * @param askedMarks the marks that they ask for
     * @param most how many numbers there are
     */
    TokenKinds(long[] asked, int askedFlags, int[] askedWords, String askedMarks, int most) {
        this.asked = asked;
        this.askedFlags = askedFlags;
        this.askedWords = askedWords;
        this.askedMarks = askedMarks;
        classes = new long[most];
        flags = new int[most];
        marks = new char[most];
    }

    /** Returns the number of the tokens that look like this one. */
    int number(TokenTable tokens, int token) {
        boolean mark = tokens.has(token, TokenFlag.PUNCTUATION) && askedMarks.indexOf(tokens.entry(token)) >= 0;
        return number(
                askedClasses(tokens.classes(token)),
                askedFlags(tokens.flags(token)),
                mark ? (char) tokens.entry(token) : 0);
    }

    private long askedClasses(long wordClasses) {
        long known = 0;
        for (long together : asked) {
            known |= (wordClasses & together) == 0 ? 0 : together;
        }
        return known;
    }

    private int askedFlags(int wordFlags) {
        int known = wordFlags & askedFlags;
        for (int word : askedWords) {
            if (Place.isWord(wordFlags, word)) {
                return known | word;
            }
        }
        return known;
    }

    private int number(long wordClasses, int wordFlags, char mark) {
        for (int kind = OTHER + 1; kind < size; kind++) {
            if (classes[kind] == wordClasses && flags[kind] == wordFlags && marks[kind] == mark) {
                return kind;
            }
        }
        if (size == classes.length) {
            return OTHER;
        }
        classes[size] = wordClasses;
        flags[size] = wordFlags;
        marks[size] = mark;
        return size++;
    }
}
