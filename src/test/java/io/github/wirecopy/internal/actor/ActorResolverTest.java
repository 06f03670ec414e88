package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.ActorKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorResolverTest {

    @Test
    void putsTheNamesOfOnePersonTogether() {
        Story story = Story.of("They met President Donald Weller. Mr. Weller smiled. Then Weller left.");
        assertThat(story.names()).containsExactly(List.of("Donald Weller", "Weller"));
        assertThat(story.actors().roles(0)).containsExactly("President");
    }

    @Test
    void keepsTwoPeopleWithOneLastNameApart() {
        Story story = Story.of("They met Hillary Weller and Bill Weller. Mrs. Weller smiled, and Mr. Weller left.");
        assertThat(story.names())
                .containsExactly(List.of("Hillary Weller", "Weller"), List.of("Bill Weller", "Weller"));
    }

    @Test
    void putsPlaceAndAdjectiveTogether() {
        assertThat(Story.of("They met a Nigerien in Niger.").names()).containsExactly(List.of("Niger", "Nigerien"));
    }

    @Test
    void putsAcronymAndNameTogether() {
        assertThat(Story.of("They called the Gremm Bee Society (GBS). Later the GBS answered.")
                        .names())
                .containsExactly(List.of("Gremm Bee Society", "GBS"));
    }

    @Test
    void putsAMinistryByNameAndByDescriptionTogether() {
        assertThat(Story.of("They met Niger's defense ministry. The Ministry of Defense of Niger agreed.")
                        .names())
                .contains(List.of("Ministry of Defense of Niger", "Niger's defense ministry"));
    }

    @Test
    void resolvesPronounsByGender() {
        Story story = Story.of("Maria Quist met Peter Sand. \"No,\" she said. He nodded.");
        assertThat(story.speakers("she", "He")).containsExactly(List.of("Maria Quist"), List.of("Peter Sand"));
    }

    @Test
    void resolvesBothPartiesToTheTwo() {
        Story story = Story.of(
                "Niger and the United States announced a deal. In a joint statement, both parties praised it.");
        assertThat(story.speakers("Niger and the United States", "both parties"))
                .containsExactly(List.of("Niger", "United States"), List.of("Niger", "United States"));
    }

    @Test
    void resolvesADocumentToItsIssuers() {
        Story story = Story.of(
                "Niger and the United States announced a deal in a joint statement.\n\"It is good,\" the statement read.");
        ActorTable actors = story.actors("Niger and the United States", "the statement");
        int statement = actors.actorsOf(1)[0];
        assertThat(actors.kind(statement)).isEqualTo(ActorKind.DOCUMENT);
        assertThat(Arrays.stream(actors.issuers(statement)).mapToObj(actors::name))
                .containsExactly("Niger", "United States");
    }

    @Test
    void makesAGroupOfPeopleWithoutNames() {
        Story story = Story.of("In Niamey, senior U.S. officials complained.");
        ActorTable actors = story.actors("senior U.S. officials");
        assertThat(actors.kind(actors.actorsOf(0)[0])).isEqualTo(ActorKind.GROUP);
        assertThat(actors.name(actors.actorsOf(0)[0])).isEqualTo("senior U.S. officials");
    }

    @Test
    void findsNobodyForAnEmptySource() {
        Story story = Story.of("Nothing happened.");
        assertThat(story.actors(new String[0]).sourceCount()).isZero();
    }
}
