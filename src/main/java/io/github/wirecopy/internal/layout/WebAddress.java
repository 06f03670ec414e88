package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;

/** Recognises URLs. */
final class WebAddress {

    private WebAddress() {}

    /** Tells whether the whole of {@code [begin, end)} is one URL. */
    static boolean isWhole(String text, int begin, int end) {
        if (!opens(text, begin, end)) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (Blanks.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns where a URL begins after a blank or bracket, -1 if there is none. */
    static int find(String text, int begin, int end) {
        for (int i = begin; i < end - 7; i++) {
            boolean edge = i == begin || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (edge && opens(text, i, end)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns where the URL that begins at {@code begin} ends. */
    static int endOf(String text, int begin, int end) {
        int at = begin;
        while (at < end && !Blanks.isBlank(text.charAt(at)) && "<>\"()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > begin && ".,;:!?'".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static boolean opens(String text, int begin, int end) {
        char c = text.charAt(begin);
        return (c == 'h' || c == 'H' || c == 'w' || c == 'W')
                && (startsWith(text, begin, end, "http://")
                        || startsWith(text, begin, end, "https://")
                        || startsWith(text, begin, end, "www."));
    }

    private static boolean startsWith(String text, int begin, int end, String opening) {
        return begin + opening.length() < end && text.regionMatches(true, begin, opening, 0, opening.length());
    }
}
