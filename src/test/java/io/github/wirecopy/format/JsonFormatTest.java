package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.source.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

class JsonFormatTest {

    private static final Article BRIDGE = ArticleFixtures.bridge();
    private static final JsonFormat JSON = Formats.json();
    private static final JsonLinesFormat LINES = Formats.jsonLines();
    private static final String SCHEMA = "\"schema\":\"" + Article.SCHEMA + "\"";

    static Stream<Article> articles() {
        return Stream.of(
                BRIDGE, ArticleFixtures.hostile(), ArticleFixtures.empty(), ArticleFixtures.plain("One line."));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsWhatItWrote(Article article) {
        assertThat(JSON.read(JSON.format(article))).isEqualTo(article);
        assertThat(JSON.read(LINES.format(article))).isEqualTo(article);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void writesWhatTheAnnotationsSay(Article article) {
        ObjectMapper mapper = new ObjectMapper();
        String unescaped = LINES.format(article).replace("\\uD800", "\uD800").strip();
        assertThat(unescaped).isEqualTo(mapper.writeValueAsString(article));
        assertThat(mapper.readTree(JSON.format(article))).isEqualTo(mapper.readTree(LINES.format(article)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void validatesAgainstTheSchema(Article article) {
        assertThat(CanonicalSchema.problems(JSON.format(article))).isEmpty();
    }

    @Test
    void theSchemaRejectsWhatIsWrong() {
        assertThat(CanonicalSchema.problems("{" + SCHEMA + "}")).isNotEmpty();
        assertThat(CanonicalSchema.problems("{" + SCHEMA + ",\"text\":\"a\",\"paragraphs\":[[0]]}"))
                .isNotEmpty();
        assertThat(CanonicalSchema.problems("{" + SCHEMA + ",\"text\":\"a\",\"what\":1}"))
                .isNotEmpty();
        assertThat(CanonicalSchema.problems("{" + SCHEMA
                        + ",\"text\":\"a\",\"statements\":[{\"id\":\"s\",\"kind\":\"INDIRECT\",\"content\":[[0,1]]}]}"))
                .isNotEmpty();
    }

    @Test
    void theSchemaIsTheOneInTheDocumentation() throws IOException {
        assertThat(Path.of("docs/schema/article-1.json"))
                .content(StandardCharsets.UTF_8)
                .isEqualToNormalizingNewlines(CanonicalSchema.text());
    }

    @Test
    void isReadableByPeople() {
        assertThat(JSON.format(ArticleFixtures.plain("Rain fell."))).isEqualTo("""
                        {
                          "schema": "https://wirecopy.github.io/schema/article-1.json",
                          "text": "Rain fell.",
                          "paragraphs": [[0, 10]],
                          "sentences": [[0, 10]],
                          "statements": [
                            {"id": "s0", "kind": "NARRATED", "content": [[0, 10]]}
                          ]
                        }
                        """);
    }

    @Test
    void escapesSurrogatesWithoutPartnerAndNoOthers() {
        assertThat(LINES.format(ArticleFixtures.plain("a\uD800 🎉 \uDC00b\uD83C")))
                .contains("\"a\\uD800 🎉 \\uDC00b\\uD83C\"");
    }

    @Test
    void oneArticleIsAnObjectAndSeveralAreAnArray() {
        assertThat(written()).isEqualTo("[]\n");
        assertThat(written(BRIDGE)).isEqualTo(JSON.format(BRIDGE));
        String several = written(BRIDGE, ArticleFixtures.empty(), BRIDGE);
        assertThat(several).startsWith("[\n{").endsWith("}\n]\n");
        assertThat(JSON.reader(new StringReader(several)).stream())
                .containsExactly(BRIDGE, ArticleFixtures.empty(), BRIDGE);
    }

    private static String written(Article... articles) {
        StringWriter out = new StringWriter();
        try (ArticleWriter writer = JSON.writer(out)) {
            List.of(articles).forEach(writer::write);
        }
        return out.toString();
    }

    @Test
    void linesAreReadOneByOne(@TempDir Path folder) {
        for (String name : List.of("articles.jsonl", "articles.jsonl.gz")) {
            Path file = folder.resolve(name);
            try (ArticleWriter out = LINES.writer(file)) {
                articles().forEach(out::write);
            }
            List<Article> read = new ArrayList<>();
            try (ArticleJsonReader in = LINES.reader(file)) {
                in.forEach(read::add);
            }
            assertThat(read).containsExactlyElementsOf(articles().toList());
        }
    }

    @Test
    void gzIsCompressed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json.gz");
        try (ArticleWriter out = JSON.writer(file)) {
            out.write(BRIDGE);
        }
        assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
        try (ArticleJsonReader in = JSON.reader(file)) {
            assertThat(in.next()).isEqualTo(BRIDGE);
            assertThat(in.hasNext()).isFalse();
            assertThatThrownBy(in::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void streamsAreUtf8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleWriter writer = LINES.writer(out)) {
            writer.write(BRIDGE);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(LINES.format(BRIDGE));
        byte[] withMark = ("\uFEFF" + LINES.format(BRIDGE)).getBytes(StandardCharsets.UTF_8);
        assertThat(LINES.reader(new ByteArrayInputStream(withMark)).next()).isEqualTo(BRIDGE);
    }

    @Test
    void nothingIsNoArticle() {
        assertThat(LINES.reader(new StringReader("")).hasNext()).isFalse();
        assertThat(LINES.reader(new ByteArrayInputStream(new byte[0])).hasNext())
                .isFalse();
        assertThat(JSON.reader(new StringReader("[]")).hasNext()).isFalse();
        rejected("").withMessageContaining("no article");
        rejected("[]").withMessageContaining("no article");
    }

    @Test
    void readsOnlyOneWhereOneIsAskedFor() {
        rejected(LINES.format(BRIDGE) + LINES.format(BRIDGE)).withMessageContaining("more than one");
    }

    @Test
    void brokenJsonIsLocated() {
        assertThatExceptionOfType(ArticleFormatException.class)
                .isThrownBy(() -> JSON.read("{" + SCHEMA + ",\n \"text\": oops}"))
                .satisfies(problem -> assertThat(problem.position()).contains(new Position(2, 10)))
                .withMessageStartingWith("line 2, column 1")
                .withMessageContaining("oops");
        rejected("{" + SCHEMA + ",\"text\":\"cut").withMessageContaining("end-of-input");
        rejected("{" + SCHEMA + ",\"text\":\"a\",\"text\":\"b\"}").withMessageContaining("text");
    }

    @Test
    void theBrokenLineIsNamedAndTheOnesBeforeAreRead() {
        ArticleJsonReader reader =
                LINES.reader(new StringReader(LINES.format(BRIDGE) + "{\"schema\":\"other\",\"text\":\"\"}\n"));
        assertThat(reader.next()).isEqualTo(BRIDGE);
        assertThatExceptionOfType(ArticleFormatException.class)
                .isThrownBy(reader::next)
                .withMessageStartingWith("line 2, ")
                .withMessageContaining("Article.schema must be " + Article.SCHEMA + ", but is other");
    }

    @Test
    void anotherSchemaIsRejected() {
        rejected("{\"text\":\"\"}").withMessageContaining("Article.schema");
        rejected(JSON.format(BRIDGE).replace("article-1", "article-2")).withMessageContaining("article-2.json");
    }

    @Test
    void whatContradictsItselfIsLocated() {
        rejected(JSON.format(BRIDGE).replace("\"statement\": \"s3\"", "\"statement\": \"s7\""))
                .withMessageContaining("Quote.statement of q3")
                .withMessageContaining("s7");
        rejected(JSON.format(BRIDGE).replace("\"issuers\": [\"a3\"]", "\"issuers\": [\"a8\"]"))
                .withMessageContaining("Actor.issuers of a2");
        rejected("{" + SCHEMA + ",\"text\":\"a\",\"paragraphs\":[[0,1],[5,9]]}").withMessageContaining("[5, 9]");
        assertThatExceptionOfType(ArticleFormatException.class)
                .isThrownBy(() -> JSON.read(
                        JSON.format(BRIDGE).replace("\"confidence\": 0.9, ", "").replace("0.97", "9.7")))
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/statements/1/attribution"))
                .withMessageContaining("Attribution.confidence must lie in 0..1, but is 9.7");
    }

    @Test
    void wrongValuesAreLocated() {
        assertThatExceptionOfType(ArticleFormatException.class)
                .isThrownBy(() -> JSON.read("{" + SCHEMA + ",\"text\":\"a\",\"paragraphs\":[[0,1],[1.5,2]]}"))
                .satisfies(problem -> assertThat(problem.pointer()).startsWith("/paragraphs/1"));
        rejected("{" + SCHEMA + ",\"text\":\"a\",\"paragraphs\":[[0,null]]}").withMessageContaining("/paragraphs/0");
        rejected("{" + SCHEMA + ",\"text\":\"a\",\"paragraphs\":[[0,99999999999]]}")
                .withMessageContaining("/paragraphs/0");
        rejected("{" + SCHEMA + ",\"text\":\"a\",\"paragraphs\":[null]}").withMessageContaining("paragraphs");
        rejected("{" + SCHEMA + ",\"text\":\"a\",\"what/ever\":1}")
                .withMessageContaining("unknown field \"what/ever\"")
                .withMessageContaining("/what~1ever");
        rejected("{" + SCHEMA + ",\"text\":\"a\",\"quotes\":[{\"id\":\"q\",\"kind\":\"SONG\"}]}")
                .withMessageContaining("/quotes/0/kind")
                .withMessageContaining("\"SONG\" is no QuoteKind");
        rejected("{" + SCHEMA + ",\"text\":\"a\",\"quotes\":[{\"id\":\"q\",\"kind\":1}]}")
                .withMessageContaining("/quotes/0/kind");
        rejected("3").withMessageContaining("line 1");
        rejected("null").withMessageContaining("value of type `Article` from Null");
    }

    @Test
    void hostileJsonIsRefused() {
        rejected("[".repeat(100_000)).withMessageStartingWith("line 1, column 2");
        rejected("{" + SCHEMA + ",\"text\":\"a\",\"paragraphs\":[[0," + "9".repeat(100_000) + "]]}")
                .withMessageContaining("length");
        rejected("{\"" + "n".repeat(100_000) + "\":1}").withMessageContaining("ame");
    }

    @Test
    void failuresOfTheFileAreUnchecked(@TempDir Path folder) {
        assertThatThrownBy(() -> LINES.reader(folder.resolve("none.jsonl"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> LINES.writer(folder.resolve("none/at/all.jsonl")))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static ThrowableAssertAlternative<ArticleFormatException> rejected(String json) {
        return assertThatExceptionOfType(ArticleFormatException.class).isThrownBy(() -> JSON.read(json));
    }
}
