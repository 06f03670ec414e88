package io.github.wirecopy.internal.layout;

/** Searches a stretch of a text and never looks beyond it, as {@link String#indexOf(int, int)} does. */
final class Within {

    private Within() {}

    /** Returns the first place of a char in {@code [begin, end)}, -1 if it is not there. */
    static int find(String text, char wanted, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the last place of a char in {@code [begin, end)}, -1 if it is not there. */
    static int findLast(String text, char wanted, int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
