package io.github.wirecopy.internal.layout;

/** The names of months and weekdays, and the words of times that are told from now, in every language of the lists. */
final class CalendarWords {

    private static final Phrases MONTHS = Phrases.ofAllLanguages("month-numbers");
    private static final Phrases WEEKDAYS = Phrases.ofAllLanguages("weekday-names");
    private static final Phrases UNITS = Phrases.ofAllLanguages("time-units");
    private static final Phrases AGO = Phrases.ofAllLanguages("relative-times");
    private static final Phrases ZONES = Phrases.ofEnglish("time-zones");

    private CalendarWords() {}

    /** Returns the number of a month, 0 if the word is none. */
    static int month(String word) {
        return word.length() < 3 ? 0 : Integer.parseInt(MONTHS.valueOf(word).orElse("0"));
    }

    static boolean isWeekday(String word) {
        return word.length() >= 2 && WEEKDAYS.has(word);
    }

    /** Tells whether a word names a length of time: {@code hours}. */
    static boolean isUnit(String word) {
        return UNITS.has(word);
    }

    /** Tells whether a phrase is a time told from now by itself, or the word that goes with a length of time. */
    static boolean isRelative(String phrase) {
        return AGO.has(phrase);
    }

    /** Returns what a word of relative time is: {@code before}, {@code after} a length of time, or {@code alone}. */
    static String relativeRole(String phrase) {
        return AGO.valueOf(phrase).orElse("");
    }

    static boolean isZone(String word) {
        return ZONES.has(word);
    }
}
