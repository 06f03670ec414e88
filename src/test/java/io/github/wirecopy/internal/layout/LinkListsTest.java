package io.github.wirecopy.internal.layout;

import static io.github.wirecopy.internal.layout.Layouts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among the titles of a block of links, and how titles look. */
class LinkListsTest {

    private static final String PROSE =
            "The harbour board voted on Monday to close the old ferry terminal by the end of the year.\n";

    private static List<String> titles(String block) {
        return Layouts.of(PROSE + PROSE + block).relatedLinks().stream()
                .map(RelatedLink::title)
                .toList();
    }

    @Test
    void takesTitlesOfTwoSentences() {
        assertThat(titles("Most Read\nWant to cross the bay? Here is how\nAqua. A film by Jane Doe about the bay\n"))
                .containsExactly("Want to cross the bay? Here is how", "Aqua. A film by Jane Doe about the bay");
    }

    @Test
    void takesNoRunningTextForATitle() {
        assertThat(
                        titles(
                                "Most Read\nFerries run again in the bay\n\"It is over. We won,\" said Jane Doe. \"At last.\"\n"))
                .containsExactly("Ferries run again in the bay");
    }

    @Test
    void passesOverCategoriesBetweenTitles() {
        assertThat(
                        titles(
                                "Trending\nFerries run again in the bay\nTravel\nWorld\nBoat show opens its doors in May\nTravel\n"))
                .containsExactly("Ferries run again in the bay", "Boat show opens its doors in May");
    }

    @Test
    void passesOverTeasersUnderTitlesAndCategories() {
        String teaser = "The ferries of the bay, which had been out of service since the storm of last winter";
        assertThat(titles("Top Stories\nFerries run again in the bay\nTravel\n" + teaser + "\n"
                        + "Boat show opens its doors in May\nCulture\n" + teaser
                        + "\nOld pier to become a park for all\nHarbour\n"))
                .containsExactly(
                        "Ferries run again in the bay",
                        "Boat show opens its doors in May",
                        "Old pier to become a park for all");
    }

    @Test
    void takesAMenuUnderAHeadingForNoLinks() {
        assertThat(
                        titles(
                                "Top Stories\nVideo\nContact us\nCookie settings\nSign in\nThe place for news of the bay and beyond\n"))
                .isEmpty();
    }

    @Test
    void endsAtANoticeOfTheSite() {
        assertThat(titles("Related articles\nFerries run again in the bay\nInvalid email\n"
                        + "We use your sign-up to send you news\nJane Doe Harbour Board Ferries\n"))
                .containsExactly("Ferries run again in the bay");
    }

    @Test
    void takesASentenceThatLeadsToTheLinksForNoEndOfThem() {
        assertThat(titles("More from Harbours\nHere are more stories of the bay.\nFerries run again in the bay\n"
                        + "Boat show opens its doors in May\n"))
                .containsExactly("Ferries run again in the bay", "Boat show opens its doors in May");
        assertThat(titles("More from Harbours\nHere are more stories of the bay.\n" + PROSE))
                .isEmpty();
    }

    @Test
    void readsTitlesWithoutDatesAfterThoseWithDates() {
        assertThat(titles("More Trending\nFerries run again in the bay\nWorld 1 day ago By Jane Doe\n"
                        + "Boat show opens its doors in May\nOld pier to become a park for all\n"))
                .containsExactly(
                        "Ferries run again in the bay",
                        "Boat show opens its doors in May",
                        "Old pier to become a park for all");
        String text = PROSE + "Related News\nFerries run again\n1 day ago\nWhat comes next\n" + PROSE;
        assertThat(Layouts.of(text).relatedLinks()).hasSize(1);
        assertThat(texts(text, Layouts.of(text).paragraphs())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferries run again in the bay May 3, 2024", "Ferries run again in the bay 3 May 2024"})
    void readsADateRightAfterATitle(String line) {
        List<RelatedLink> links =
                Layouts.of(PROSE + "Latest Posts\n" + line + "\n").relatedLinks();
        assertThat(links).extracting(RelatedLink::title).containsExactly("Ferries run again in the bay");
        assertThat(links.get(0).published().flatMap(PrintedDate::value)).contains("2024-05-03");
    }

    @Test
    void takesAYearInATitleForNoDate() {
        assertThat(titles("Latest Posts\nFerries to run again in the bay in 2024\nWhat the bay was like in May 2019\n"))
                .containsExactly("Ferries to run again in the bay in 2024", "What the bay was like in May 2019");
    }

    @Test
    void takesATitleInLowerCaseIfItHasADate() {
        assertThat(titles(
                        "Mehr zum Thema\nim hafen ist viel los: Welche neuen Schiffe dieses Jahr kommen\n27.04.2023\n"))
                .containsExactly("im hafen ist viel los: Welche neuen Schiffe dieses Jahr kommen");
    }

    @Test
    void readsAHeadingWithANameAfterItsColon() {
        assertThat(titles("Dernières News sur : Jeanne Dupont\nLe vieux port ferme ses portes\n"))
                .containsExactly("Le vieux port ferme ses portes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Ferries run again in the bay - Reuters!Ferries run again in the bay!Reuters",
                "Ferries run again in the bay | The Harbour Post!Ferries run again in the bay!The Harbour Post",
                "Ferries run again in the bay (BBC News)!Ferries run again in the bay!BBC News",
                "Die Fähren fahren wieder – Bayerische Zeitung!Die Fähren fahren wieder!Bayerische Zeitung",
                "Ferries run again in the bay - and nobody cares!Ferries run again in the bay - and nobody cares!",
                "Ferries run again in the bay (of all places)!Ferries run again in the bay (of all places)!",
                "Ferries run again on the Blue Nile - at Last Times!Ferries run again on the Blue Nile - at Last Times!"
            })
    void findsThePublisherAtATitlesEnd(String line, String title, String publisher) {
        RelatedLink link = Layouts.of(PROSE + "Related News\n" + line + "\n")
                .relatedLinks()
                .get(0);
        assertThat(link.title()).isEqualTo(title);
        assertThat(link.publisher().orElse("")).isEqualTo(publisher == null ? "" : publisher);
    }

    @Test
    void findsThePublisherBetweenTitleAndDate() {
        List<RelatedLink> links = Layouts.of(
                        PROSE
                                + "Related News\nFerries run again\nThe Harbour Post\nMay 3, 2024\nPark opens\nReuters\nMay 1, 2024\n")
                .relatedLinks();
        assertThat(links).extracting(RelatedLink::title).containsExactly("Ferries run again", "Park opens");
        assertThat(links)
                .extracting(link -> link.publisher().orElse(""))
                .containsExactly("The Harbour Post", "Reuters");
    }
}
