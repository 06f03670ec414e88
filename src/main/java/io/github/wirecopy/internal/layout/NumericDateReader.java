package io.github.wirecopy.internal.layout;

import java.util.Optional;

/** Reads a date of three numbers: {@code 2024-06-11}, {@code 04.11.2021}, {@code 29/04/2022}. */
final class NumericDateReader {

    private final DateCursor cursor;
    private final DayOrder order;

    NumericDateReader(DateCursor cursor, DayOrder order) {
        this.cursor = cursor;
        this.order = order;
    }

    /** Moves over the date and returns its value: absent if there is no date, empty inside if the print leaves it open. */
    Optional<String> read() {
        int firstDigits = cursor.digits(4);
        if (firstDigits == 3 || firstDigits > 4) {
            return Optional.empty();
        }
        int first = cursor.number(firstDigits);
        char mark = cursor.peek();
        cursor.at++;
        int secondDigits = cursor.digits(2);
        if (secondDigits > 2) {
            return Optional.empty();
        }
        int second = cursor.number(secondDigits);
        if (firstDigits == 4 && cursor.peek() != mark) {
            return mark == '-' && isMonth(second) ? Optional.of(DateReader.month(first, second)) : Optional.empty();
        }
        return cursor.eat(mark) ? third(first, firstDigits, second, mark) : Optional.empty();
    }

    private Optional<String> third(int first, int firstDigits, int second, char mark) {
        int digits = cursor.digits(4);
        if (firstDigits == 4) {
            return digits < 1 || digits > 2 ? Optional.empty() : known(first, second, cursor.number(digits));
        }
        if (digits != 2 && digits != 4) {
            return Optional.empty();
        }
        int year = fullYear(cursor.number(digits), digits);
        return mark == '.' ? known(year, second, first) : ordered(year, first, second);
    }

    private Optional<String> ordered(int year, int first, int second) {
        if (first > 31 || second > 31 || first == 0 || second == 0 || (first > 12 && second > 12)) {
            return Optional.empty();
        }
        if (second > 12 || (first <= 12 && order == DayOrder.MONTH_FIRST)) {
            return known(year, first, second);
        }
        boolean sure = first > 12 || first == second || order == DayOrder.DAY_FIRST;
        return sure ? known(year, second, first) : Optional.of("");
    }

    private static Optional<String> known(int year, int month, int day) {
        return isMonth(month) && day >= 1 && day <= 31
                ? Optional.of(DateReader.dated(year, month, day))
                : Optional.empty();
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    static int fullYear(int year, int digits) {
        if (digits > 2) {
            return year;
        }
        return year < 50 ? 2000 + year : 1900 + year;
    }
}
