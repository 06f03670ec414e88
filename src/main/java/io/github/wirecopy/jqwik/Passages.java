package io.github.wirecopy.jqwik;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes what bodies consist of. */
final class Passages {

    /** What examples with a quote shrink to. */
    static final Passage SIMPLEST = new Speech(
            Speech.Shape.TAG_BEHIND, new Reference(0, false), 0, Clause.SIMPLEST, Clause.SIMPLEST, Optional.empty());

    private static final int CAST = 8;
    private static final int VERBS = 6;
    private static final int LONGEST_SPEECH = 3;

    private final Clauses clauses;

    Passages(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Returns passages that have at least one quote. */
    Arbitrary<Passage> quoted() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, speeches()),
                Tuple.of(3, mixedReports()),
                Tuple.of(2, scares()),
                Tuple.of(1, longSpeeches()));
    }

    /** Returns passages without any quote. */
    Arbitrary<Passage> unquoted() {
        return Arbitraries.frequencyOf(Tuple.of(3, clauses.clauses().map(Narration::new)), Tuple.of(2, reports()));
    }

    private Arbitrary<Passage> speeches() {
        Arbitrary<Optional<String>> slogans = clauses.words(Words.SLOGANS).optional(0.2);
        return Combinators.combine(
                        Arbitraries.of(Speech.Shape.class),
                        references(),
                        verbs(),
                        clauses.clauses(),
                        clauses.clauses(),
                        slogans)
                .as(Speech::new);
    }

    private Arbitrary<Passage> longSpeeches() {
        Arbitrary<List<Clause>> contents = clauses.clauses().list().ofMinSize(2).ofMaxSize(LONGEST_SPEECH);
        return Combinators.combine(references(), verbs(), contents).as(LongSpeech::new);
    }

    private Arbitrary<Passage> mixedReports() {
        return Combinators.combine(references(), verbs(), clauses.subjects(), clauses.words(Words.FRAGMENTS))
                .as(MixedReport::new);
    }

    private Arbitrary<Passage> scares() {
        return Combinators.combine(clauses.words(Words.TERMS), Words.PREDICATES.any())
                .as(Scare::new);
    }

    private Arbitrary<Passage> reports() {
        return Combinators.combine(Arbitraries.of(Report.Shape.class), references(), verbs(), clauses.clauses())
                .as(Report::new);
    }

    private static Arbitrary<Reference> references() {
        return Combinators.combine(Arbitraries.integers().between(0, CAST - 1), Arbitraries.of(false, true))
                .as(Reference::new);
    }

    /** Returns positions of verbs, of which the first is by far the most usual. */
    private static Arbitrary<Integer> verbs() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, VERBS - 1)));
    }
}
