package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.model.Article;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    private static final Article BRIDGE = ArticleFixtures.bridge();

    @Test
    void hasARowForEachQuote() {
        List<NamedCsvRecord> rows = rows(Formats.quotesCsv().format(BRIDGE));
        assertThat(rows)
                .extracting(row -> row.getField("quote"))
                .containsExactly("It holds,", "We call it 'the ribbon' here.", "the ribbon", "long wait");
        assertThat(rows.get(0).getFields())
                .containsExactly(
                        "city/bridge.txt",
                        "0",
                        "2024-05-19",
                        "Mayor opens bridge",
                        "Jane Hill",
                        "a0",
                        "PERSON",
                        "said",
                        "It holds,",
                        "SPEECH",
                        "DIRECT",
                        "CueAfterQuote",
                        "0.97",
                        "243",
                        "254");
        assertThat(rows.get(2).getField("speaker")).as("nobody speaks a term").isEmpty();
        assertThat(rows.get(2).getField("rule")).isEmpty();
    }

    @Test
    void beginAndEndPointAtTheQuote() {
        for (NamedCsvRecord row : rows(Formats.quotesCsv().format(BRIDGE))) {
            String text = BRIDGE.text()
                    .substring(Integer.parseInt(row.getField("begin")), Integer.parseInt(row.getField("end")));
            assertThat(text.substring(1, text.length() - 1)).isEqualTo(row.getField("quote"));
        }
    }

    @Test
    void hasARowForEachArticle() {
        StringWriter out = new StringWriter();
        try (ArticleWriter writer = Formats.articlesCsv().writer(out)) {
            writer.write(BRIDGE);
            writer.write(ArticleFixtures.empty());
        }
        List<NamedCsvRecord> rows = rows(out.toString());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getField("authors")).isEqualTo("Ada Writer; Ben Scribe");
        assertThat(rows.get(0).getField("body"))
                .startsWith("The mayor opened the bridge & a road")
                .contains("\n\nWhat comes next\n\n");
        assertThat(rows.get(0).getField("quoteCount")).isEqualTo("4");
        assertThat(rows.get(0).getField("relatedLinks")).isEqualTo("Old bridge falls");
        assertThat(rows.get(1).getField("headline")).isEmpty();
    }

    @Test
    void linesEndAsTheStandardAsks() {
        assertThat(Formats.quotesCsv().format(BRIDGE)).contains("end\r\n").endsWith("340\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1"})
    void noCellIsAFormula(String headline) {
        Article article = BRIDGE.toBuilder().section(headline).build();
        assertThat(rows(Formats.articlesCsv().format(article)).get(0).getField("section"))
                .isEqualTo("'" + headline);
    }

    @Test
    void otherCellsAreAsTheyAre() {
        Article article = BRIDGE.toBuilder().section("a=b, \"c\"").build();
        assertThat(rows(Formats.articlesCsv().format(article)).get(0).getField("section"))
                .isEqualTo("a=b, \"c\"");
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
