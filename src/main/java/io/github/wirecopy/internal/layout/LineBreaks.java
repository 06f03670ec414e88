package io.github.wirecopy.internal.layout;

/** Finds line breaks; a text that has LF alone, as most have, is searched by the JDK's fast search. */
final class LineBreaks {

    private final String text;
    private final boolean lineFeedOnly;

    LineBreaks(String text) {
        this.text = text;
        this.lineFeedOnly = text.indexOf('\r') < 0 && text.indexOf('\u2028') < 0 && text.indexOf('\u2029') < 0;
    }

    /** Returns where the line that {@code from} is in ends, before its break and at most at {@code limit}. */
    int next(int from, int limit) {
        if (lineFeedOnly && limit == text.length()) {
            int found = text.indexOf('\n', from);
            return found < 0 ? limit : found;
        }
        int at = from;
        while (at < limit && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns where the next line begins, after the break at {@code stop}. */
    int after(int stop) {
        return isPair(text, stop, text.length()) ? stop + 2 : stop + 1;
    }

    /** Returns where the next {@code most} chars end, CR LF counting as one; at most {@code limit}. */
    static int reach(String text, int from, int limit, int most) {
        int at = from;
        for (int chars = 0; at < limit && chars < most; chars++) {
            at += isPair(text, at, limit) ? 2 : 1;
        }
        return at;
    }

    /** Tells whether CR LF stands before {@code limit}. */
    static boolean isPair(String text, int at, int limit) {
        return at + 1 < limit && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
