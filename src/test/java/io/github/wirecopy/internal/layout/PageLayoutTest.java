package io.github.wirecopy.internal.layout;

import static io.github.wirecopy.internal.layout.Layouts.headings;
import static io.github.wirecopy.internal.layout.Layouts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

    private static final String MENU =
            "Home\nNews\nSport\nHarbours\nFerries\nOpinion\nLetters\nWeather\nSubscribe\nSign in\nSearch\n";
    private static final String FIRST =
            "The harbour board voted on Monday to close the old ferry terminal by the end of the year.";
    private static final String SECOND =
            "\"We have waited for this for ten years,\" said Jane Roe, who runs the tugs in the bay.";
    private static final String THIRD =
            "A new terminal with room for six ferries is to open across the bay in the spring of next year.";
    private static final String FOURTH =
            "It will have a hall for cars as well, and a pier for the boats of those who live in the bay.";

    private static final String PAGE = "Old ferry terminal to close | The Harbour Post\n" + MENU
            + "Most Read\n1 hour ago\nBoat show opens its doors in the bay\n"
            + "News\nOld ferry terminal to close\nBoard finds a buyer abroad for what is left of the pier\n"
            + "By Jane Doe\n5 May 2023 10:15\nShare\nA ferry at the old pier. Photograph: John Moe/Getty Images\n"
            + FIRST + "\n" + SECOND + "\nADVERTISEMENT\nSign up for our newsletter and never miss a ferry\n"
            + "What comes next\n" + THIRD + "\nREAD MORE: Ferry workers strike for better pay\n" + FOURTH + "\n"
            + "Topics\nHarbours\nRelated Articles\nPark opens on the old pier\n2 days ago\n"
            + MENU + "Contact us\n© 2023 The Harbour Post. All rights reserved.\n";

    @Test
    void findsTheArticleAmongTheMenus() {
        ArticleLayout layout = Layouts.of(PAGE);
        assertThat(texts(PAGE, layout.paragraphs())).containsExactly(FIRST, SECOND, THIRD, FOURTH);
        assertThat(headings(layout.subheads())).containsExactly("What comes next");
        assertThat(Partition.problem(PAGE, layout)).isEmpty();
    }

    @Test
    void findsTheHeadAboveIt() {
        ArticleLayout layout = Layouts.of(PAGE);
        assertThat(layout.headline().map(Heading::text)).contains("Old ferry terminal to close");
        assertThat(layout.headline().flatMap(Heading::span).orElseThrow().begin())
                .isPositive();
        assertThat(layout.deck().map(Heading::text))
                .contains("Board finds a buyer abroad for what is left of the pier");
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Jane Doe"));
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2023-05-05T10:15");
    }

    @Test
    void findsTheLinksAroundIt() {
        assertThat(Layouts.of(PAGE).relatedLinks())
                .extracting(RelatedLink::title)
                .containsExactly(
                        "Boat show opens its doors in the bay",
                        "Ferry workers strike for better pay",
                        "Park opens on the old pier");
        assertThat(Layouts.of(PAGE).trailers()).extracting(Trailer::kind).contains(TrailerKind.COPYRIGHT);
    }

    @Test
    void takesTheLineAboveTheBylineForTheHeadlineIfThePageHasNoTitle() {
        String page = MENU + "Old ferry terminal to close for good\nJane Doe\n5 May 2023\n" + FIRST + "\n" + SECOND
                + "\n" + THIRD + "\n" + FOURTH + "\n" + MENU;
        ArticleLayout layout = Layouts.of(page);
        assertThat(layout.headline().map(Heading::text)).contains("Old ferry terminal to close for good");
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Jane Doe"));
    }

    @Test
    void takesNoArticleForAPage() {
        String text = String.join("\n\n", "Old ferry terminal to close", FIRST, SECOND, THIRD, FOURTH);
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.paragraphs()).hasSize(4);
        assertThat(layout.other()).isEmpty();
    }

    @Test
    void leavesAPageWithoutArticleToOther() {
        ArticleLayout layout = Layouts.of(MENU + MENU + MENU);
        assertThat(layout.paragraphs()).isEmpty();
        assertThat(layout.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly("no-body");
        assertThat(Partition.problem(MENU + MENU + MENU, layout)).isEmpty();
    }
}
