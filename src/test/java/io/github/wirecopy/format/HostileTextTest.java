package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** Articles whose every part is what some format must not take as it stands, in every format. */
class HostileTextTest {

    private static final List<String> WORDS = List.of(
            "<script>alert(\"1\")</script>",
            "</style><!-- <b onclick='x'>",
            "]]>",
            "<![CDATA[ &amp; &#60; &lt;b&gt;",
            "nul \u0000 bell \u0007 escape \u001B[31m delete \u007F next \u0085 line \u2028",
            "\uD800 high, low \uDC00, \uDC00\uD800 swapped, \uFFFE and \uFFFF",
            "\u202E turned \u200F round \u2067 and not back",
            "=1+1 @SUM(A1) -2 +3 \tx",
            "--- title: x # 1. - [a](javascript:alert(1)) `c` *d* ~~~",
            "\uD83C\uDF09\uD83C\uDF09 \\u003c \\\" ${x} {{y}} %s '");

    static Stream<String> words() {
        return WORDS.stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void jsonKeepsIt(String words) {
        Article article = ArticleFixtures.hostile(words);
        assertThat(Formats.json().read(CanonicalSchema.json(article))).isEqualTo(article);
        String line = CanonicalSchema.requireValid(Formats.jsonLines().format(article));
        assertThat(line.strip()).doesNotContain("\n");
        assertThat(Formats.jsonLines().reader(new StringReader(line)).stream()).containsExactly(article);
        assertThat(Formats.verbatim().format(article)).isEqualTo(article.text());
    }

    @ParameterizedTest
    @MethodSource("words")
    void otherJsonIsSound(String words) {
        Article article = ArticleFixtures.hostile(words);
        for (ArticleFormat format : List.of(Formats.jsonLd(), Formats.ninjs(), Formats.webAnnotation())) {
            assertThat(new ObjectMapper().readTree(format.format(article)).isObject())
                    .isTrue();
        }
        assertThat(Formats.jsonLd().format(article)).doesNotContain("<");
        assertThat(StandoffChecks.problems(article)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("words")
    void xmlIsWellFormed(String words) throws XMLStreamException {
        for (ArticleFormat format : List.of(Formats.nitf(), Formats.newsMl())) {
            String written = format.format(ArticleFixtures.hostile(words));
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(written));
            while (xml.hasNext()) {
                xml.next();
            }
            assertThat(written).doesNotContain("<script", "<!", "]]>");
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void pagesAndMarkdownAreSound(String words) {
        Article article = ArticleFixtures.hostile(words);
        assertThat(HtmlChecks.problems(Formats.html().format(article))).isEmpty();
        assertThat(MarkdownChecks.problems(article)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("words")
    void tablesHaveTheirColumnsAndNoFormulas(String words) {
        for (ArticleFormat format : List.of(Formats.quotesCsv(), Formats.articlesCsv())) {
            String table = format.format(ArticleFixtures.hostile(words));
            CsvReader.builder()
                    .ofNamedCsvRecord(table)
                    .forEach(row -> assertThat(row.getFields())
                            .hasSameSizeAs(row.getHeader())
                            .noneMatch(cell -> cell.matches("(?s)[=+@\t\r\n-].*")));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void textIsParsedAgain(String words) {
        String text = Formats.text().format(ArticleFixtures.hostile(words));
        assertThat(ArticleParser.create().parse(text).article().text()).isEqualTo(text);
    }

    /** Whatever people and other programs read has no controls and only whole characters. */
    @ParameterizedTest
    @MethodSource("words")
    void nothingInvisibleOrHalfIsLeft(String words) {
        for (ArticleFormat format : Formats.all()) {
            if (!List.of("json", "jsonl", "verbatim", "brat", "webannotation").contains(format.name())) {
                assertThat(format.format(ArticleFixtures.hostile(words)).codePoints())
                        .as(format.name())
                        .noneMatch(HostileTextTest::isHarmful);
            }
        }
    }

    private static boolean isHarmful(int codePoint) {
        boolean isControl = Character.getType(codePoint) == Character.CONTROL && "\n\r".indexOf(codePoint) < 0;
        return isControl || Character.getType(codePoint) == Character.SURROGATE;
    }
}
