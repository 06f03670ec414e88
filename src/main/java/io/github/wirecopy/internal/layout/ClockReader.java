package io.github.wirecopy.internal.layout;

import java.util.Optional;

/**
 * Reads a time of day: {@code 5:30 p.m. ET}, {@code 16:51:31}, {@code 22h03}, {@code 12.42 CET}, {@code 10:00Z}.
 *
 * <p>The value has the offset only where it is printed as number or as {@code Z}; names of zones are kept in the text
 * alone, since many are ambiguous.
 */
final class ClockReader {

    private static final Phrases HOUR_WORDS = Phrases.of("uhr", "h", "hrs");

    private final DateCursor cursor;

    ClockReader(DateCursor cursor) {
        this.cursor = cursor;
    }

    /** Moves over a time and returns it in the form of ISO, {@code HH:MM…}; or stays and returns nothing. */
    Optional<String> read() {
        int begin = cursor.at;
        Optional<String> time = readTime();
        if (time.isEmpty()) {
            cursor.at = begin;
        }
        return time;
    }

    private Optional<String> readTime() {
        int digits = cursor.digits(2);
        if (digits < 1 || digits > 2) {
            return Optional.empty();
        }
        int hour = cursor.number(digits);
        boolean colon =
                isMinuteMark(cursor.peek()) && DateCursor.isDigit(cursor.peek(1)) && DateCursor.isDigit(cursor.peek(2));
        StringBuilder rest = new StringBuilder();
        int minute = 0;
        if (colon) {
            cursor.at++;
            minute = cursor.number(2);
            rest.append(seconds());
        }
        int half = halfOfDay();
        if (!colon && half < 0 && !hourWord()) {
            return Optional.empty();
        }
        int hourOfDay = half < 0 ? hour : hour % 12 + half;
        hourWord();
        rest.append(zone());
        return hourOfDay > 23 || minute > 59 || (half >= 0 && hour > 12)
                ? Optional.empty()
                : Optional.of(twoDigits(hourOfDay) + ":" + twoDigits(minute) + rest);
    }

    private static boolean isMinuteMark(char c) {
        return c == ':' || c == '.' || c == 'h' || c == 'H';
    }

    private String seconds() {
        boolean seconds =
                cursor.peek() == ':' && DateCursor.isDigit(cursor.peek(1)) && DateCursor.isDigit(cursor.peek(2));
        if (!seconds || cursor.peek(1) > '5') {
            return "";
        }
        int begin = cursor.at;
        cursor.at += 3;
        if (cursor.peek() == '.' && DateCursor.isDigit(cursor.peek(1))) {
            cursor.at++;
            while (cursor.isDigit()) {
                cursor.at++;
            }
        }
        return cursor.text.substring(begin, cursor.at);
    }

    /** Moves over {@code am} or {@code p.m.} and returns the hours to add, -1 if there is none. */
    private int halfOfDay() {
        int begin = cursor.at;
        cursor.skipBlanks();
        char first = Character.toLowerCase(cursor.peek());
        if (first == 'a' || first == 'p') {
            cursor.at++;
            boolean dotted = cursor.eat('.');
            boolean found = Character.toLowerCase(cursor.peek()) == 'm' && !Character.isLetter(cursor.peek(1));
            if (found) {
                cursor.at++;
                if (dotted) {
                    cursor.eat('.');
                }
                return first == 'p' ? 12 : 0;
            }
        }
        cursor.at = begin;
        return -1;
    }

    /** Moves over the word for the clock, such as {@code Uhr}. */
    private boolean hourWord() {
        int begin = cursor.at;
        cursor.skipBlanks();
        boolean found = cursor.eatWord(HOUR_WORDS);
        if (!found) {
            cursor.at = begin;
        }
        return found;
    }

    /** Moves over a zone and returns it if it is a number or Z. */
    private String zone() {
        int begin = cursor.at;
        if (cursor.peek() == 'Z' && !Character.isLetterOrDigit(cursor.peek(1))) {
            cursor.at++;
            return "Z";
        }
        cursor.skip("(");
        if (CalendarWords.isZone(cursor)) {
            cursor.eat(')');
            return offsetAfterName();
        }
        cursor.at = begin;
        cursor.skipBlanks();
        String offset = offset();
        if (offset.isEmpty()) {
            cursor.at = begin;
        }
        return offset;
    }

    private String offsetAfterName() {
        int begin = cursor.at;
        String offset = offset();
        if (offset.isEmpty()) {
            cursor.at = begin;
        }
        return offset;
    }

    private String offset() {
        char sign = cursor.peek();
        if ((sign != '+' && sign != '-')
                || !DateCursor.isDigit(cursor.peek(1))
                || !DateCursor.isDigit(cursor.peek(2))) {
            return "";
        }
        cursor.at++;
        int hours = cursor.number(2);
        cursor.eat(':');
        int minutes = cursor.digits(2) == 2 ? cursor.number(2) : 0;
        return hours > 18 || minutes > 59 ? "" : sign + twoDigits(hours) + ":" + twoDigits(minutes);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
