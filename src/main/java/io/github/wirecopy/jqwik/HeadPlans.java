package io.github.wirecopy.jqwik;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Makes what stands above bodies. */
final class HeadPlans {

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LEAP_DAY = LocalDate.of(2000, 2, 29);
    private static final int DAYS = 12_000;

    private final StoryOptions options;
    private final Casts casts;

    HeadPlans(StoryOptions options, Casts casts) {
        this.options = options;
        this.casts = casts;
    }

    Arbitrary<HeadPlan> heads() {
        Range names = options.of(ArticlePart.AUTHORS);
        Arbitrary<List<String>> authors =
                casts.writers().list().uniqueElements().ofMinSize(names.min()).ofMaxSize(names.max());
        List<String> fewest = Words.SURNAMES.all().stream()
                .limit(names.min())
                .map(surname -> Words.GIVEN_NAMES_FEMALE.at(0) + " " + surname)
                .toList();
        return Combinators.combine(
                        maybe(ArticlePart.HEADLINE, titles()),
                        maybe(ArticlePart.DECK, titles().map(title -> "What to know as the " + title)),
                        Edges.only(authors, fewest),
                        maybe(ArticlePart.DATELINE, datelines()),
                        maybe(ArticlePart.DATE, dates()),
                        Edges.only(Words.PUBLISHERS.any(), Words.PUBLISHERS.at(0)),
                        Edges.only(Arbitraries.integers().between(1, 99), 1))
                .as(HeadPlans::head);
    }

    /** Makes a head, with a deck only under a headline. */
    private static HeadPlan head(
            Optional<String> headline,
            Optional<String> deck,
            List<String> authors,
            Optional<DatelinePlan> dateline,
            Optional<DatePlan> date,
            String publisher,
            int number) {
        Optional<String> under = headline.isPresent() ? deck : Optional.empty();
        return new HeadPlan(headline, under, authors, dateline, date, publisher, number);
    }

    private <T> Arbitrary<Optional<T>> maybe(ArticlePart part, Arbitrary<T> values) {
        Range range = options.of(part);
        if (range.max() == 0) {
            return Arbitraries.just(Optional.empty());
        }
        return range.min() == 1 ? values.map(Optional::of) : values.optional(0.6);
    }

    static Arbitrary<String> titles() {
        Arbitrary<String> titles = Combinators.combine(Words.HEADLINE_SUBJECTS.any(), Words.HEADLINE_PREDICATES.any())
                .as((subject, predicate) -> subject + " " + predicate);
        return Edges.only(titles, Words.HEADLINE_SUBJECTS.at(0) + " " + Words.HEADLINE_PREDICATES.at(0));
    }

    static Arbitrary<DatePlan> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, DAYS)
                .withDistribution(RandomDistribution.uniform())
                .map(FIRST_DAY::plusDays);
        Arbitrary<DatePlan> dates =
                Combinators.combine(days, Arbitraries.of(DatePlan.Style.class)).as(DatePlan::new);
        return Edges.only(dates, new DatePlan(LEAP_DAY, DatePlan.Style.LONG));
    }

    static Arbitrary<DatelinePlan> datelines() {
        Arbitrary<DatelinePlan> datelines = Combinators.combine(
                        Words.CITIES.any(),
                        dates().optional(0.5),
                        Words.AGENCIES.any().optional(0.6),
                        Arbitraries.of("-", "—", "--"))
                .as(DatelinePlan::new);
        return Edges.only(
                datelines,
                new DatelinePlan(Words.CITIES.at(0), Optional.empty(), Optional.of(Words.AGENCIES.at(0)), "-"));
    }
}
