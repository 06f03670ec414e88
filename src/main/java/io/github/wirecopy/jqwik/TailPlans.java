package io.github.wirecopy.jqwik;

import io.github.wirecopy.jqwik.TailPlan.LinkOrder;
import io.github.wirecopy.jqwik.TailPlan.LinkPlan;
import io.github.wirecopy.model.TrailerKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes what stands below bodies. */
final class TailPlans {

    private static final List<TrailerKind> KINDS =
            List.of(TrailerKind.CREDIT, TrailerKind.COPYRIGHT, TrailerKind.END_MARK);
    private static final LinkPlan SIMPLEST = new LinkPlan(
            Words.HEADLINE_SUBJECTS.at(0) + " " + Words.HEADLINE_PREDICATES.at(0),
            new DatePlan(LocalDate.of(2024, 5, 31), DatePlan.Style.LONG));

    private final StoryOptions options;
    private final Casts casts;

    TailPlans(StoryOptions options, Casts casts) {
        this.options = options;
        this.casts = casts;
    }

    Arbitrary<TailPlan> tails() {
        return Combinators.combine(
                        Edges.only(Words.HEADINGS.any(), Words.HEADINGS.at(0)),
                        Edges.only(Arbitraries.of(LinkOrder.class), LinkOrder.TITLE_FIRST),
                        links(),
                        trailers(),
                        casts.writers())
                .as(TailPlan::new);
    }

    private Arbitrary<List<LinkPlan>> links() {
        Range range = options.of(ArticlePart.RELATED_LINKS);
        Arbitrary<List<LinkPlan>> links = Combinators.combine(HeadPlans.titles(), HeadPlans.dates())
                .as(LinkPlan::new)
                .list()
                .ofMinSize(range.min())
                .ofMaxSize(range.max());
        return Edges.only(links, Collections.nCopies(range.min(), SIMPLEST));
    }

    private Arbitrary<List<TrailerKind>> trailers() {
        Range range = options.of(ArticlePart.TRAILERS);
        Arbitrary<List<TrailerKind>> trailers = Arbitraries.of(KINDS)
                .set()
                .ofMinSize(range.min())
                .ofMaxSize(range.max())
                .map(kinds -> kinds.stream().sorted().toList());
        return Edges.only(trailers, KINDS.subList(0, range.min()));
    }
}
