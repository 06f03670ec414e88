package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.Mention;
import io.github.wirecopy.model.MentionForm;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes the values of the model that stand for themselves. */
final class SmallValues {

    private static final int OFFSETS = 5_000;
    private static final int LENGTHS = 200;
    private static final double USUALLY = 0.7;

    private SmallValues() {}

    static Arbitrary<Span> spans() {
        return Combinators.combine(offsets(), Arbitraries.integers().between(0, LENGTHS))
                .as((begin, length) -> new Span(begin, begin + length));
    }

    private static Arbitrary<Integer> offsets() {
        return Arbitraries.integers().between(0, OFFSETS);
    }

    private static Arbitrary<Optional<Integer>> maybeOffsets() {
        return offsets().optional(USUALLY);
    }

    private static Optional<Span> span(Optional<Integer> begin, String text) {
        return begin.map(offset -> new Span(offset, offset + text.length()));
    }

    static Arbitrary<Heading> headings() {
        return Combinators.combine(HeadPlans.titles(), maybeOffsets())
                .as((text, begin) -> new Heading(text, span(begin, text)));
    }

    static Arbitrary<Byline> bylines() {
        Arbitrary<List<String>> authors =
                new Casts(new Clauses(false)).writers().list().ofMaxSize(3);
        return Combinators.combine(authors, maybeOffsets()).as((names, begin) -> {
            String text = "By " + String.join(" and ", names);
            return new Byline(text, span(begin, text), names);
        });
    }

    static Arbitrary<PrintedDate> printedDates() {
        return Combinators.combine(HeadPlans.dates(), maybeOffsets(), Arbitraries.of(true, false))
                .as((date, begin, hasValue) -> new PrintedDate(
                        date.printed(),
                        span(begin, date.printed()),
                        hasValue ? Optional.of(date.value()) : Optional.empty()));
    }

    static Arbitrary<Trailer> trailers() {
        return Combinators.combine(Arbitraries.of(TrailerKind.class), Words.FRAGMENTS.any(), offsets())
                .as((kind, text, begin) -> new Trailer(kind, text, new Span(begin, begin + text.length())));
    }

    static Arbitrary<MetadataField> metadata() {
        return Combinators.combine(Words.TERMS.any(), Words.FRAGMENTS.any(), maybeOffsets())
                .as((name, value, begin) -> new MetadataField(name, value, span(begin, name + ": " + value)));
    }

    static Arbitrary<Mention> mentions() {
        return Combinators.combine(spans().filter(span -> span.length() > 0), Arbitraries.of(MentionForm.class))
                .as(Mention::new);
    }

    static Arbitrary<Place> places() {
        return Combinators.combine(Words.PLACES.any(), Words.PLACES.any().optional(0.4))
                .as(Place::new);
    }
}
