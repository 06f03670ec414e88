package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.ActorKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One case or more for each rule on which names belong together and what actors are. */
class ClusterRulesTest {

    @Test
    void takesInitialsAndShortFirstNamesForTheSamePerson() {
        assertThat(names("They met Christopher Quist. C. Quist smiled. Then Chris Quist left."))
                .containsExactly("Christopher Quist");
        assertThat(names("They met Anna Quist and Bert Quist.")).containsExactly("Anna Quist", "Bert Quist");
    }

    @Test
    void takesNicknamesForTheSamePerson() {
        assertThat(names("They met William Quist. Then Bill Quist left.")).containsExactly("William Quist");
        assertThat(names("They met Liz Quist. Then Elizabeth Quist left.")).containsExactly("Liz Quist");
        assertThat(names("They met William Quist. Then Bob Quist left.")).containsExactly("William Quist", "Bob Quist");
        assertThat(names("They met Don Quist. Then Donna Quist left.")).containsExactly("Don Quist", "Donna Quist");
    }

    @Test
    void keepsFatherAndSonApart() {
        assertThat(names("They met Donald Quist. Then Donald Quist Jr. came."))
                .containsExactly("Donald Quist", "Donald Quist Jr.");
    }

    @Test
    void givesALoneLastNameToWhomTheArticleCallsByIt() {
        Story story = Story.of("They met Anna Quist. Quist smiled. The son Bert Quist left. Quist waited.");
        ActorTable actors = story.actors();
        assertThat(actors.mentionCount(0)).isEqualTo(3);
        assertThat(actors.mentionCount(1)).isEqualTo(1);
    }

    @Test
    void takesAPlaceForAPersonOfThatName() {
        assertThat(names("They met Jim Jordan. Jordan smiled.")).containsExactly("Jim Jordan");
        assertThat(names("They met Jim Jordan in Jordan.")).containsExactly("Jim Jordan", "Jordan");
        assertThat(names("They met Mark Cuban. Cuban said no.")).containsExactly("Mark Cuban");
    }

    @Test
    void takesACapitalForItsGovernmentWhereItActs() {
        assertThat(names("The United States left. It was bad for Washington.")).containsExactly("United States");
        assertThat(names("The United States left. They met in Washington."))
                .containsExactly("United States", "Washington");
        assertThat(names("It was bad for Washington.")).containsExactly("Washington");
    }

    @Test
    void takesAFirstNameThatIsAPlaceOrAClubForItsBearer() {
        assertThat(names("They met Chelsea Quist. Later Chelsea left.")).containsExactly("Chelsea Quist");
        assertThat(names("They met Sydney Quist in Sydney.")).containsExactly("Sydney Quist", "Sydney");
        assertThat(kinds("They met Sydney Quist. Later Sydney left.")).containsExactly(ActorKind.PERSON);
    }

    @Test
    void takesATownThatIsAFamilyNameForAPersonWhereThatActs() {
        assertThat(kinds("They met Mayor Lincoln, 45, there.")).containsExactly(ActorKind.PERSON);
        assertThat(kinds("They told Jackson so.")).containsExactly(ActorKind.PERSON);
        assertThat(kinds("They live in Jackson.")).containsExactly(ActorKind.PLACE);
        assertThat(kinds("They left Virginia. It was what Virginia said.")).containsExactly(ActorKind.PLACE);
    }

    @Test
    void takesAnOfficeForItsHolder() {
        assertThat(names("They met Home Secretary Donna Quist. The Home Secretary left."))
                .containsExactly("Donna Quist");
        assertThat(names("They met Donna Quist, the home secretary. The Home Secretary left."))
                .containsExactly("Donna Quist");
        assertThat(names("They met the Home Secretary, Donna Quist, there.")).containsExactly("Donna Quist");
        assertThat(names("They met Home Secretary Donna Quist. The Foreign Secretary left."))
                .containsExactly("Donna Quist", "Foreign Secretary");
    }

    @Test
    void takesAPlaceForATeamInTheReportOfAMatch() {
        String report = " The striker scored a goal in the match. The coach praised the midfielder and the goalkeeper."
                + " The referee gave a penalty after the kick.";
        assertThat(kinds("Niger beat Mali in Togo." + report))
                .containsExactly(ActorKind.ORGANIZATION, ActorKind.ORGANIZATION, ActorKind.PLACE);
        assertThat(kinds("In the end, Niger lost." + report)).containsExactly(ActorKind.ORGANIZATION);
        assertThat(kinds("They came to Lom, Togo." + report)).contains(ActorKind.PLACE);
        assertThat(kinds("Niger left Mali.")).containsExactly(ActorKind.PLACE, ActorKind.PLACE);
    }

    @Test
    void putsAShortNameOfAnOrganizationToTheLongOne() {
        assertThat(names("They left the Church of Gremmology. Gremmology was bad."))
                .containsExactly("Church of Gremmology");
        assertThat(names("They left the Bank of Bees. The Wasps came.")).hasSize(2);
    }

    @Test
    void takesTheKindThatMostSpeaksFor() {
        assertThat(kinds("They met spokesman Gremm. The Gremm left.")).containsExactly(ActorKind.PERSON);
    }

    @Test
    void takesTheKindOfTheNameBesideItInAList() {
        assertThat(kinds("They like Gremmo and Donna Weller.")).containsExactly(ActorKind.PERSON, ActorKind.PERSON);
        assertThat(kinds("They like Gremmo. Donna Weller left."))
                .containsExactly(ActorKind.ORGANIZATION, ActorKind.PERSON);
    }

    @Test
    void leavesOutABareWordThatIsANameOnlyInFull() {
        assertThat(names("They were in the West then.")).isEmpty();
        assertThat(names("They met Kanye West. Later West left.")).containsExactly("Kanye West");
    }

    @Test
    void takesAFamilyNameThatIsAVerbOrAGivenNameTooForItsBearer() {
        assertThat(names("They met Donna Trump. Later Trump left.")).containsExactly("Donna Trump");
        assertThat(names("They met Hillary Clinton. Later Clinton left.")).containsExactly("Hillary Clinton");
        assertThat(names("They met Donna Weller. Her trump card was Trump.")).containsExactly("Donna Weller");
    }

    @Test
    void givesRolesFromBothSidesOfAName() {
        Story story =
                Story.of("They met press secretary Donna Weller, a friend of the town, and Secretary Weller smiled.");
        assertThat(story.actors().roles(0)).containsExactly("press secretary", "friend of the town", "Secretary");
        assertThat(Story.of("Defense Minister Donna Weller left. The defense of it is bad.")
                        .actors()
                        .roles(0))
                .containsExactly("Defense Minister");
        assertThat(Story.of("Today Minister Donna Weller left.").actors().roles(0))
                .containsExactly("Minister");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her former deputy, Donna Weller, agreed. | former deputy",
                "The town's former deputy, Gen. Donna Weller, agreed. | Gen., former deputy",
                "Donna Weller, the town's chief engineer, agreed. | town's chief engineer",
                "Mayor Donna Weller called the mayor of Quom. | Mayor",
                "They met her deputy, Donna Weller and friends. | ''",
                "They met a deputy, Donna Weller, there. | ''",
            })
    void givesRolesThatStandApart(String text, String roles) {
        assertThat(String.join(", ", Story.of(text).actors().roles(0))).isEqualTo(roles);
    }

    private static List<String> names(String text) {
        ActorTable actors = Story.of(text).actors();
        return IntStream.range(0, actors.size()).mapToObj(actors::name).toList();
    }

    private static List<ActorKind> kinds(String text) {
        ActorTable actors = Story.of(text).actors();
        return IntStream.range(0, actors.size()).mapToObj(actors::kind).toList();
    }
}
