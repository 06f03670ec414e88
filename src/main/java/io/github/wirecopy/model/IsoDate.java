package io.github.wirecopy.model;

import java.time.YearMonth;

/** Recognizes the forms that the value of a {@link PrintedDate} has. */
final class IsoDate {

    private static final int DATE_LENGTH = 10;
    private static final int MINUTES_LENGTH = 16;
    private static final int SECONDS_LENGTH = 19;

    private IsoDate() {}

    static boolean isValid(String value) {
        return switch (value.length()) {
            case 4 -> number(value, 0, 4) >= 0;
            case 7 -> isMonth(value);
            case DATE_LENGTH -> isDay(value);
            default -> value.length() >= MINUTES_LENGTH && isDay(value) && isTime(value);
        };
    }

    private static boolean isMonth(String value) {
        int month = number(value, 5, 7);
        return number(value, 0, 4) >= 0 && value.charAt(4) == '-' && month >= 1 && month <= 12;
    }

    private static boolean isDay(String value) {
        int day = number(value, 8, DATE_LENGTH);
        return isMonth(value)
                && value.charAt(7) == '-'
                && day >= 1
                && day <= YearMonth.of(number(value, 0, 4), number(value, 5, 7)).lengthOfMonth();
    }

    private static boolean isTime(String value) {
        int hour = number(value, 11, 13);
        int minute = number(value, 14, MINUTES_LENGTH);
        return value.charAt(DATE_LENGTH) == 'T'
                && value.charAt(13) == ':'
                && isWithin(hour, 23)
                && isWithin(minute, 59)
                && isOffset(value, endOfSeconds(value));
    }

    /** Returns the offset after the seconds and their fraction, if there are any. */
    private static int endOfSeconds(String value) {
        boolean hasSeconds = value.length() >= SECONDS_LENGTH
                && value.charAt(MINUTES_LENGTH) == ':'
                && isWithin(number(value, MINUTES_LENGTH + 1, SECONDS_LENGTH), 59);
        if (!hasSeconds) {
            return MINUTES_LENGTH;
        }
        int end = SECONDS_LENGTH;
        if (end + 1 < value.length() && value.charAt(end) == '.' && isDigit(value.charAt(end + 1))) {
            end++;
            while (end < value.length() && isDigit(value.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isOffset(String value, int begin) {
        int length = value.length() - begin;
        if (length <= 1) {
            return length == 0 || value.charAt(begin) == 'Z';
        }
        char sign = value.charAt(begin);
        return length == 6
                && (sign == '+' || sign == '-')
                && isWithin(number(value, begin + 1, begin + 3), 18)
                && value.charAt(begin + 3) == ':'
                && isWithin(number(value, begin + 4, begin + 6), 59);
    }

    private static boolean isWithin(int number, int greatest) {
        return number >= 0 && number <= greatest;
    }

    /** Returns the number that the digits make, or -1 if something else is among them. */
    private static int number(String value, int begin, int end) {
        int number = 0;
        for (int i = begin; i < end; i++) {
            if (!isDigit(value.charAt(i))) {
                return -1;
            }
            number = number * 10 + value.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
