package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.ActorKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One case or more for each rule on whom a source means. */
class SourceRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Donna Weller agreed. | Donna Weller | Donna Weller",
                "Donna Weller, who smiled, agreed. | Donna Weller, who smiled | Donna Weller",
                "Donna Weller's aide agreed. | Donna Weller's aide | Donna Weller's aide",
                "Donna Weller's aide, Peter Sand, agreed. | Donna Weller's aide, Peter Sand, | Peter Sand",
                "Secretary of State Donna Weller agreed. | Secretary of State Donna Weller | Donna Weller",
                "The former aide to President Donna Weller agreed. | The former aide to President Donna Weller | former aide to President Donna Weller",
                "Donna Weller's aide, Col. Peter Sand, agreed. | Donna Weller's aide, Col. Peter Sand, | Peter Sand",
                "The key witness, doctor Donna Weller, agreed. | The key witness, doctor Donna Weller, | Donna Weller",
                "Another, Donna Weller, agreed. | Another, Donna Weller, | Donna Weller",
                "A spokesman for Donna Weller agreed. | A spokesman for Donna Weller | spokesman for Donna Weller",
                "The woman, a farmer, agreed. | The woman | woman",
                "Quomtech officials agreed. | Quomtech officials | Quomtech officials",
                "It was Donna Weller who agreed. | who | Donna Weller",
            })
    void resolves(String text, String source, String name) {
        assertThat(Story.of(text).speakers(source)).containsExactly(List.of(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "73 percent of farmers | GROUP",
                "people close to it | GROUP",
                "those surveyed | GROUP",
                "newspapers | GROUP",
                "freelancers | GROUP",
                "a beekeepologist | PERSON",
                "The 46-year-old | PERSON",
                "The city | PLACE",
                "quom.org | ORGANIZATION",
                "The results | DOCUMENT",
            })
    void tellsWhatSomebodyIsWithoutAName(String source, ActorKind kind) {
        ActorTable actors = Story.of(source + " agreed.").actors(source);
        assertThat(actors.actorsOf(0)).hasSize(1);
        assertThat(actors.kind(actors.actorsOf(0)[0])).isEqualTo(kind);
    }

    @Test
    void takesABareDescriptionForTheOneWhoWasBroughtInByThatWord() {
        Story story = Story.of("Donna Weller left. A resident of Quom who saw it agreed. The resident smiled.");
        assertThat(story.speakers("A resident of Quom", "The resident"))
                .containsExactly(List.of("resident of Quom"), List.of("resident of Quom"));
    }

    @Test
    void takesBothForTheTwoWithoutNamesWhoWereBroughtInTogether() {
        Story story = Story.of("Quomtech and Tolland Inc. agreed. Two old firms were sold. Both firms declined.");
        assertThat(story.speakers("Both firms")).containsExactly(List.of("Both firms"));
    }

    @Test
    void takesNoDocumentForOneThatTwoParagraphsShare() {
        Story story = Story.of("They read the joint\nstatement of Quom, and the statement said so.");
        ActorTable actors = story.actors("the statement");
        for (int actor = 0; actor < actors.size(); actor++) {
            for (int mention = 0; mention < actors.mentionCount(actor); mention++) {
                assertThat(story.tokens.blockOf(actors.mentionFirst(actor, mention)))
                        .isEqualTo(story.tokens.blockOf(actors.mentionLimit(actor, mention) - 1));
            }
        }
    }

    @Test
    void takesALabelForSomebodyOfItsOwn() {
        assertThat(Story.of("Donna Weller sat down.\nHOST: Good evening.").speakers("HOST"))
                .containsExactly(List.of("HOST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"His attempts", "The price", "There", "Their popularity", "a good way"})
    void findsNobodyWhereAThingIsTheSource(String source) {
        assertThat(Story.of("It is so. " + source + " said so.").speakers(source))
                .containsExactly(List.of());
    }

    @Test
    void resolvesTwoWhoSpeakTogether() {
        assertThat(Story.of("Donna Weller and Peter Sand agreed.").speakers("Donna Weller and Peter Sand"))
                .containsExactly(List.of("Donna Weller", "Peter Sand"));
    }

    @Test
    void resolvesARoleToItsBearer() {
        Story story = Story.of("They met Sen. Donna Weller and aide Peter Sand. The aide left. The teacher stayed.");
        assertThat(story.speakers("The aide")).containsExactly(List.of("Peter Sand"));
        assertThat(story.speakers("The teacher")).containsExactly(List.of("Peter Sand"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They called Quomtech Inc. there. The company left. | The company | Quomtech Inc.",
                "They called the Bee Committee and Quomtech Inc. there. The committee left. | The committee | Bee Committee",
                "They called Quomtech Inc. there. The court left. | The court | court",
            })
    void resolvesANounToTheOrganizationThatIsCalledSo(String text, String source, String name) {
        assertThat(Story.of(text).speakers(source)).containsExactly(List.of(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Sen. Donna Weller there. The Vermont senator left. | The Vermont senator | Donna Weller",
                "They met Gov. Donna Weller of Ohio and Gov. Peter Sand of Texas. The Ohio governor left. | The Ohio governor | Donna Weller",
                "They met Gov. Donna Weller of Ohio. The Texas governor left. | The Texas governor | The Texas governor",
                "They met Ohio Gov. Donna Weller and Texas Gov. Peter Sand. Weller left. The governor left. | The governor | Donna Weller",
                "They met President Peter Sand and Vice President Donna Weller. The vice president left. | The vice president | Donna Weller",
            })
    void resolvesARoleToTheBearerOfThatPlace(String text, String source, String name) {
        assertThat(Story.of(text).speakers(source)).containsExactly(List.of(name));
    }

    @Test
    void resolvesTheSameDescriptionToTheSameActor() {
        Story story = Story.of("A tall farmer agreed. The tall farmer smiled. An old farmer left.");
        ActorTable actors = story.actors("A tall farmer", "The tall farmer", "An old farmer");
        assertThat(actors.actorsOf(0)).isEqualTo(actors.actorsOf(1));
        assertThat(actors.actorsOf(2)).isNotEqualTo(actors.actorsOf(1));
    }

    @Test
    void resolvesTheySaidToTheGroupThatSpokeLast() {
        Story story = Story.of("Farmers agreed. \"It is good,\" they said.");
        assertThat(story.speakers("Farmers", "they")).containsExactly(List.of("Farmers"), List.of("Farmers"));
    }

    @Test
    void resolvesTheySaidToThePairThatASentenceBeginsWith() {
        Story story = Story.of("A study agreed. Donna Weller and Peter Sand left. \"It is good,\" they said.");
        assertThat(story.speakers("A study", "they"))
                .containsExactly(List.of("study"), List.of("Donna Weller", "Peter Sand"));
    }

    @Test
    void findsNobodyForANarratorsPronoun() {
        assertThat(Story.of("I agreed at once.").speakers("I")).containsExactly(List.of());
    }

    @Test
    void resolvesTheTwoCountriesToPlacesAndNotToPersons() {
        Story story = Story.of("Niger and Mali met. Donna Weller and Peter Sand left. The two countries agreed.");
        assertThat(story.speakers("The two countries")).containsExactly(List.of("Niger", "Mali"));
    }

    @Test
    void findsTheIssuerOfADocument() {
        Story story = Story.of("Donna Weller's tweet was bad. A report by Quomtech Inc. said so. A study said so.");
        ActorTable actors = story.actors("Donna Weller's tweet", "A report by Quomtech Inc.", "A study");
        assertThat(actors.kind(actors.actorsOf(0)[0])).isEqualTo(ActorKind.DOCUMENT);
        assertThat(actors.name(actors.issuers(actors.actorsOf(0)[0])[0])).isEqualTo("Donna Weller");
        assertThat(actors.name(actors.issuers(actors.actorsOf(1)[0])[0])).isEqualTo("Quomtech Inc.");
        assertThat(actors.issuers(actors.actorsOf(2)[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Donna Weller said in a letter so. The letter agreed. | Donna Weller",
                "In a long letter, Donna Weller left. The letter agreed. | Donna Weller",
                "In a letter to Donna Weller it is so. The letter agreed. | ''",
                "Donna Weller ate in a barn. The letter agreed. | ''",
            })
    void findsWhoSpokeInADocument(String text, String issuer) {
        ActorTable actors = Story.of(text).actors("The letter");
        int[] issuers = actors.issuers(actors.actorsOf(0)[0]);
        assertThat(issuers.length == 0 ? "" : actors.name(issuers[0])).isEqualTo(issuer);
    }

    @Test
    void takesInThePossessiveEndingButNotIntoTheName() {
        Story story = Story.of("It was Donna Weller's barn, said Niger's government.");
        ActorTable actors = story.actors();
        assertThat(actors.name(0)).isEqualTo("Donna Weller");
        assertThat(actors.mentionLimit(0, 0) - actors.mentionFirst(0, 0)).isEqualTo(3);
        assertThat(actors.name(2)).isEqualTo("Niger");
        assertThat(actors.mentionLimit(2, 0) - actors.mentionFirst(2, 0)).isEqualTo(1);
    }
}
