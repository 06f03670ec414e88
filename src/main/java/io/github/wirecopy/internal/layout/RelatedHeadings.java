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
        return HEADINGS.has(text, core.begin(), core.end()) || opensHeading(text, core.begin(), core.end());
    }

    private static boolean opensHeading(String text, int begin, int end) {
        if (!OPENINGS.canBegin(text, begin, end) || LineShape.words(text, begin, end, MOST_WORDS) > MOST_WORDS) {
            return false;
        }
        int words = 0;
        for (int i = begin; i < end && words < 5; i++) {
            if (Blanks.isBlank(text.charAt(i))) {
                words++;
                int name = text.startsWith(" : ", i) ? i + 3 : i + 1;
                boolean nameFollows = name < end && isNameChar(text, begin, name);
                if (nameFollows && OPENINGS.has(text, begin, i) && !LineShape.endsSentence(text, begin, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNameChar(String text, int begin, int at) {
        char c = text.charAt(at);
        return Character.isUpperCase(c)
                || DateCursor.isDigit(c)
                || text.startsWith("Most ", begin)
                || text.startsWith("More ", begin);
    }

    static boolean isTopics(String text, int begin, int end) {
        return end - begin <= LONGEST && has(TOPICS, text, core(text, begin, end));
    }

    /** Tells whether a line is a button, an advertisement mark or the like. */
    static boolean isLabel(String text, int begin, int end) {
        return end - begin <= LONGEST && begin < end && (LABELS.has(text, begin, end) || isBareLabel(text, begin, end));
    }

    private static boolean isBareLabel(String text, int begin, int end) {
        Span core = core(text, begin, end);
        return text.charAt(end - 1) != '.'
                && core.length() > 0
                && core.length() < end - begin
                && has(LABELS, text, core);
    }

    private static boolean has(Phrases phrases, String text, Span span) {
        return phrases.has(text, span.begin(), span.end());
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
