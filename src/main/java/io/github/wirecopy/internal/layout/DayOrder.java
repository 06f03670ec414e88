package io.github.wirecopy.internal.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What {@code 11/06/2024} means, which only the reader's country tells. */
enum DayOrder {
    UNKNOWN,
    DAY_FIRST,
    MONTH_FIRST;

    private static final Set<String> MONTH_FIRST_COUNTRIES = Set.of("US", "PH", "FM", "PW", "MH");

    static DayOrder of(Optional<Locale> locale) {
        if (locale.isEmpty()
                || (isEnglish(locale.get()) && locale.get().getCountry().isEmpty())) {
            return UNKNOWN;
        }
        return MONTH_FIRST_COUNTRIES.contains(locale.get().getCountry()) ? MONTH_FIRST : DAY_FIRST;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
    }
}
