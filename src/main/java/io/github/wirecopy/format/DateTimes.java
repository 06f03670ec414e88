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
        boolean hasSeconds = value.charAt(MINUTES_LENGTH) == ':';
        String seconds = hasSeconds ? "" : ":00";
        return Optional.of(value.substring(0, MINUTES_LENGTH) + seconds + value.substring(MINUTES_LENGTH));
    }

    private static boolean signAt(String value, int i) {
        return value.charAt(i) == '+' || value.charAt(i) == '-';
    }
}
