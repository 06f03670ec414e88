package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/** Reads bylines: {@code By Jane Doe and John Roe, Staff Writers}, {@code Von Max Muster}, {@code BYLINE: Jane Doe}. */
final class BylineReader {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 22;
    private static final int MOST_OPENING_WORDS = 4;
    private static final int LONGEST_OPENING = 12;
    private static final int MOST_NAME_WORDS = 6;
    private static final Phrases OPENINGS = Phrases.ofAllLanguages("byline-openings");

    private BylineReader() {}

    /** Returns the byline that a line is, if it opens as one and goes on with names. */
    static Optional<Byline> line(String text, int begin, int end) {
        if (end - begin > LONGEST || end - begin < 4) {
            return Optional.empty();
        }
        int names = endOfOpening(text, begin, end);
        boolean isByline = names > 0
                && names < end
                && LineShape.words(text, names, end, MOST_WORDS) <= MOST_WORDS
                && AuthorNames.opensName(text, names, end)
                && hasOnlyNames(text, names, end);
        return isByline ? Optional.of(of(text, begin, names, end)) : Optional.empty();
    }

    /** Returns the byline of a field that holds nothing else. */
    static Byline field(String text, int begin, int end) {
        int names = endOfOpening(text, begin, end);
        return of(text, begin, names > 0 ? names : begin, end);
    }

    /** Returns the byline of a value that is in no text. */
    static Byline value(String value) {
        int names = endOfOpening(value, 0, value.length());
        return new Byline(value, Optional.empty(), AuthorNames.in(value, Math.max(names, 0), value.length()));
    }

    private static Byline of(String text, int begin, int names, int end) {
        return new Byline(
                text.substring(begin, end), Optional.of(new Span(begin, end)), AuthorNames.in(text, names, end));
    }

    /** Returns where the names begin after {@code By} and the like, -1 if the line opens otherwise. */
    static int endOfOpening(String text, int begin, int end) {
        int found = -1;
        int words = begin < end && OPENINGS.canBegin(text, begin, end) ? 0 : MOST_OPENING_WORDS;
        for (int i = begin; i < end && words < MOST_OPENING_WORDS && i - begin < 30; i++) {
            char c = text.charAt(i);
            if (Blanks.isBlank(c) || c == ':') {
                words++;
                if (OPENINGS.has(text, begin, i)) {
                    found = i;
                }
                if (c == ':') {
                    break;
                }
            }
        }
        while (found >= 0 && found < end && (Blanks.isBlank(text.charAt(found)) || text.charAt(found) == ':')) {
            found++;
        }
        return found;
    }

    /** Tells whether a line is {@code By} or the like and nothing else. */
    static boolean isOpening(String text, int begin, int end) {
        return OPENINGS.has(text, begin, text.charAt(end - 1) == ':' ? end - 1 : end);
    }

    /** Returns the byline whose opening is a line of its own, with the name on the next. */
    static Optional<Byline> below(Lines lines, int line, int limit) {
        String text = lines.text();
        int next = lines.length(line) <= LONGEST_OPENING ? lines.nextVisible(line + 1, limit) : limit;
        boolean isByline = next < limit
                && isOpening(text, lines.begin(line), lines.end(line))
                && AuthorNames.opensName(text, lines.begin(next), lines.end(next))
                && LineShape.words(text, lines.begin(next), lines.end(next), MOST_NAME_WORDS) <= MOST_NAME_WORDS
                && !LineShape.endsSentence(text, lines.begin(next), lines.end(next));
        return isByline ? Optional.of(field(text, lines.begin(line), lines.end(next))) : Optional.empty();
    }

    /** Tells whether a stretch has no word in lower case but those that join names and jobs. */
    private static boolean hasOnlyNames(String text, int begin, int end) {
        int at = begin;
        while (at < end) {
            int next = at;
            while (next < end && !Blanks.isBlank(text.charAt(next))) {
                next++;
            }
            if (next > at && Character.isLowerCase(text.charAt(at)) && !AuthorNames.mayJoin(text.substring(at, next))) {
                return false;
            }
            at = next + 1;
        }
        return !endsProse(text, begin, end);
    }

    private static boolean endsProse(String text, int begin, int end) {
        char last = text.charAt(end - 1);
        return last == '?' || last == '!' || last == '"' || last == '”' || SentenceCount.isSeveral(text, begin, end);
    }
}
