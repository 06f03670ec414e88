package io.github.wirecopy.internal.dump;

import io.github.wirecopy.source.Blanks;

/** How long an article may be, and where it is cut if it is longer: between lines, else between words. */
final class LengthLimit {

    /** How far back a better place for the cut is looked for. */
    private static final int LOOK_BACK = 20_000;

    private final int maximum;

    LengthLimit(int maximum) {
        this.maximum = maximum;
    }

    /** Returns how many chars may still be read after {@code from}. */
    int remaining(int from) {
        return maximum + 1 - from;
    }

    boolean isReached(CharWindow window, int end) {
        return end > maximum && window.length() > maximum;
    }

    /** Returns where the text at the beginning of the window is cut. */
    int cut(CharWindow window) {
        int least = Math.max(maximum / 2, maximum - LOOK_BACK);
        int line = lastBreak(window, least, '\n');
        if (line > 0) {
            return line;
        }
        for (int i = maximum; i > least; i--) {
            if (Blanks.isBlank(window.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isHighSurrogate(window.charAt(maximum - 1)) ? maximum - 1 : maximum;
    }

    private int lastBreak(CharWindow window, int least, char lineBreak) {
        for (int i = maximum; i > least; i--) {
            if (window.charAt(i - 1) == lineBreak) {
                return i;
            }
        }
        return -1;
    }
}
