package io.github.wirecopy.internal.layout;

/** What the word lists know of the names in a dateline. */
final class PlaceNames {

    private static final Phrases PLACES = Phrases.ofEnglish("dateline-places");
    private static final Phrases REGIONS = Phrases.ofEnglish("dateline-regions");
    private static final Phrases AGENCIES = Phrases.ofEnglish("wire-agencies");
    private static final Phrases KICKERS = Phrases.ofAllLanguages("kickers");

    private PlaceNames() {}

    /** Tells whether articles are often filed from a place of this name. */
    static boolean isPlace(String name) {
        return PLACES.has(name);
    }

    /** Tells whether a name, or its short form, is a country, state or province. */
    static boolean isRegion(String name) {
        return REGIONS.has(name) || REGIONS.has(withoutStops(name));
    }

    static boolean isAgency(String name) {
        return AGENCIES.has(name);
    }

    static boolean isAgency(String text, int begin, int end) {
        return AGENCIES.has(text, begin, end);
    }

    /** Tells whether one of the words of a phrase is one that opens lines which are no datelines. */
    static boolean hasKicker(String phrase) {
        int begin = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || phrase.charAt(i) == ' ') {
                if (KICKERS.has(phrase, begin, i)) {
                    return true;
                }
                begin = i + 1;
            }
        }
        return false;
    }

    private static String withoutStops(String name) {
        return name.replace(".", "");
    }
}
