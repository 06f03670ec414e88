package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.source.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** NITF and NewsML-G2. */
class XmlFormatTest {

    static Stream<Article> articles() {
        Article plain = ArticleFixtures.plain("Rain fell.");
        return Stream.of(
                ArticleFixtures.bridge(),
                plain.toBuilder().published(date("2024")).build(),
                plain.toBuilder()
                        .published(date("2024-05"))
                        .updated(date("2024-05-20T08:30"))
                        .build(),
                plain.toBuilder().language("de-CH").build(),
                ArticleFixtures.hostile(),
                ArticleFixtures.wrapped(),
                ArticleFixtures.empty());
    }

    private static PrintedDate date(String value) {
        return new PrintedDate("x", Optional.empty(), Optional.of(value));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void nitfIsValid(Article article) {
        assertThat(XmlSchemas.load().problems(Formats.nitf().format(article))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void newsMlIsValid(Article article) {
        assertThat(XmlSchemas.load().problems(Formats.newsMl().format(article))).isEmpty();
    }

    @Test
    void theSchemasRejectWhatIsWrong() {
        String nitf = Formats.nitf().format(ArticleFixtures.bridge());
        assertThat(XmlSchemas.load().problems(nitf.replace("<hl2>", "<hl9>").replace("</hl2>", "</hl9>")))
                .isNotEmpty();
        String newsMl = Formats.newsMl().format(ArticleFixtures.bridge());
        assertThat(XmlSchemas.load().problems(newsMl.replace("<hl2>", "<hl9>").replace("</hl2>", "</hl9>")))
                .as("NITF within NewsML is checked too")
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void areWellFormed(Article article) {
        assertThat(parsed(Formats.nitf().format(article)).getDocumentElement().getTagName())
                .isEqualTo("nitf");
        assertThat(parsed(Formats.newsMl().format(article)).getDocumentElement().getTagName())
                .isEqualTo("newsItem");
    }

    @Test
    void nitfCarriesTheArticle() {
        Document nitf = parsed(Formats.nitf().format(ArticleFixtures.bridge()));
        assertThat(texts(nitf, "hl1")).containsExactly("Mayor opens bridge");
        assertThat(texts(nitf, "byline")).containsExactly("By Ada Writer and Ben Scribe");
        assertThat(texts(nitf, "dateline")).containsExactly("LONDON, March 3 (Example Wire) - [Text]");
        assertThat(texts(nitf, "p"))
                .containsExactly(
                        "The mayor opened the bridge & a road 🌉 on Sunday.",
                        "\"It holds,\" Mayor Jane Hill said. \"We call it 'the ribbon' here.\"",
                        "She added that the \"long wait\" was over, the report said.",
                        "The joint report of Bridge Works blames Freedonian delays in Freedonia.");
        assertThat(texts(nitf, "q"))
                .containsExactly("\"It holds,\"", "\"We call it 'the ribbon' here.\"", "'the ribbon'", "\"long wait\"");
        assertThat(((Element) nitf.getElementsByTagName("q").item(0)).getAttribute("quote-source"))
                .isEqualTo("Jane Hill");
        assertThat(texts(nitf, "a")).containsExactly("Old bridge falls");
        assertThat(texts(nitf, "story.date")).containsExactly("March 3");
    }

    @Test
    void hostileTextStaysText() {
        Document nitf = parsed(Formats.nitf().format(ArticleFixtures.hostile()));
        assertThat(nitf.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(nitf, "hl1").get(0))
                .startsWith("<script>alert(\"1\")</script> ]]> & 'x' \uFFFD \u202E\u200F --> ");
    }

    @Test
    void marksThatCrossAreLeftOutButNotTheirText() {
        Article bridge = ArticleFixtures.bridge();
        Span quote = bridge.quotes().get(0).span();
        List<String> seen = new ArrayList<>();
        Mark crossing = () -> new Span(quote.begin() + 3, quote.end() + 3);
        Mark around = () -> new Span(quote.begin(), quote.end());
        Mark within = () -> new Span(quote.begin() + 1, quote.begin() + 3);
        new InlineMarks(List.of(crossing, within, around), mark -> mark == within, new InlineMarks.Visitor() {
                    @Override
                    public void text(Span span) {
                        seen.add(span.in(bridge.text()));
                    }

                    @Override
                    public void begin(Mark mark) {
                        seen.add(mark == around ? "(" : "[");
                    }

                    @Override
                    public void end(Mark mark) {
                        seen.add(mark == around ? ")" : "]");
                    }
                })
                .visit(new Span(quote.begin(), quote.end() + 6));
        assertThat(seen).containsExactly("(", "\"", "[", "It", "]", " holds,\"", ")", " Mayor");
    }

    @ParameterizedTest
    @CsvSource({
        "2024,2024-01-01T00:00:00,2024",
        "2024-05,2024-05-01T00:00:00,2024-05",
        "2024-05-19,2024-05-19T00:00:00,2024-05-19",
        "2024-05-19T10:00,2024-05-19T10:00:00,2024-05-19T10:00:00",
        "2024-05-19T10:00Z,2024-05-19T10:00:00Z,2024-05-19T10:00:00Z",
        "2024-05-19T10:00:01,2024-05-19T10:00:01,2024-05-19T10:00:01",
        "0000-05-19,,"
    })
    void datesAreThoseOfXmlSchema(String value, String time, String truncated) {
        assertThat(DateTimes.xml(date(value))).isEqualTo(Optional.ofNullable(time));
        assertThat(DateTimes.truncated(date(value))).isEqualTo(Optional.ofNullable(truncated));
    }

    private static List<String> texts(Document document, String element) {
        NodeList nodes = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }
}
