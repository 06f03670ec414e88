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
            boolean isWord = !Character.isWhitespace(text.charAt(i));
            count += isWord && !isInWord ? 1 : 0;
            isInWord = isWord;
        }
        return count;
    }
}
