package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;

/** Knows the headings of blocks of related links, of lists of topics, and the lines of a page that are no text. */
final class RelatedHeadings {

    private static final Phrases HEADINGS = Phrases.ofAllLanguages("related-headings");
    private static final Phrases OPENINGS = Phrases.ofAllLanguages("related-heading-openings");
    private static final Phrases TOPICS = Phrases.ofAllLanguages("topic-headings");
    private static final Phrases LABELS = Phrases.ofAllLanguages("page-labels");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;

    private RelatedHeadings() {}

    /** Tells whether a line is the heading of a block of links. */
    static boolean isHeading(String text, int begin, int end) {
        if (end - begin > LONGEST || end - begin < 4) {
            return false;
        }
        Span core = core(text, begin, end);
        if (core.length() == 0) {
            return false;
        }
        String phrase = core.in(text);
        return HEADINGS.has(phrase) || opensHeading(phrase);
    }

    private static boolean opensHeading(String phrase) {
        if (LineShape.words(phrase, 0, phrase.length(), MOST_WORDS) > MOST_WORDS) {
            return false;
        }
        int words = 0;
        for (int i = 0; i < phrase.length() && words < 5; i++) {
            if (Blanks.isBlank(phrase.charAt(i))) {
                words++;
                boolean nameFollows = i + 1 < phrase.length() && isNameChar(phrase.charAt(i + 1), phrase);
                if (nameFollows
                        && OPENINGS.has(phrase.substring(0, i))
                        && !LineShape.endsSentence(phrase, 0, phrase.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNameChar(char c, String phrase) {
        return Character.isUpperCase(c)
                || DateCursor.isDigit(c)
                || phrase.startsWith("Most ")
                || phrase.startsWith("More ");
    }

    static boolean isTopics(String text, int begin, int end) {
        return end - begin <= LONGEST && TOPICS.has(core(text, begin, end).in(text));
    }

    /** Tells whether a line is a button, an advertisement mark or the like. */
    static boolean isLabel(String text, int begin, int end) {
        return end - begin <= LONGEST && (LABELS.has(text.substring(begin, end)) || isBareLabel(text, begin, end));
    }

    private static boolean isBareLabel(String text, int begin, int end) {
        Span core = core(text, begin, end);
        return text.charAt(end - 1) != '.'
                && core.length() > 0
                && core.length() < end - begin
                && LABELS.has(core.in(text));
    }

    /** Returns a stretch without blanks, colons and dashes at its end. */
    static Span trimmed(String text, int begin, int end) {
        int limit = end;
        while (limit > begin
                && (Blanks.isBlank(text.charAt(limit - 1)) || ":-–—|(<".indexOf(text.charAt(limit - 1)) >= 0)) {
            limit--;
        }
        return new Span(begin, limit);
    }

    /** Returns a line without the marks around its words. */
    static Span core(String text, int begin, int end) {
        int first = begin;
        while (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        int limit = end;
        while (limit > first && !Character.isLetterOrDigit(text.charAt(limit - 1))) {
            limit--;
        }
        return new Span(first, limit);
    }
}
