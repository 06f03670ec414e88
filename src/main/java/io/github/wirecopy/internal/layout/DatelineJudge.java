package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Place;
import java.util.Locale;

/**
 * Decides whether what has the form of a dateline is one, since kickers ({@code EXCLUSIVE -}), speakers
 * ({@code BENENSON:}) and labels ({@code FILE PHOTO:}) have it too.
 *
 * <p>A date or a known agency convinces by itself, a known place or region almost, an unknown place in capitals only
 * with a dash and prose after it.
 */
final class DatelineJudge {

    /** For the paragraph that opens the body. */
    static final DatelineJudge LENIENT = new DatelineJudge(true);
    /** For a later paragraph, where a name that is in no list does not suffice. */
    static final DatelineJudge STRICT = new DatelineJudge(false);

    private static final int MOST_PLACE_WORDS = 5;
    private static final int MOST_UNKNOWN_WORDS = 3;
    private static final int LEAST_PROSE = 20;
    private static final int SHORTEST_SENTENCE = 8;

    private final boolean lenient;

    private DatelineJudge(boolean lenient) {
        this.lenient = lenient;
    }

    boolean accepts(DatelineParts parts, String text, int body, int limit) {
        if (parts.places.isEmpty()) {
            return acceptsWithoutPlace(parts);
        }
        if (parts.places.stream().anyMatch(DatelineJudge::isTooLong)) {
            return false;
        }
        if (parts.hasDate()) {
            return parts.mark != ':' || isKnown(parts);
        }
        return parts.agencies.isEmpty() ? acceptsBare(parts, text, body, limit) : acceptsWithAgency(parts);
    }

    private static boolean acceptsWithoutPlace(DatelineParts parts) {
        boolean agency = !parts.agencies.isEmpty();
        boolean dash = parts.mark != ':' && parts.mark != '.';
        return dash && (parts.hasDate() ? agency || parts.nowhere : agency && hasKnownAgency(parts));
    }

    private static boolean acceptsWithAgency(DatelineParts parts) {
        if (hasKnownAgency(parts)) {
            return parts.mark != ':' || isKnown(parts);
        }
        return parts.mark != ':' && parts.mark != '.' && isInCapitals(parts) && isKnownOrCallSign(parts);
    }

    private static boolean isKnownOrCallSign(DatelineParts parts) {
        String agency = parts.agencies.get(0);
        boolean callSign = agency.length() == 4 && (agency.charAt(0) == 'K' || agency.charAt(0) == 'W');
        return isKnown(parts) || (callSign && agency.equals(agency.toUpperCase(Locale.ROOT)));
    }

    private boolean acceptsBare(DatelineParts parts, String text, int body, int limit) {
        if (!isInCapitals(parts) || !isFollowedByProse(text, body, limit)) {
            return false;
        }
        if (parts.mark == ':') {
            return lenient && isKnownPlace(parts);
        }
        return isKnown(parts) || (lenient && mayBeUnknownPlace(parts) && opensSentence(text, body));
    }

    private static boolean isTooLong(Place place) {
        return words(place.name()) > MOST_PLACE_WORDS;
    }

    private static boolean mayBeUnknownPlace(DatelineParts parts) {
        for (Place place : parts.places) {
            String name = place.name();
            String region = place.region().orElse("REGION");
            boolean plausible = words(name) <= MOST_UNKNOWN_WORDS
                    && name.length() > MOST_UNKNOWN_WORDS
                    && !PlaceNames.isRegion(name)
                    && !PlaceNames.hasKicker(name)
                    && words(region) <= MOST_UNKNOWN_WORDS
                    && !PlaceNames.hasKicker(region)
                    && region.equals(region.toUpperCase(Locale.ROOT));
            if (!plausible) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(DatelineParts parts) {
        Place place = parts.places.get(0);
        boolean region =
                place.region().isPresent() && PlaceNames.isRegion(place.region().get());
        return region || isKnownPlace(parts);
    }

    private static boolean isKnownPlace(DatelineParts parts) {
        return PlaceNames.isPlace(parts.places.get(0).name());
    }

    private static boolean hasKnownAgency(DatelineParts parts) {
        return parts.agencies.stream().anyMatch(PlaceNames::isAgency);
    }

    private static boolean isInCapitals(DatelineParts parts) {
        String name = parts.places.get(0).name();
        return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isFollowedByProse(String text, int body, int limit) {
        return isAtLeast(LEAST_PROSE, text, body, limit)
                || (isAtLeast(SHORTEST_SENTENCE, text, body, limit)
                        && opensSentence(text, body)
                        && LineShape.endsSentence(text, body, limit));
    }

    private static boolean isAtLeast(int chars, String text, int begin, int end) {
        return LineBreaks.reach(text, begin, end, chars - 1) < end;
    }

    private static boolean opensSentence(String text, int body) {
        char c = text.charAt(body);
        return Character.isUpperCase(c) || "\"“‘«„'`".indexOf(c) >= 0;
    }

    private static int words(String name) {
        return LineShape.words(name, 0, name.length(), MOST_PLACE_WORDS);
    }
}
