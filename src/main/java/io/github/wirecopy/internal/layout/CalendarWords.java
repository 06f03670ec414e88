package io.github.wirecopy.internal.layout;

/** The names of months and weekdays, and the words of times that are told from now, in every language of the lists. */
final class CalendarWords {

    private static final Phrases MONTHS = Phrases.ofAllLanguages("month-numbers");
    private static final Phrases WEEKDAYS = Phrases.ofAllLanguages("weekday-names");
    private static final Phrases UNITS = Phrases.ofAllLanguages("time-units");
    private static final Phrases AGO = Phrases.ofAllLanguages("relative-times");
    private static final Phrases ZONES = Phrases.ofEnglish("time-zones");

    private static final int SHORTEST_MONTH = 3;
    private static final int SHORTEST_WEEKDAY = 2;

    private CalendarWords() {}

    /** Moves over the name of a month and returns its number, 0 if the word is none. */
    static int month(DateCursor cursor) {
        int length = cursor.word();
        return length < SHORTEST_MONTH
                ? 0
                : cursor.valueOfWord(MONTHS).map(Integer::parseInt).orElse(0);
    }

    /** Tells whether a stretch is the name of a month. */
    static boolean isMonth(String text, int begin, int end) {
        return end - begin >= SHORTEST_MONTH && MONTHS.has(text, begin, end);
    }

    static boolean isWeekday(String text, int begin, int end) {
        return end - begin >= SHORTEST_WEEKDAY && WEEKDAYS.has(text, begin, end);
    }

    /** Moves over a word and tells whether it is a day of the week. */
    static boolean isWeekday(DateCursor cursor) {
        return cursor.word() >= SHORTEST_WEEKDAY && cursor.isWord(WEEKDAYS);
    }

    /** Moves over a word and tells whether it names a length of time: {@code hours}. */
    static boolean isUnit(DateCursor cursor) {
        return cursor.word() > 0 && cursor.isWord(UNITS);
    }

    /**
     * Moves over a word of relative time and returns what it is: {@code before}, {@code after} a length of time, or
     * {@code alone}; empty if it is none.
     */
    static String relativeRole(DateCursor cursor) {
        return cursor.word() > 0 ? cursor.valueOfWord(AGO).orElse("") : "";
    }

    /** Moves over a word and tells whether it names a zone of time. */
    static boolean isZone(DateCursor cursor) {
        return cursor.word() > 0 && cursor.isWord(ZONES);
    }
}
