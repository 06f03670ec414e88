package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;

/** Tells whether a line holds more than one sentence, roughly, as the layout needs it. */
final class SentenceCount {

    private static final Phrases ABBREVIATIONS = Phrases.ofEnglish("title-abbreviations");

    private SentenceCount() {}

    static boolean isSeveral(String text, int begin, int end) {
        for (int i = begin; i < end - 2; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?') && endsHere(text, begin, i, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsHere(String text, int begin, int mark, int end) {
        int next = mark + 1;
        while (next < end && "\"'”’)]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int blanks = next;
        while (next < end && Blanks.isBlank(text.charAt(next))) {
            next++;
        }
        if (next == blanks || next >= end) {
            return false;
        }
        while (next < end && "\"'“‘([«„".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next < end
                && (Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next)))
                && !(text.charAt(mark) == '.' && isAbbreviation(text, begin, mark));
    }

    private static boolean isAbbreviation(String text, int begin, int mark) {
        int first = mark;
        while (first > begin && !Blanks.isBlank(text.charAt(first - 1))) {
            first--;
        }
        while (first < mark && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        boolean initial = mark - first == 1 || (mark - first >= 3 && text.charAt(mark - 2) == '.');
        return initial || (mark - first <= 6 && ABBREVIATIONS.has(text, first, mark));
    }
}
