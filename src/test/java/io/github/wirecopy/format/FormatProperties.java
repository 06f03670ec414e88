package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.wirecopy.SharedData;
import io.github.wirecopy.jqwik.ArticleText;
import io.github.wirecopy.jqwik.Articles;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.parse.ArticleParser;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.ObjectMapper;

/** What holds for whatever article there is, be its words ever so hostile. */
class FormatProperties {

    private static final ArticleParser PARSER = ArticleParser.create();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Provide
    Arbitrary<Article> articles() {
        return Arbitraries.oneOf(Articles.articles(), Articles.articles().withHostileWords());
    }

    @Property(tries = 300)
    void jsonReadBackIsEqualAndValid(@ForAll("articles") Article article) {
        String json = Formats.json().format(article);
        assertThat(Formats.json().read(json)).isEqualTo(article);
        assertThat(CanonicalSchema.problems(json)).isEmpty();
    }

    @Property(tries = 100)
    void jsonLinesReadBackAreEqual(@ForAll("severalArticles") List<Article> articles) {
        StringWriter out = new StringWriter();
        try (ArticleWriter writer = Formats.jsonLines().writer(out)) {
            articles.forEach(writer::write);
        }
        assertThat(out.toString().lines().map(CanonicalSchema::requireValid)).hasSameSizeAs(articles);
        assertThat(Formats.jsonLines().reader(new StringReader(out.toString())).stream())
                .containsExactlyElementsOf(articles);
    }

    @Provide
    Arbitrary<List<Article>> severalArticles() {
        return articles().list().ofMaxSize(4);
    }

    @Property(tries = 200)
    void jsonFormatsAreJson(@ForAll("articles") Article article) {
        for (String name : List.of("jsonld", "ninjs", "webannotation")) {
            assertThat(MAPPER.readTree(Formats.named(name).orElseThrow().format(article))
                            .isObject())
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void xmlFormatsAreWellFormed(@ForAll("articles") Article article) throws XMLStreamException {
        for (ArticleFormat format : List.of(Formats.nitf(), Formats.newsMl())) {
            XMLStreamReader xml =
                    XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(format.format(article)));
            while (xml.hasNext()) {
                xml.next();
            }
        }
    }

    @Property(tries = 200)
    void pagesAreSound(@ForAll("articles") Article article) {
        assertThat(HtmlChecks.problems(Formats.html().format(article))).isEmpty();
    }

    @Property(tries = 300)
    void markdownReadsAsTheArticle(@ForAll("articles") Article article) {
        assertThat(MarkdownChecks.problems(article)).isEmpty();
    }

    @Property(tries = 200)
    void verbatimIsTheText(@ForAll("articles") Article article) {
        assertThat(Formats.verbatim().format(article).strip())
                .isEqualTo(article.text().strip());
    }

    @Property(tries = 200)
    void rowsOfQuotesAreReadBack(@ForAll("articles") Article article) {
        List<NamedCsvRecord> rows = rows(Formats.quotesCsv().format(article));
        assertThat(rows).hasSameSizeAs(article.quotes());
        for (int i = 0; i < rows.size(); i++) {
            Quote quote = article.quotes().get(i);
            assertThat(rows.get(i).getField("begin"))
                    .isEqualTo(Integer.toString(quote.span().begin()));
            assertThat(rows.get(i).getField("quoteKind")).isEqualTo(quote.kind().name());
            assertThat(rows.get(i).getField("quote"))
                    .endsWith(WellFormed.of(article.readableText(quote.contentSpan())));
            assertThat(rows.get(i).getFields()).noneMatch(FormatProperties::beginsFormula);
        }
    }

    @Property(tries = 200)
    void rowsOfArticlesAreReadBack(@ForAll("articles") Article article) {
        List<NamedCsvRecord> rows = rows(Formats.articlesCsv().format(article));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getField("quoteCount"))
                .isEqualTo(Integer.toString(article.quotes().size()));
        assertThat(rows.get(0).getFields()).noneMatch(FormatProperties::beginsFormula);
    }

    @Property(tries = 100)
    void noCellIsAFormula(@ForAll("articles") Article article, @ForAll("formulas") String formula) {
        Article named = article.toBuilder().publisher(formula).build();
        for (NamedCsvRecord row : rows(Formats.articlesCsv().format(named))) {
            assertThat(row.getField("publisher")).endsWith(formula);
            assertThat(row.getFields()).noneMatch(FormatProperties::beginsFormula);
        }
    }

    @Provide
    Arbitrary<String> formulas() {
        return Combinators.combine(Arbitraries.of("=", "+", "-", "@"), Arbitraries.of("1+1", "SUM(A1)", "cmd|x"))
                .as(String::concat);
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static boolean beginsFormula(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
    }

    @Property(tries = 200)
    void annotationsPointAtTheText(@ForAll("articles") Article article) {
        assertThat(StandoffChecks.problems(article)).isEmpty();
    }

    @Property(tries = 200)
    void writingTwiceGivesTheSame(@ForAll("articles") Article article) {
        for (ArticleFormat format : Formats.all()) {
            assertThat(format.format(article)).isEqualTo(format.format(article));
        }
    }

    @Property(tries = 300)
    void textIsReadAsTheSameArticle(@ForAll ArticleText known) {
        assertThat(TextChecks.problems(PARSER, PARSER.parse(known.text()).article()))
                .isEmpty();
    }

    /** Against official schemas and terms; skipped where {@code ../shared} is absent. */
    static class OfficialSchemas {

        private static NinjsSchema ninjs;
        private static XmlSchemas xml;
        private static SchemaOrgTerms terms;

        @BeforeContainer
        static void load() {
            SharedData.of("data/schemas");
            ninjs = NinjsSchema.load();
            xml = XmlSchemas.load();
            terms = SchemaOrgTerms.load();
        }

        @Provide
        Arbitrary<Article> articles() {
            return Arbitraries.oneOf(Articles.articles(), Articles.articles().withHostileWords());
        }

        @Property(tries = 150)
        void allAreValid(@ForAll("articles") Article article) {
            assertThat(ninjs.problems(Formats.ninjs().format(article))).isEmpty();
            assertThat(xml.problems(Formats.nitf().format(article))).isEmpty();
            assertThat(xml.problems(Formats.newsMl().format(article))).isEmpty();
            assertThat(terms.problems(Formats.jsonLd().format(article))).isEmpty();
        }
    }
}
