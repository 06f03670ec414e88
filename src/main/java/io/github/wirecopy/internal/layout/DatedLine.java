package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that holds dates and nothing else, each perhaps after a label: {@code Friday, July 21, 2017},
 * {@code Published: 3 May 2024 | Updated: 4 May 2024}, {@code 20 hours ago}.
 */
final class DatedLine {

    private static final int LONGEST = 160;
    private static final int LONGEST_LABEL = 30;
    private static final Phrases LABELS = Phrases.ofAllLanguages("date-labels");
    private static final String SEPARATORS = ",|•·-–—/;()";

    /** A date and what its label says that it is, empty if there is none. */
    record Entry(DateMatch date, String role) {

        /** Gives the date to an article; one that is labelled so, or that comes second, is that of the last change. */
        void takeInto(LayoutDraft draft) {
            if (role.equals("updated") || (draft.hasPublished() && role.isEmpty())) {
                draft.updated(date.printed(draft.text()));
            } else {
                draft.published(date.printed(draft.text()));
            }
        }
    }

    private final String text;
    private final DateCursor cursor;
    private final DayOrder order;
    private final List<Entry> entries = new ArrayList<>();

    private DatedLine(String text, int begin, int end, DayOrder order) {
        this.text = text;
        this.cursor = new DateCursor(text, begin, end);
        this.order = order;
    }

    /** Returns the dates of a line that holds nothing else, none if it holds more. */
    static List<Entry> read(String text, int begin, int end, DayOrder order) {
        if (end - begin > LONGEST || end - begin < 3 || !mayHoldDate(text, begin, end)) {
            return List.of();
        }
        DatedLine line = new DatedLine(text, begin, end, order);
        return line.readAll() ? List.copyOf(line.entries) : List.of();
    }

    /** Returns what a line says of a date below it, if it is a label and nothing else. */
    static Optional<String> label(String text, int begin, int end) {
        return end - begin > LONGEST_LABEL || text.charAt(end - 1) != ':'
                ? Optional.empty()
                : LABELS.valueOf(text, begin, end - 1);
    }

    /** Returns the one date of a line that holds nothing else. */
    static Optional<DateMatch> single(String text, int begin, int end, DayOrder order) {
        List<Entry> entries = read(text, begin, end, order);
        return entries.size() == 1 ? Optional.of(entries.get(0).date()) : Optional.empty();
    }

    /** Looks for a digit, or for one of the few words that are a date by themselves. */
    private static boolean mayHoldDate(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (DateCursor.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return end - begin <= 20;
    }

    private boolean readAll() {
        cursor.skip("[" + SEPARATORS);
        while (!cursor.isAtEnd()) {
            int begin = cursor.at;
            String role = label();
            Optional<DateMatch> date = DateReader.at(text, cursor.at, cursor.limit, order);
            if (date.isEmpty() && cursor.at > begin) {
                // What looked like a label may be the first word of the date: il y a 2 heures.
                date = DateReader.at(text, begin, cursor.limit, order);
            }
            if (date.isEmpty()) {
                return !entries.isEmpty() && isReadingTime();
            }
            entries.add(new Entry(date.get(), role));
            cursor.at = date.get().end();
            cursor.skip(SEPARATORS + ".]");
            skipTimeOfChange();
        }
        return !entries.isEmpty();
    }

    /** Moves over a zone without a time, and a time without a date: {@code (Updated 4:30 am)}. */
    private void skipTimeOfChange() {
        int begin = cursor.at;
        if (CalendarWords.isZone(cursor)) {
            cursor.skip(SEPARATORS);
            return;
        }
        cursor.at = begin;
        if (label().equals("updated") && new ClockReader(cursor).read().isPresent()) {
            cursor.skip(SEPARATORS);
        } else {
            cursor.at = begin;
        }
    }

    /** Moves over a label and returns what it says. */
    private String label() {
        int begin = cursor.at;
        int longest = -1;
        String role = "";
        int most = Math.min(cursor.limit, begin + LONGEST_LABEL);
        for (int i = begin; i < most; i++) {
            boolean edge = !Character.isLetter(text.charAt(i));
            if (edge && i > begin) {
                Optional<String> found = LABELS.valueOf(text, begin, i);
                if (found.isPresent()) {
                    longest = i;
                    role = found.get();
                }
            }
            if (edge && !Blanks.isBlank(text.charAt(i))) {
                break;
            }
        }
        if (longest > 0) {
            cursor.at = longest;
            cursor.skip(":|-–—");
        }
        return role;
    }

    /** Tells whether what is left is how long the reading takes. */
    private boolean isReadingTime() {
        int digits = cursor.digits(3);
        if (digits < 1 || digits > 3) {
            return false;
        }
        cursor.at += digits;
        cursor.skip("-");
        boolean minutes = cursor.opensWord("min");
        cursor.word();
        cursor.skipBlanks();
        return minutes && (cursor.eatWord("read") || cursor.isAtEnd());
    }
}
