package io.github.wirecopy.internal.token;

/** What a char is to the tokenizer. */
final class Characters {

    static final byte OTHER = 0;
    static final byte BLANK = 1;
    static final byte BREAK = 2;
    static final byte LOWER = 3;
    static final byte UPPER = 4;
    static final byte DIGIT = 5;

    /** Latin, Greek, Cyrillic and the punctuation of print lie below; looking them up costs a third of asking the JDK. */
    private static final int TABLE_SIZE = 0x2070;

    private static final byte[] KINDS = kinds();
    private static final char[] FOLDED_LETTERS = foldedLetters();

    private Characters() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[TABLE_SIZE];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = kindOf(c);
        }
        return kinds;
    }

    private static char[] foldedLetters() {
        char[] folded = new char[TABLE_SIZE];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = foldedLetter(c, KINDS[c]);
        }
        return folded;
    }

    /** Returns a letter in lower case, or 0 if a char is no letter. */
    static char foldLetter(char c) {
        return c < TABLE_SIZE ? FOLDED_LETTERS[c] : foldedLetter(c, kindOf(c));
    }

    private static char foldedLetter(char c, byte kind) {
        return kind == LOWER ? c : kind == UPPER ? Character.toLowerCase(c) : 0;
    }

    static byte kind(char c) {
        return c < TABLE_SIZE ? KINDS[c] : kindOf(c);
    }

    private static byte kindOf(char c) {
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            return BREAK;
        }
        if (isBlank(c)) {
            return BLANK;
        }
        if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
            return UPPER;
        }
        // Both halves of a surrogate pair count as letters, so that no character is ever cut in two.
        if (Character.isLetter(c) || Character.isSurrogate(c) || isMark(c)) {
            return LOWER;
        }
        return Character.isDigit(c) ? DIGIT : OTHER;
    }

    /** White space, no-break and zero-width spaces, and control chars. */
    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\uFEFF'
                || c >= '\u200B' && c <= '\u200F'
                || c == '\u2060'
                || Character.isSpaceChar(c)
                || Character.isISOControl(c);
    }

    /** Accents that follow their letter, and the soft hyphen within a word. */
    private static boolean isMark(char c) {
        return c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isBlankOrBreak(char c) {
        byte kind = kind(c);
        return kind == BLANK || kind == BREAK;
    }

    static boolean isLetterOrDigit(char c) {
        return kind(c) >= LOWER;
    }

    static boolean isDigit(char c) {
        return kind(c) == DIGIT;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }
}
