package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has been read of a dateline so far. */
final class DatelineParts {

    final List<Place> places = new ArrayList<>();
    final List<String> agencies = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    Optional<DateMatch> date = Optional.empty();
    /** Whether the print says that there is no date. */
    boolean undated;
    /** Whether the print says that there is no city. */
    boolean nowhere;
    /** The first char of the mark at the end. */
    char mark;

    boolean hasDate() {
        return date.isPresent() || undated;
    }

    void addRegion(String region) {
        if (places.isEmpty()) {
            places.add(new Place(region, Optional.empty()));
        } else {
            int last = places.size() - 1;
            places.set(last, new Place(places.get(last).name(), Optional.of(region)));
        }
    }

    boolean lastPlaceHasRegion() {
        return !places.isEmpty() && places.get(places.size() - 1).region().isPresent();
    }

    Dateline build(String text, int begin, int end) {
        return Dateline.builder()
                .text(text.substring(begin, end))
                .span(new Span(begin, end))
                .places(places)
                .date(date.map(match -> match.printed(text)))
                .agencies(agencies)
                .notes(notes)
                .build();
    }
}
