package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/** Recognises the names of papers, sites and agencies: {@code Reuters}, {@code The Harbour Post}. */
final class OutletNames {

    private static final Phrases LAST_WORDS = Phrases.ofAllLanguages("outlet-words");
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;

    private OutletNames() {}

    /** Tells whether a stretch is the name of an outlet and nothing else: of an agency, or words with capitals of which the last is known. */
    static boolean is(String text, int begin, int end) {
        Span name = Blanks.trim(text, begin, end);
        if (name.length() < 2 || name.length() > LONGEST) {
            return false;
        }
        return PlaceNames.isAgency(text, name.begin(), name.end()) || isNamedLikeOne(text, name.begin(), name.end());
    }

    private static boolean isNamedLikeOne(String text, int begin, int end) {
        int words = 0;
        int word = begin;
        for (int at = begin; at < end; at++) {
            boolean opens = at == begin || Blanks.isBlank(text.charAt(at - 1));
            if (opens) {
                word = at;
                words++;
            }
            if (opens && !Character.isUpperCase(text.charAt(at)) || words > MOST_WORDS) {
                return false;
            }
        }
        return words > 1 && LAST_WORDS.has(text, word, end);
    }

    /**
     * Returns the outlet that a title names at its end, after a dash or bar or in brackets: {@code Ferry runs again - Reuters},
     * {@code Ferry runs again (BBC News)}.
     */
    static Optional<Span> atEnd(String text, Span title) {
        int end = title.end();
        boolean bracket = end > title.begin() && text.charAt(end - 1) == ')';
        int least = Math.max(title.begin() + 1, end - LONGEST - 3);
        for (int i = end - 2; i > least; i--) {
            char c = text.charAt(i);
            boolean mark =
                    bracket ? c == '(' : (c == '|' || c == '-' || c == '–' || c == '—') && text.charAt(i + 1) == ' ';
            if (mark && text.charAt(i - 1) == ' ') {
                Span name = Blanks.trim(text, i + 1, bracket ? end - 1 : end);
                return is(text, name.begin(), name.end()) ? Optional.of(name) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
