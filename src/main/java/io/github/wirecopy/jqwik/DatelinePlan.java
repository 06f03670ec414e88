package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/**
 * A dateline.
 *
 * @param city the city, with its region behind a comma if that is printed
 * @param date the day, printed without year
 * @param agency the agency
 * @param dash what ends it
 */
record DatelinePlan(String city, Optional<DatePlan> date, Optional<String> agency, String dash) {

    /** Writes it whole, with its dash. */
    Dateline write(Scribe scribe) {
        return write(scribe, " " + dash);
    }

    /** Writes it with something else at the end. */
    Dateline write(Scribe scribe, String end) {
        int begin = scribe.here();
        scribe.write(city);
        Optional<PrintedDate> day = writeDate(scribe);
        agency.ifPresent(name -> scribe.write(" (" + name + ")"));
        scribe.write(end);
        return dateline(scribe, scribe.since(begin), day);
    }

    /** Writes the city alone. */
    Dateline writeCity(Scribe scribe) {
        return new DatelinePlan(city, Optional.empty(), Optional.empty(), "").write(scribe, "");
    }

    private Optional<PrintedDate> writeDate(Scribe scribe) {
        if (date.isEmpty()) {
            return Optional.empty();
        }
        scribe.write(", ");
        String words = date.get().printed("MMMM d");
        return Optional.of(new PrintedDate(words, Optional.of(scribe.write(words)), Optional.empty()));
    }

    private Dateline dateline(Scribe scribe, Span span, Optional<PrintedDate> day) {
        int comma = city.indexOf(", ");
        Place place = comma < 0
                ? new Place(city, Optional.empty())
                : new Place(city.substring(0, comma), Optional.of(city.substring(comma + 2)));
        Dateline.Builder dateline =
                Dateline.builder().text(span.in(scribe.text())).span(span).addPlace(place);
        agency.ifPresent(dateline::addAgency);
        return dateline.date(day).build();
    }
}
