package io.github.wirecopy.internal.layout;

import static io.github.wirecopy.internal.layout.Layouts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedLinksTest {

    private static final String PROSE =
            "The harbour board voted on Monday to close the old ferry terminal by the end of the year.\n";

    private static List<String> shown(String text) {
        return Layouts.of(text).relatedLinks().stream()
                .map(RelatedLinksTest::shown)
                .toList();
    }

    private static String shown(RelatedLink link) {
        return link.title()
                + link.published().map(date -> " <" + date.text() + ">").orElse("")
                + link.url().map(url -> " {" + url + "}").orElse("")
                + link.heading().map(heading -> " [" + heading.text() + "]").orElse("");
    }

    @Test
    void readsDatesBeforeTitles() {
        assertThat(shown(PROSE + PROSE
                        + "Mehr zum Thema\n04.11.2021\n„Noch viele Fragen“\n14.10.2021\nGemeinsam gegen den Lärm!\n"))
                .containsExactly(
                        "„Noch viele Fragen“ <04.11.2021> [Mehr zum Thema]",
                        "Gemeinsam gegen den Lärm! <14.10.2021> [Mehr zum Thema]");
    }

    @Test
    void readsDatesAfterTitles() {
        assertThat(shown(PROSE + "Related Articles\nFerries run again\n20 hours ago\nPark opens\n2 days ago\n"))
                .containsExactly(
                        "Ferries run again <20 hours ago> [Related Articles]",
                        "Park opens <2 days ago> [Related Articles]");
    }

    @Test
    void readsDatesOnTheTitlesLine() {
        assertThat(
                        shown(
                                PROSE
                                        + "See also\nMay 3, 2024 - Ferries run again in the bay\nPark opens on the old pier (May 5, 2024)\n"))
                .containsExactly(
                        "Ferries run again in the bay <May 3, 2024> [See also]",
                        "Park opens on the old pier <May 5, 2024> [See also]");
    }

    @Test
    void takesTheLongestLineThatIsNoTeaserForTheTitle() {
        String block =
                "More on this story\nPolitics\nFerries run again after the long strike in the bay\nJane Doe\nMay 3, 2024\n"
                        + "Business\nPark opens where boats once landed in the bay\nJohn Roe\nMay 5, 2024\n";
        assertThat(shown(PROSE + block))
                .containsExactly(
                        "Ferries run again after the long strike in the bay <May 3, 2024> [More on this story]",
                        "Park opens where boats once landed in the bay <May 5, 2024> [More on this story]");
        String teasers =
                "Mehr zum Thema\nFähren fahren wieder\n12.06.2018\nIm Streit um die Fähren gibt es nun eine Lösung, die allen gefällt und nichts…\n"
                        + "Park öffnet am Pier\n12.04.2018\n";
        assertThat(shown(PROSE + teasers))
                .containsExactly(
                        "Fähren fahren wieder <12.06.2018> [Mehr zum Thema]",
                        "Park öffnet am Pier <12.04.2018> [Mehr zum Thema]");
    }

    @Test
    void readsBulletsAndUrls() {
        assertThat(
                        shown(
                                PROSE
                                        + "Related links:\n• Ferries run again in the bay https://example.org/a\n- Park opens on the old pier\nhttps://example.org/b\n"))
                .containsExactly(
                        "Ferries run again in the bay {https://example.org/a} [Related links]",
                        "Park opens on the old pier {https://example.org/b} [Related links]");
    }

    @Test
    void readsSeveralBlocks() {
        String text = PROSE + "Related\nFerries run again in the bay\nMOST READ\nPark opens on the old pier\n" + PROSE;
        assertThat(shown(text))
                .containsExactly("Ferries run again in the bay [Related]", "Park opens on the old pier [MOST READ]");
        assertThat(Layouts.of(text).paragraphs()).hasSize(2);
        assertThat(Partition.problem(text, Layouts.of(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RELATED NEWS",
                "More from Politics",
                "Lesen Sie auch:",
                "À lire aussi",
                "Te puede interesar",
                "Leggi anche",
                "Leia também",
                ">> Read next"
            })
    void knowsHeadingsInManyLanguages(String heading) {
        String text = PROSE + heading + "\nFerries run again in the old bay\n" + PROSE;
        assertThat(Layouts.of(text).relatedLinks()).hasSize(1);
        assertThat(Layouts.of(text).paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related costs rose.",
                "More from the sea than from the land came in.",
                "Read more books, she told them.",
                "Links between the two were found by the police, who said that they would look into them."
            })
    void startsNothingAtAHeadingWordInASentence(String sentence) {
        String text = PROSE + sentence + "\nFerries run again in the old bay, the board said on Friday.\n" + PROSE;
        assertThat(Layouts.of(text).relatedLinks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "READ MORE: Ferries run again in the bay",
                "Related: Ferries run again in the bay",
                "WATCH | Ferries run again in the bay",
                "À lire aussi » Les bateaux reviennent au port",
                "Lesen Sie auch: Die Fähren fahren wieder"
            })
    void readsLinksOnOneLine(String line) {
        ArticleLayout layout = Layouts.of(PROSE + line + "\n" + PROSE);
        assertThat(layout.relatedLinks()).hasSize(1);
        assertThat(layout.paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More: it was late. Nobody came.",
                "Related: nothing.",
                "Watch out: the sea is rough here, the board said on Friday.",
                "Video: Jane Doe"
            })
    void takesNoOtherLineForALink(String line) {
        assertThat(Layouts.of(PROSE + line + "\n" + PROSE).relatedLinks()).isEmpty();
    }

    @Test
    void keepsTheDateInsideTheLink() {
        RelatedLink link = Layouts.of(PROSE + "Related News\nFerries run again\nJun 11, 2024\n")
                .relatedLinks()
                .get(0);
        assertThat(link.span()
                        .contains(link.published().flatMap(PrintedDate::span).orElseThrow()))
                .isTrue();
        assertThat(link.heading().flatMap(Heading::span).orElseThrow().overlaps(link.span()))
                .isFalse();
    }

    @Test
    void leavesTopicsToNobody() {
        String text = PROSE + "Related topics\nHarbours\nGhana\nFerries of the Gulf of Guinea\n";
        assertThat(Layouts.of(text).relatedLinks()).isEmpty();
        assertThat(texts(text, Layouts.of(text).paragraphs())).isNotEmpty();
    }
}
