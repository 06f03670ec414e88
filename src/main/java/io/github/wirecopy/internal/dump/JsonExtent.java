package io.github.wirecopy.internal.dump;

import io.github.wirecopy.source.Blanks;

/**
 * Finds out how far the JSON objects of a file go: each is on a line of its own, or they spread over lines, perhaps within
 * a list. Where each has its line, one that is broken does no harm to the next.
 */
final class JsonExtent {

    private boolean looked;
    private boolean spread;

    /** Returns how many chars precede the next object; none where each has its line. */
    int begin(CharWindow window, int longest) {
        if (!looked) {
            looked = true;
            spread = isSpread(window, longest);
        }
        return spread ? passOver(window, 0, ",[]") : 0;
    }

    /** Returns where the object ends that the window begins with; beyond {@code longest} if it is longer. */
    int end(CharWindow window, int longest) {
        if (!spread) {
            return window.lineEnd(0, longest + 1);
        }
        int end = objectEnd(window, 0, longest);
        return end < 0 ? Math.min(window.length(), longest + 1) : end;
    }

    private static boolean isSpread(CharWindow window, int longest) {
        int first = passOver(window, 0, "");
        if (first < window.length() && window.charAt(first) == '[') {
            return true;
        }
        int lineEnd = window.lineEnd(first, longest);
        int next = passOver(window, lineEnd, "");
        boolean goesOn = next < window.length() && window.charAt(next) != '{';
        return goesOn && objectEnd(window, first, lineEnd) < 0;
    }

    /** Returns the first place that is neither blank nor one of the marks. */
    private static int passOver(CharWindow window, int from, String marks) {
        int at = from;
        while (isThere(window, at) && (Blanks.isBlank(window.charAt(at)) || marks.indexOf(window.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Returns the place after the brace that closes the object, -1 if it is not closed before {@code limit}. */
    private static int objectEnd(CharWindow window, int from, int limit) {
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < limit && isThere(window, at); at++) {
            char c = window.charAt(at);
            if (c == '\\' && quoted) {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '}')) {
                depth += c == '{' ? 1 : -1;
                if (depth <= 0) {
                    return at + 1;
                }
            }
        }
        return -1;
    }

    private static boolean isThere(CharWindow window, int at) {
        while (at >= window.length() && window.fill()) {
            // each turn reads more
        }
        return at < window.length();
    }
}
