package io.github.wirecopy.format;

/** Counts the words of readable text. */
final class Words {

    private Words() {}

    /** Returns the number of stretches between white space. */
    static int count(String text) {
        return count(text, 0, text.length());
    }

    static int count(String text, int begin, int end) {
        int count = 0;
        boolean isInWord = false;
        for (int i = begin; i < end; i++) {
            boolean isWord = isWord(text.charAt(i));
            count += isWord && !isInWord ? 1 : 0;
            isInWord = isWord;
        }
        return count;
    }

    /** Tells whether a unit is no white space, of which there is none between the blank and the Ogham space mark. */
    private static boolean isWord(char c) {
        return (c > ' ' && c < '\u1680') || !Character.isWhitespace(c);
    }
}
