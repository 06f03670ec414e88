package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.TrailerKind;
import java.util.Locale;
import java.util.Optional;

/** Tells what kind of trailer a line is, if it is one. */
final class TrailerRules {

    private static final Phrases END_MARKS = Phrases.ofAllLanguages("end-marks");
    private static final Phrases OPENINGS = Phrases.ofAllLanguages("trailer-openings");
    private static final int LONGEST_OPENING = 48;
    private static final int LONGEST_CREDIT = 260;
    private static final int LONGEST_SIGN_OFF = 14;

    private TrailerRules() {}

    /** Returns the kind of a line that is a trailer wherever it stands. */
    static Optional<TrailerKind> anywhere(String text, int begin, int end) {
        char first = text.charAt(begin);
        if (end - begin <= LONGEST_SIGN_OFF && isEndMark(text, begin, end)) {
            return Optional.of(TrailerKind.END_MARK);
        }
        if (first == '©' || (first == '(' && isCopyrightInBrackets(text, begin, end))) {
            return Optional.of(isPhotoCopyright(text, begin, end) ? TrailerKind.CREDIT : TrailerKind.COPYRIGHT);
        }
        if (first == '(' || first == '[') {
            return bracketed(text, begin, end);
        }
        return opening(text, begin, end).filter(kind -> kind != TrailerKind.NOTE);
    }

    /** Returns the kind of a line that is a trailer after the body's end. */
    static Optional<TrailerKind> afterBody(String text, int begin, int end) {
        Optional<TrailerKind> kind = anywhere(text, begin, end);
        if (kind.isPresent()) {
            return kind;
        }
        Optional<TrailerKind> note = opening(text, begin, end);
        if (note.isPresent()) {
            return note;
        }
        if (isContact(text, begin, end)) {
            return Optional.of(TrailerKind.CONTACT);
        }
        return endsWith(text, begin, end, "contributed to this report")
                        || endsWith(text, begin, end, "contributed to this story")
                        || endsWith(text, begin, end, "contributed to this article")
                        || endsWith(text, begin, end, "contributed reporting")
                ? Optional.of(TrailerKind.CREDIT)
                : Optional.empty();
    }

    /** Tells whether a line opens with {@code (c) 2023}, and not with the third point of a list. */
    private static boolean isCopyrightInBrackets(String text, int begin, int end) {
        boolean year = end - begin > 8
                && DateCursor.isDigit(text.charAt(begin + 4))
                && DateCursor.isDigit(text.charAt(begin + 7));
        return startsWith(text, begin, "(c) ") && (year || startsWith(text, begin + 4, "copyright"));
    }

    static boolean isEndMark(String text, int begin, int end) {
        return END_MARKS.has(text, begin, end);
    }

    /** Reads credits in brackets: {@code (Reporting by …)}, {@code ((e-mail))}, the initials of a desk {@code (ab/cd)}. */
    private static Optional<TrailerKind> bracketed(String text, int begin, int end) {
        char last = text.charAt(end - 1);
        if (last != ')' && last != ']') {
            return Optional.empty();
        }
        if (startsWith(text, begin, "((") || isContact(text, begin + 1, end - 1)) {
            return Optional.of(Within.find(text, '@', begin, end) > 0 ? TrailerKind.CONTACT : TrailerKind.NOTE);
        }
        if (end - begin <= LONGEST_SIGN_OFF && isInitials(text, begin + 1, end - 1)) {
            return Optional.of(TrailerKind.CREDIT);
        }
        return opening(text, begin + 1, end - 1).filter(kind -> kind == TrailerKind.CREDIT);
    }

    private static boolean isInitials(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLowerCase(c) && c != '/' && c != '-' && c != '.') {
                return false;
            }
        }
        return end - begin >= 2;
    }

    private static Optional<TrailerKind> opening(String text, int begin, int end) {
        if (!Character.isLetter(text.charAt(begin)) || !OPENINGS.canBegin(text, begin, end)) {
            return Optional.empty();
        }
        int most = Math.min(end, begin + LONGEST_OPENING);
        Optional<TrailerKind> kind = Optional.empty();
        for (int i = begin + 2; i <= most; i++) {
            if (i == end || !Character.isLetter(text.charAt(i))) {
                Optional<String> found = OPENINGS.valueOf(text, begin, i);
                if (found.isPresent() && mark(text, i, end, found.get())) {
                    kind = Optional.of(kindOf(found.get()));
                }
            }
        }
        return kind.filter(found -> found == TrailerKind.NOTE || end - begin <= LONGEST_CREDIT);
    }

    private static TrailerKind kindOf(String value) {
        int space = value.indexOf(' ');
        return TrailerKind.valueOf((space < 0 ? value : value.substring(0, space)).toUpperCase(Locale.ROOT));
    }

    /** Tells whether an opening that wants a mark, a year or a name after it has it. */
    private static boolean mark(String text, int at, int end, String value) {
        if (value.endsWith(" colon")) {
            int next = at;
            while (next < end && text.charAt(next) == ' ') {
                next++;
            }
            return next < end && (text.charAt(next) == ':' || text.charAt(next) == '/' || text.charAt(next) == '|');
        }
        if (value.endsWith(" year")) {
            int next = at;
            while (next < end && " ,.:-–".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            return next < end
                    && (DateCursor.isDigit(text.charAt(next)) || text.charAt(next) == '©' || text.charAt(next) == '(');
        }
        if (value.endsWith(" alone")) {
            return at >= end - 1;
        }
        return !value.endsWith(" name") || (at + 1 < end && Character.isUpperCase(text.charAt(at + 1)));
    }

    private static boolean isPhotoCopyright(String text, int begin, int end) {
        String opening = text.substring(begin, Math.min(end, begin + 12)).toLowerCase(Locale.ROOT);
        return opening.contains("foto")
                || opening.contains("photo")
                || opening.contains("bild")
                || opening.contains("image");
    }

    /** Tells whether a line is an address of electronic mail, or a short line that holds one. */
    private static boolean isContact(String text, int begin, int end) {
        int at = LONGEST_CREDIT < end - begin ? -1 : Within.find(text, '@', begin, end);
        return at > begin && at < end - 3 && LineShape.words(text, begin, end, 8) <= 8 && isAddress(text, at, end);
    }

    private static boolean isAddress(String text, int at, int end) {
        int dot = Within.find(text, '.', at, end);
        return Character.isLetterOrDigit(text.charAt(at - 1)) && dot > at + 1 && dot < end - 1;
    }

    private static boolean startsWith(String text, int begin, String opening) {
        return text.regionMatches(true, begin, opening, 0, opening.length());
    }

    private static boolean endsWith(String text, int begin, int end, String closing) {
        int stop = end;
        while (stop > begin && !Character.isLetter(text.charAt(stop - 1))) {
            stop--;
        }
        int from = stop - closing.length();
        return from > begin
                && end - begin < LONGEST_CREDIT
                && text.regionMatches(true, from, closing, 0, closing.length());
    }
}
