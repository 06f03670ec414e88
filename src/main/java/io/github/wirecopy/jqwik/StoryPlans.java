package io.github.wirecopy.jqwik;

import io.github.wirecopy.jqwik.BodyMaterial.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes plans of stories. */
final class StoryPlans {

    private static final int MOST_UNQUOTED = 6;
    private static final int PLACES = 6;

    private final StoryOptions options;
    private final Clauses clauses;
    private final Casts casts;

    StoryPlans(StoryOptions options) {
        this.options = options;
        this.clauses = new Clauses(options.isHostile());
        this.casts = new Casts(clauses);
    }

    Arbitrary<StoryPlan> plans() {
        Arbitrary<List<CastMember>> people = casts.casts(options.of(ArticlePart.ACTORS));
        BodyArranger arranger = new BodyArranger(options);
        return Combinators.combine(
                        styles(), new HeadPlans(options, casts).heads(), materials(), people, tails(), subheads())
                .as((style, head, material, cast, tail, subheads) -> new StoryPlan(
                        style,
                        head,
                        new BodyPlan(arranger.arrange(material, cast.size(), style.marks()), subheads),
                        cast,
                        tail));
    }

    private Arbitrary<StylePlan> styles() {
        Arbitrary<BodyStyle> plain = Arbitraries.of(BodyStyle.TIGHT, BodyStyle.SPACIOUS, BodyStyle.WRAPPED);
        return Combinators.combine(Arbitraries.of(options.layouts()), Arbitraries.of(options.marks()), plain)
                .as(StylePlan::new);
    }

    private Arbitrary<TailPlan> tails() {
        return new TailPlans(options, casts).tails();
    }

    private Arbitrary<List<String>> subheads() {
        Range range = options.of(ArticlePart.SUBHEADS);
        Arbitrary<List<String>> subheads =
                Words.HEADLINE_SUBJECTS.any().list().ofMinSize(range.min()).ofMaxSize(range.max());
        return Edges.only(subheads, Words.HEADLINE_SUBJECTS.all().subList(0, range.min()));
    }

    private Arbitrary<BodyMaterial> materials() {
        Passages passages = new Passages(clauses);
        Range quotes = options.of(ArticlePart.QUOTES);
        Arbitrary<List<Piece>> quoted =
                pieces(passages.quoted()).list().ofMinSize(quotes.min()).ofMaxSize(quotes.max());
        Arbitrary<List<Piece>> unquoted = pieces(passages.unquoted()).list().ofMaxSize(MOST_UNQUOTED);
        Arbitrary<BodyMaterial> materials =
                Combinators.combine(quoted, unquoted).as(BodyMaterial::new);
        List<Piece> least = Collections.nCopies(quotes.min(), new Piece(Passages.SIMPLEST, false, 0));
        return Edges.both(materials, new BodyMaterial(least, List.of()), longest(least, quotes.max()));
    }

    /** Returns a body that ends with a quote of two paragraphs, if there may be one more quote. */
    private static BodyMaterial longest(List<Piece> quoted, int mostQuotes) {
        if (quoted.size() + 2 > mostQuotes) {
            return new BodyMaterial(quoted, List.of());
        }
        List<Piece> longer = new ArrayList<>(quoted);
        List<Clause> clauses = List.of(Clause.SIMPLEST, Clause.SIMPLEST);
        longer.add(new Piece(new LongSpeech(new Reference(0, false), 0, clauses), false, 0));
        return new BodyMaterial(longer, List.of());
    }

    private static Arbitrary<Piece> pieces(Arbitrary<Passage> passages) {
        return Combinators.combine(
                        passages,
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(0, PLACES))
                .as(Piece::new);
    }
}
