package io.github.wirecopy.internal.layout;

import static io.github.wirecopy.internal.layout.Layouts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.internal.dump.RawDocument;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.Layout;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportLayoutsTest {

    @Test
    void readsNexisUni() {
        String text = "Ferry terminal closes\nThe Harbour Post(Accra)\nJuly 1, 2019 Monday 9:20 AM GMT\n\n\n"
                + "Copyright 2019 The Harbour Post All Rights Reserved\n\n\nSection: NEWS; Version:28\nLength: 355 words\n"
                + "Byline: Jane Doe (now), John Roe (earlier)\nBody\n026035\n\nThe terminal was shut on Monday.\n\n"
                + "Section heads and lengths of piers are not known.\n\nClassification\n026035\n\nLanguage: ENGLISH\n\n"
                + "Load-Date: July 1, 2019\n\n0127635\nEnd of Document\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline().map(Heading::text)).contains("Ferry terminal closes");
        assertThat(layout.publisher()).contains("The Harbour Post(Accra)");
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2019-07-01T09:20");
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Jane Doe", "John Roe"));
        assertThat(texts(text, layout.paragraphs()))
                .containsExactly(
                        "The terminal was shut on Monday.", "Section heads and lengths of piers are not known.");
        assertThat(layout.language()).contains("en");
        assertThat(layout.trailers())
                .extracting(Trailer::kind)
                .containsExactly(TrailerKind.COPYRIGHT, TrailerKind.END_MARK);
        assertThat(Partition.problem(text, layout)).isEmpty();
    }

    @Test
    void readsReutersSgml() {
        String text = "<REUTERS TOPICS=\"YES\" NEWID=\"7\">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n"
                + "<TOPICS><D>fish</D><D>ferry</D></TOPICS>\n<PEOPLE></PEOPLE>\n<UNKNOWN> \n&#5;&#5;F A\nreute</UNKNOWN>\n"
                + "<TEXT>&#2;\n<TITLE>PORT &lt;PRT> SHUT</TITLE>\n<AUTHOR>    By Jane Doe, Reuters</AUTHOR>\n"
                + "<DATELINE>    ACCRA, Feb 26 - </DATELINE><BODY>The harbour board voted to close the old\n"
                + "ferry terminal by the end of the year, and to sell what is\nleft of it.\n"
                + "    A new terminal is to open in the spring.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline().map(Heading::text)).contains("PORT &lt;PRT> SHUT");
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Jane Doe"));
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("1987-02-26T15:01:01.79");
        assertThat(layout.dateline().orElseThrow().places()).containsExactly(new Place("ACCRA", Optional.empty()));
        assertThat(layout.paragraphs()).hasSize(2);
        assertThat(layout.trailers()).extracting(Trailer::text).containsExactly("Reuter");
        assertThat(layout.metadata())
                .extracting(MetadataField::name)
                .containsExactly("TOPICS", "NEWID", "DATE", "TOPICS", "UNKNOWN");
        assertThat(layout.metadata().get(3).value()).isEqualTo("fish; ferry");
        assertThat(Partition.problem(text, layout)).isEmpty();
    }

    @Test
    void readsTrecSgml() {
        String text = "<DOC>\n<DOCNO> AP880212-0001 </DOCNO>\n<FILEID>AP-NR-02-12-88 1637EST</FILEID>\n"
                + "<1ST_LINE>r w AM-Port     02-12 0155</1ST_LINE>\n<HEAD>Port Is Shut</HEAD>\n<BYLINE>By JANE DOE</BYLINE>\n"
                + "<BYLINE>Associated Press Writer</BYLINE>\n<DATELINE>ACCRA, Ghana (AP) </DATELINE>\n<TEXT>\n"
                + "   The harbour board voted on Friday to close the old\nferry terminal by the end of the year, and to sell\n"
                + "what is left of it.\n   A new one opens in the spring.\n</TEXT>\n</DOC>\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline().map(Heading::text)).contains("Port Is Shut");
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("JANE DOE"), List.of());
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("1988-02-12");
        assertThat(layout.dateline().orElseThrow().agencies()).containsExactly("AP");
        assertThat(layout.paragraphs()).hasSize(2);
        assertThat(Partition.problem(text, layout)).isEmpty();
    }

    @Test
    void readsParagraphTagsAndADatelineInTheText() {
        String text = "<DOC id=\"X1\" type=\"story\">\n<HEADLINE>\nPort is shut\n</HEADLINE>\n<TEXT>\n<P>\n"
                + "ACCRA, Ghana (AP) _ The port was shut.\n</P>\n<P>\nIt opens in the spring.\n</P>\n</TEXT>\n</DOC>\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(texts(text, layout.paragraphs())).containsExactly("The port was shut.", "It opens in the spring.");
        assertThat(layout.dateline().orElseThrow().text()).isEqualTo("ACCRA, Ghana (AP) _");
        assertThat(layout.metadata()).extracting(MetadataField::value).containsExactly("X1", "story");
    }

    @Test
    void keepsTextThatLooksLikeATag() {
        String text =
                "<DOC>\n<DOCNO> 1 </DOCNO>\n<TEXT>\nThe price is <3 dollars, or <b>less</b>, for the <BROKEN one.\n</TEXT>\n</DOC>\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(texts(text, layout.paragraphs()))
                .containsExactly("The price is <3 dollars, or <b>less</b>, for the <BROKEN one.");
        assertThat(Partition.problem(text, layout)).isEmpty();
    }

    @Test
    void takesHighlightsForTheDeck() {
        String text = "The old ferry terminal was shut on Monday, and nobody knows what will come after it.\n\n"
                + "The board said that it had found a buyer abroad, who wants to build a hotel there.\n\n"
                + "@highlight\n\nThe terminal is shut\n\n@highlight\n\nA hotel may come\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.paragraphs()).hasSize(2);
        assertThat(texts(text, layout.deckParts())).containsExactly("The terminal is shut", "A hotel may come");
        assertThat(layout.deck().map(Heading::text)).contains("The terminal is shut\n\n@highlight\n\nA hotel may come");
        assertThat(Partition.problem(text, layout)).isEmpty();
    }

    @Test
    void readsTheHeadOfAStory() {
        String text =
                "By\nJane Doe\n\nPUBLISHED:\n  03:39 EST, 13 December 2013\n | \n  UPDATED:\n  04:38 EST, 13 December 2013\n\n"
                        + "The old ferry terminal was shut on Monday, and nobody knows what will come after it.\n\n@highlight\n\nIt is shut\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Jane Doe"));
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2013-12-13T03:39");
        assertThat(layout.updated().flatMap(PrintedDate::value)).contains("2013-12-13T04:38");
        assertThat(layout.headline()).isEmpty();
    }

    @Test
    void readsMessages() {
        String text =
                "DEV-MUC3-0001 (NOSC)\n\n   ACCRA, 3 JAN 90 (RADIO GHANA) -- [REPORT] [JANE DOE OF THE FERRY BOARD,\nACCRA] "
                        + "[TEXT] THE PORT HAS BEEN SHUT SINCE MONDAY BY THE BOARD, THE STATION\nREPORTED.\n\n   [DOE] \"IT WILL OPEN IN THE SPRING.\"\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.metadata()).extracting(MetadataField::value).containsExactly("DEV-MUC3-0001 (NOSC)");
        assertThat(layout.dateline().orElseThrow().notes())
                .containsExactly("[REPORT]", "[JANE DOE OF THE FERRY BOARD,\nACCRA]", "[TEXT]");
        assertThat(layout.dateline().orElseThrow().date().flatMap(PrintedDate::value))
                .contains("1990-01-03");
        assertThat(texts(text, layout.paragraphs()).get(0)).startsWith("THE PORT HAS BEEN SHUT");
        assertThat(texts(text, layout.paragraphs()).get(1)).startsWith("[DOE]");
    }

    @Test
    void readsFactiva() {
        String text =
                "SE   News\nHD   Ferry terminal closes\n     after sixty years\nBY   By Jane Doe\nWC   42 words\nPD   3 May 2020\n"
                        + "SN   The Harbour Post\nLA   English\nCY   (c) 2020 The Harbour Post\n\nLP   \n\nACCRA, May 3 (Reuters) - The terminal was shut.\n\n"
                        + "TD   \n\nNobody knows why.\n\nIT will open in the spring.\n\nCO   harb : The Harbour Board\nAN   Document POST000020200503eg5300001\n";
        ArticleLayout layout = Layouts.of(text);
        assertThat(layout.headline().map(Heading::text)).contains("Ferry terminal closes\n     after sixty years");
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Jane Doe"));
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2020-05-03");
        assertThat(layout.publisher()).contains("The Harbour Post");
        assertThat(layout.language()).contains("en");
        assertThat(texts(text, layout.paragraphs()))
                .containsExactly("The terminal was shut.", "Nobody knows why.", "IT will open in the spring.");
        assertThat(layout.dateline().orElseThrow().agencies()).containsExactly("Reuters");
        assertThat(Partition.problem(text, layout)).isEmpty();
    }

    @Test
    void givesTheFieldsOfARecordTheirParts() {
        String text = "The terminal was shut on Monday.\n\nIt opens in the spring.";
        var fields = List.of(
                field("Title", "Ferry terminal closes"),
                field("authors", "Jane Doe; By John Roe"),
                field("date", "2020-05-03T10:00Z"),
                field("updated", "yesterday evening"),
                field("url", "https://example.org/a"),
                field("source", "The Harbour Post"),
                field("wordcount", "42"));
        var document = new RawDocument(text, Layout.JSON_LINES, Optional.empty(), 1, fields, List.of());
        ArticleLayout layout = new LayoutParser(Optional.empty()).parse(document);
        assertThat(layout.headline()).contains(new Heading("Ferry terminal closes", Optional.empty()));
        assertThat(layout.bylines()).extracting(Byline::authors).containsExactly(List.of("Jane Doe", "John Roe"));
        assertThat(layout.published().flatMap(PrintedDate::value)).contains("2020-05-03T10:00Z");
        assertThat(layout.updated().flatMap(PrintedDate::value)).isEmpty();
        assertThat(layout.url()).contains("https://example.org/a");
        assertThat(layout.publisher()).contains("The Harbour Post");
        assertThat(layout.metadata()).isEqualTo(fields);
        assertThat(layout.paragraphs()).hasSize(2);
    }

    private static MetadataField field(String name, String value) {
        return new MetadataField(name, value, Optional.empty());
    }
}
