package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.ActorKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes those who speak: no two have the same last name, and at most one is a document or a group. */
final class Casts {

    private final Clauses words;

    Casts(Clauses words) {
        this.words = words;
    }

    Arbitrary<List<CastMember>> casts(Range size) {
        int least = Math.min(size.max(), Math.max(1, size.min()));
        Arbitrary<List<CastMember>> casts = members()
                .list()
                .uniqueElements(Casts::distinction)
                .ofMinSize(least)
                .ofMaxSize(size.max());
        List<CastMember> simplest =
                Words.SURNAMES.all().stream().limit(least).map(Casts::simplest).toList();
        return Edges.only(casts, simplest);
    }

    private static CastMember simplest(String surname) {
        return CastMember.person(Words.GIVEN_NAMES_FEMALE.at(0) + " " + surname, surname, "", "she");
    }

    private static Object distinction(CastMember member) {
        boolean isNamed = member.kind() != ActorKind.GROUP && member.kind() != ActorKind.DOCUMENT;
        return isNamed ? member.shortName() : member.kind();
    }

    Arbitrary<CastMember> members() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, people(Words.GIVEN_NAMES_FEMALE, "she")),
                Tuple.of(4, people(Words.GIVEN_NAMES_MALE, "he")),
                Tuple.of(
                        3,
                        words.words(Words.ORGANIZATIONS).map(name -> CastMember.named(ActorKind.ORGANIZATION, name))),
                Tuple.of(2, words.words(Words.PLACES).map(name -> CastMember.named(ActorKind.PLACE, name))),
                Tuple.of(1, words.words(Words.GROUPS).map(name -> CastMember.named(ActorKind.GROUP, name))),
                Tuple.of(1, words.words(Words.DOCUMENTS).map(CastMember::document)));
    }

    private Arbitrary<CastMember> people(Words givenNames, String pronoun) {
        Arbitrary<String> titles = Words.TITLES.any().optional(0.3).map(title -> title.orElse(""));
        return Combinators.combine(givenNames.any(), words.words(Words.SURNAMES), titles)
                .as((given, surname, title) -> CastMember.person(given + " " + surname, surname, title, pronoun));
    }

    /** Returns names of people who write. */
    Arbitrary<String> writers() {
        Arbitrary<String> names = Combinators.combine(Words.GIVEN_NAMES_FEMALE.any(), words.words(Words.SURNAMES))
                .as((given, surname) -> given + " " + surname);
        return Edges.only(names, Words.GIVEN_NAMES_FEMALE.at(0) + " " + Words.SURNAMES.at(0));
    }
}
