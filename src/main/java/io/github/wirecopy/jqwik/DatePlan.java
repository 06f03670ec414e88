package io.github.wirecopy.jqwik;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A date and how it is printed.
 *
 * @param day the day
 * @param style the form
 */
record DatePlan(LocalDate day, Style style) {

    /** The forms of dates. */
    enum Style {
        /** {@code May 19, 2024}. */
        LONG("MMMM d, uuuu"),
        /** {@code Jun 03, 2024}. */
        SHORT("MMM dd, uuuu"),
        /** {@code 2024-05-19}. */
        ISO("uuuu-MM-dd"),
        /** {@code 19 May 2024}. */
        DAY_FIRST("d MMMM uuuu"),
        /** {@code Sunday, May 19, 2024}. */
        WEEKDAY("EEEE, MMMM d, uuuu");

        private final String pattern;

        Style(String pattern) {
            this.pattern = pattern;
        }
    }

    String printed() {
        return printed(style.pattern);
    }

    String printed(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }

    String value() {
        return day.toString();
    }
}
