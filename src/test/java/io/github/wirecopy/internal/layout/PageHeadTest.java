package io.github.wirecopy.internal.layout;

import static io.github.wirecopy.internal.layout.Layouts.headings;
import static io.github.wirecopy.internal.layout.Layouts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.PrintedDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads of pages, in which names, dates and sections run into each other, and what stands among the paragraphs. */
class PageHeadTest {

    private static final String MENU =
            "Home\nNews\nSport\nHarbours\nFerries\nOpinion\nLetters\nWeather\nSubscribe\nSign in\nSearch\nShop\nMaps\nTides\n";
    private static final String TITLE = "Old ferry terminal to close for good\n";
    private static final String FIRST =
            "The harbour board voted on Monday to close the old ferry terminal by the end of the year.\n";
    private static final String SECOND =
            "A new terminal with room for six ferries is to open across the bay in the spring of next year.\n";
    private static final String THIRD =
            "It will have a hall for cars as well, and a pier for the boats of those who live in the bay.\n";
    private static final String FOURTH =
            "The board has found a buyer abroad for what is left of the pier, said Jane Roe, its chief.\n";

    private static ArticleLayout page(String head) {
        return page(head, FIRST + SECOND + THIRD + FOURTH);
    }

    private static ArticleLayout page(String head, String body) {
        String page = TITLE + MENU + TITLE + head + body + MENU;
        ArticleLayout layout = Layouts.of(page);
        assertThat(Partition.problem(page, layout)).isEmpty();
        assertThat(layout.headline().map(Heading::text)).contains(TITLE.strip());
        return layout;
    }

    private static List<List<String>> authors(ArticleLayout layout) {
        return layout.bylines().stream().map(Byline::authors).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Jane Roebury2 hours ago!Jane Roebury!",
                "Jane Roebury@janeroe\\n5 May 2023!Jane Roebury!2023-05-05",
                "Jane RoeburyStaff Writer\\n5 May 2023!Jane Roebury!2023-05-05",
                "Jane MacDonald Deputy Harbour Editor\\n5 May 2023!Jane MacDonald!2023-05-05",
                "By\\nJane MacKenzieHarbour reporter\\n5 May 2023!Jane MacKenzie!2023-05-05",
                "By\\nJane Roe2\\n5 May 2023!Jane Roe!2023-05-05",
                "By\\nBy Jane Roe\\n5 May 2023!Jane Roe!2023-05-05",
                "Published: 5 May 2023\\n| Written by Jane Roe!Jane Roe!2023-05-05",
                "Published Fri, May 5 20232:23 PM EDT\\nJane Roe!Jane Roe!2023-05-05T14:23"
            })
    void readsNamesAndDatesThatRunIntoOther(String head, String author, String date) {
        ArticleLayout layout = page(head.replace("\\n", "\n") + "\n");
        assertThat(authors(layout)).containsExactly(List.of(author));
        assertThat(layout.published()).isPresent();
        assertThat(layout.published().flatMap(PrintedDate::value).orElse("")).isEqualTo(date == null ? "" : date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Harbour, National, News, Top Story 1 |\\n5 May 2023",
                "Old Pier’s News, Harbour\\n5 May 2023",
                "Harbours and Ferries\\n5 May 2023"
            })
    void takesSectionsForNoNames(String head) {
        ArticleLayout layout = page(head.replace("\\n", "\n") + "\n");
        assertThat(layout.bylines()).isEmpty();
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2023-05-05");
    }

    @Test
    void readsADateBeforeASection() {
        assertThat(page("May 06, 2022 News\n").published().flatMap(PrintedDate::value))
                .contains("2022-05-06");
        assertThat(page("May 06, 2022 was a black day for the bay\n").published())
                .isEmpty();
    }

    @Test
    void takesNothingUnderACaptionForTheDeck() {
        String caption = "A ferry at the old pier. Photograph: John Moe/Getty Images\n";
        String advertisement = "New to the bay? Take the ferry and get ten crossings with this code\n";
        assertThat(page(caption + advertisement).deck()).isEmpty();
        assertThat(page(advertisement + caption).deck().map(Heading::text)).contains(advertisement.strip());
    }

    @Test
    void findsBylineAndDateUnderAFirstParagraph() {
        ArticleLayout layout =
                page("", FIRST + "By Jane Roe, News Reporter\n11:48, Thu, Jul 18, 2024\n" + SECOND + THIRD + FOURTH);
        assertThat(authors(layout)).containsExactly(List.of("Jane Roe"));
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2024-07-18T11:48");
        assertThat(layout.paragraphs()).hasSize(4);
    }

    @Test
    void keepsALongFirstParagraphThatButtonsPartFromTheRest() {
        String lede = FIRST.strip() + " " + SECOND.strip() + " " + THIRD;
        String buttons =
                "Register\nSign in\nOr\nEmail address\nContinue\nView offers\nAccess articles\nTake a seat\nRow by row\nGo on board\nShare your thoughts\n";
        assertThat(page("5 May 2023\n", lede + buttons + SECOND + THIRD + FOURTH)
                        .paragraphs())
                .hasSize(4);
        assertThat(page("", FIRST + buttons + SECOND + THIRD + FOURTH).paragraphs())
                .hasSize(3);
    }

    @Test
    void findsSubheadsWithButtonsBeforeTheTextUnderThem() {
        ArticleLayout layout = page(
                "",
                FIRST + "Who buys the pier\nAdvertisement\n" + SECOND + "What comes next\n" + "Nothing at all.\n"
                        + THIRD + FOURTH);
        assertThat(headings(layout.subheads())).containsExactly("Who buys the pier", "What comes next");
    }

    @Test
    void takesNoButtonAboveANoticeForASubhead() {
        ArticleLayout layout =
                page("", FIRST + "Advertisement 3\nThis advertisement has not loaded yet.\n" + SECOND + THIRD + FOURTH);
        assertThat(layout.subheads()).isEmpty();
        assertThat(layout.paragraphs()).hasSize(4);
    }

    @Test
    void keepsShortSentencesAtTheEndAndLinesThatLeadToOthers() {
        String leadIn = "Here is what we know of the buyer and of his plans:\n";
        String last = "Nobody knows his name.\n";
        String page = TITLE + MENU + TITLE + FIRST + leadIn + SECOND + THIRD + FOURTH + last + MENU;
        assertThat(texts(page, Layouts.of(page).paragraphs()))
                .containsExactly(
                        FIRST.strip(), leadIn.strip(), SECOND.strip(), THIRD.strip(), FOURTH.strip(), last.strip());
    }
}
