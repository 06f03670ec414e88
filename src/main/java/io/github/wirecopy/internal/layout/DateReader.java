package io.github.wirecopy.internal.layout;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads one date in the forms that news prints: {@code Jun 11, 2024}, {@code Friday, July 21, 2017},
 * {@code 2024-06-11T10:00Z}, {@code 3 JAN 90}, {@code 10 août 2023}, {@code 04.11.2021}, {@code 20 hours ago}.
 *
 * <p>A value is given as far as the print goes: no year, no value; a two-digit year is 1950 to 2049;
 * {@code 11/06/2024} has a value only where the day order is known.
 */
final class DateReader {

    private static final Phrases TIME_WORDS = Phrases.of("at", "um", "à", "a", "às", "alle", "ore", "kl");
    private static final Phrases ORDINAL_ENDINGS = Phrases.of("st", "nd", "rd", "th", "er", "re");
    private static final Phrases OF = Phrases.of("of", "de", "d");

    /** The first year that news can have; four digits below it are something else. */
    private static final int FIRST_YEAR = 1000;

    private static final int LONGEST_JOINED = 6;

    private final DateCursor cursor;
    private final DayOrder order;
    /** Whether the date stands alone on its line, where less form is asked of it. */
    private final boolean alone;

    private DateReader(DateCursor cursor, DayOrder order, boolean alone) {
        this.cursor = cursor;
        this.order = order;
        this.alone = alone;
    }

    /** Returns the date that begins at {@code begin}, with the time of day after it. */
    static Optional<DateMatch> at(String text, int begin, int limit, DayOrder order) {
        return new DateReader(new DateCursor(text, begin, limit), order, true).read();
    }

    /** Returns the date that begins at {@code begin}, without a time of day, as in a dateline. */
    static Optional<DateMatch> dayAt(String text, int begin, int limit) {
        return new DateReader(new DateCursor(text, begin, limit), DayOrder.UNKNOWN, false).read();
    }

    private Optional<DateMatch> read() {
        int begin = cursor.at;
        Optional<DateMatch> relative = alone ? new RelativeTimeReader(cursor).read() : Optional.empty();
        if (relative.isPresent()) {
            return relative;
        }
        Optional<String> before = alone ? timeBefore() : Optional.empty();
        weekday();
        Optional<String> day = day();
        if (day.isEmpty()) {
            cursor.at = begin;
            return Optional.empty();
        }
        Optional<String> time = alone ? timeAfter() : Optional.empty();
        return Optional.of(new DateMatch(begin, cursor.at, value(day.get(), time.isPresent() ? time : before)));
    }

    private static Optional<String> value(String day, Optional<String> time) {
        if (day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(time.isPresent() && day.length() == 10 ? day + "T" + time.get() : day);
    }

    private Optional<String> timeBefore() {
        int begin = cursor.at;
        Optional<String> time = new ClockReader(cursor).read();
        cursor.skip(",-–—|•·");
        cursor.eatWord("on");
        cursor.skipBlanks();
        boolean dateFollows = time.isPresent() && (cursor.isDigit() || Character.isLetter(cursor.peek()));
        if (!dateFollows) {
            cursor.at = begin;
        }
        return dateFollows ? time : Optional.empty();
    }

    /** Moves over the time after a day, with what stands between, and a weekday there. */
    private Optional<String> timeAfter() {
        int end = cursor.at;
        cursor.skip(",(");
        if (CalendarWords.isWeekday(cursor)) {
            cursor.eat(')');
            end = cursor.at;
        } else {
            cursor.at = end;
        }
        if (cursor.peek() == 'T' && DateCursor.isDigit(cursor.peek(1))) {
            cursor.at++;
        } else {
            cursor.skip(",-–—|•·/(");
            skipTimeWord();
        }
        Optional<String> time = new ClockReader(cursor).read();
        if (time.isEmpty()) {
            cursor.at = end;
        }
        return time;
    }

    private void skipTimeWord() {
        cursor.eatWord(TIME_WORDS);
        cursor.skipBlanks();
        if (cursor.eatWord("las") || cursor.eatWord("les")) {
            cursor.skipBlanks();
        }
    }

    private void weekday() {
        int begin = cursor.at;
        if (CalendarWords.isWeekday(cursor) && !CalendarWords.isMonth(cursor.text, begin, cursor.at)) {
            cursor.skip(".,");
            if (cursor.eatWord("the") || cursor.eatWord("den")) {
                cursor.skipBlanks();
            }
        } else {
            cursor.at = begin;
        }
    }

    /** Moves over a day and returns its value, empty inside if the print leaves it open. */
    private Optional<String> day() {
        int begin = cursor.at;
        Optional<String> day = cursor.isDigit() ? numberFirst() : monthFirst();
        if (day.isEmpty() || Character.isLetterOrDigit(cursor.peek()) && cursor.peek() != 'T' && !isJoinedTime()) {
            cursor.at = begin;
            return Optional.empty();
        }
        return day;
    }

    private boolean isJoinedTime() {
        int digits = cursor.digits(2);
        return alone
                && digits > 0
                && digits <= 2
                && cursor.peek(digits) == ':'
                && DateCursor.isDigit(cursor.peek(digits + 1));
    }

    private Optional<String> numberFirst() {
        int digits = cursor.digits(4);
        char mark = cursor.peek(digits);
        boolean joined = mark == '-' || mark == '/' || mark == '.';
        if (joined && DateCursor.isDigit(cursor.peek(digits + 1))) {
            return new NumericDateReader(cursor, order).read();
        }
        if (digits > 2) {
            return yearAlone(digits);
        }
        return dayThenMonth(cursor.number(digits), mark);
    }

    private Optional<String> yearAlone(int digits) {
        if (!alone || digits != 4) {
            return Optional.empty();
        }
        int year = cursor.number(4);
        cursor.skipBlanks();
        return cursor.isAtEnd() && year >= 1600 && year < 2200 ? Optional.of(String.valueOf(year)) : Optional.empty();
    }

    private Optional<String> dayThenMonth(int day, char mark) {
        ordinal();
        cursor.skip(mark == '-' ? "-" : ".ºª°");
        skipOf();
        int month = CalendarWords.month(cursor);
        if (month == 0 || day < 1 || day > 31) {
            return Optional.empty();
        }
        return Optional.of(dated(year(), month, day));
    }

    private void ordinal() {
        cursor.eatWord(ORDINAL_ENDINGS);
    }

    private void skipOf() {
        if (cursor.eatWord(OF)) {
            cursor.skip("'’");
        }
    }

    private Optional<String> monthFirst() {
        int month = CalendarWords.month(cursor);
        if (month == 0) {
            return Optional.empty();
        }
        cursor.skip(".,");
        skipOf();
        int digits = cursor.digits(4);
        if (digits == 4) {
            return alone ? Optional.of(month(cursor.number(4), month)) : Optional.empty();
        }
        int day = digits == 1 || digits == 2 ? cursor.number(digits) : 0;
        ordinal();
        return day < 1 || day > 31 ? Optional.empty() : Optional.of(dated(year(), month, day));
    }

    /** Moves over a year after day and month and returns it, -1 if none is printed. */
    private int year() {
        int begin = cursor.at;
        boolean apart = cursor.peek() == '-' || cursor.peek() == '\'';
        cursor.skip(".,-'’");
        skipOf();
        cursor.skipBlanks();
        int digits = yearDigits();
        boolean standsAlone =
                !Character.isLetter(cursor.peek(digits)) && cursor.peek(digits) != ':' && cursor.peek(digits) != 'h';
        boolean comma = cursor.text.substring(begin, cursor.at).indexOf(',') >= 0;
        if (digits == 4 && standsAlone || digits == 2 && standsAlone && (!comma || apart)) {
            return NumericDateReader.fullYear(cursor.number(digits), digits);
        }
        cursor.at = begin;
        cursor.eat('.');
        return -1;
    }

    /** Returns how many digits a year has; one that a page's text joins to a time has four: {@code 20232:23 PM}. */
    private int yearDigits() {
        int digits = cursor.digits(LONGEST_JOINED);
        boolean joined = digits > 4 && digits <= LONGEST_JOINED && cursor.peek(digits) == ':';
        return joined ? 4 : digits;
    }

    /** Returns the value of a month, empty for a year before 1000, which is four digits and no year of news. */
    static String month(int year, int month) {
        return year < FIRST_YEAR ? "" : year + (month < 10 ? "-0" : "-") + month;
    }

    static String dated(int year, int month, int day) {
        boolean exists = year >= FIRST_YEAR && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? month(year, month) + (day < 10 ? "-0" : "-") + day : "";
    }
}
