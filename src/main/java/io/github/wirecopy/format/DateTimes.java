package io.github.wirecopy.format;

import io.github.wirecopy.model.PrintedDate;
import java.util.Optional;

/** Dates for formats that ask for a time with its offset. */
final class DateTimes {

    private static final int MINUTES_LENGTH = 16;

    private DateTimes() {}

    /** Returns a date as RFC 3339 has it, if the time and its offset were printed; nothing is made up. */
    static Optional<String> rfc3339(PrintedDate date) {
        String value = date.value().orElse("");
        boolean hasOffset =
                value.endsWith("Z") || (value.length() > MINUTES_LENGTH + 5 && signAt(value, value.length() - 6));
        if (value.length() <= MINUTES_LENGTH || !hasOffset) {
            return Optional.empty();
        }
        return Optional.of(withSeconds(value));
    }

    /** Returns a date as XML Schema has it: a year, a month, a day or a time, whichever was printed. */
    static Optional<String> truncated(PrintedDate date) {
        return known(date).map(DateTimes::withSeconds);
    }

    /** Returns a date as a time of XML Schema: what was not printed is the first day, and midnight of no particular zone. */
    static Optional<String> xml(PrintedDate date) {
        return known(date).map(value -> switch (value.length()) {
            case 4 -> value + "-01-01T00:00:00";
            case 7 -> value + "-01T00:00:00";
            case 10 -> value + "T00:00:00";
            default -> withSeconds(value);
        });
    }

    /** Returns the value of a date, unless it is of the year 0, which XML Schema does not have. */
    private static Optional<String> known(PrintedDate date) {
        return date.value().filter(value -> !value.startsWith("0000"));
    }

    private static String withSeconds(String value) {
        boolean lacksSeconds = value.length() >= MINUTES_LENGTH
                && (value.length() == MINUTES_LENGTH || value.charAt(MINUTES_LENGTH) != ':');
        return lacksSeconds ? value.substring(0, MINUTES_LENGTH) + ":00" + value.substring(MINUTES_LENGTH) : value;
    }

    private static boolean signAt(String value, int i) {
        return value.charAt(i) == '+' || value.charAt(i) == '-';
    }
}
