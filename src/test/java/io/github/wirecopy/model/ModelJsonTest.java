package io.github.wirecopy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.format.CanonicalSchema;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Severity;
import io.github.wirecopy.source.Span;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** A user's own mapper, without configuration, writes and reads the model. */
class ModelJsonTest {

    private static final ObjectMapper JACKSON_3 = new ObjectMapper();
    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new Jdk8Module());

    @Test
    void writesTheCanonicalForm() {
        Article article = ArticleFixtures.plain("Rain fell.").toBuilder()
                .url("")
                .origin(Origin.builder()
                        .file("a.txt")
                        .index(0)
                        .offset(0)
                        .charset("UTF-8")
                        .layout(Layout.PLAIN)
                        .parser("1")
                        .build())
                .build();
        assertThat(JACKSON_3.writeValueAsString(article))
                .isEqualTo("{\"schema\":\"https://wirecopy.github.io/schema/article-1.json\","
                        + "\"origin\":{\"file\":\"a.txt\",\"index\":0,\"offset\":0,\"charset\":\"UTF-8\",\"layout\":\"PLAIN\","
                        + "\"parser\":\"1\"},\"text\":\"Rain fell.\",\"url\":\"\","
                        + "\"paragraphs\":[[0,10]],\"sentences\":[[0,10]],"
                        + "\"statements\":[{\"id\":\"s0\",\"kind\":\"NARRATED\",\"content\":[[0,10]]}]}");
    }

    static Stream<Article> articles() {
        return Stream.of(ArticleFixtures.bridge(), ArticleFixtures.hostile(), ArticleFixtures.empty());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void jackson3ReadsWhatItWrote(Article article) {
        String json = CanonicalSchema.requireValid(JACKSON_3.writeValueAsString(article));
        assertThat(JACKSON_3.readValue(json, Article.class)).isEqualTo(article);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void jackson2AgreesWithJackson3(Article article) throws IOException {
        String json = JACKSON_2.writeValueAsString(article);
        assertThat(json).isEqualTo(JACKSON_3.writeValueAsString(article));
        assertThat(JACKSON_2.readValue(json, Article.class)).isEqualTo(article);
    }

    @Test
    void partsStandAlone() throws IOException {
        Article article = ArticleFixtures.bridge();
        for (Object part : parts(article)) {
            String json = JACKSON_3.writeValueAsString(part);
            assertThat(JACKSON_2.writeValueAsString(part)).isEqualTo(json);
            assertThat(readBack(json, part.getClass())).isEqualTo(part);
            assertThat((Object) JACKSON_2.readValue(json, type(part.getClass())))
                    .isEqualTo(part);
        }
    }

    private static Object[] parts(Article article) {
        return new Object[] {
            article.origin().orElseThrow(),
            article.headline().orElseThrow(),
            article.bylines().get(0),
            article.dateline().orElseThrow(),
            article.dateline().orElseThrow().places().get(0),
            article.published().orElseThrow(),
            article.statements().get(1),
            article.statements().get(1).attribution().orElseThrow(),
            article.quotes().get(1),
            article.actors().get(2),
            article.actors().get(0).mentions().get(0),
            article.relatedLinks().get(0),
            article.trailers().get(0),
            article.metadata().get(0),
            new Span(3, 4),
            new Diagnostic(Severity.WARNING, "unclosed-quote", Optional.of(new Span(1, 2)), "not closed"),
            new Diagnostic(Severity.INFO, "note", Optional.empty(), "no place")
        };
    }

    private static Object readBack(String json, Class<?> implementation) {
        return JACKSON_3.readValue(json, type(implementation));
    }

    private static Class<?> type(Class<?> implementation) {
        return implementation.getSimpleName().startsWith("Immutable") ? implementation.getSuperclass() : implementation;
    }

    @Test
    void rejectsAnotherSchema() {
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"schema\":\"other\",\"text\":\"\"}", Article.class))
                .hasMessageContaining("Article.schema must be")
                .hasMessageContaining("other");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"id\":\"s1\",\"content\":[[0,1]]}", Statement.class))
                .hasMessageContaining("Statement.kind is missing");
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"rule\":\"R\"}", Attribution.class))
                .hasMessageContaining("Attribution.confidence is missing");
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"form\":\"NAME\"}", Mention.class))
                .hasMessageContaining("Mention.span is missing");
    }

    @Test
    void rejectsSpansThatAreNone() {
        assertThatThrownBy(() -> JACKSON_3.readValue("[1]", Span.class)).hasMessageContaining("[begin, end]");
        assertThatThrownBy(() -> JACKSON_3.readValue("[2,1]", Span.class)).hasMessageContaining("[2, 1]");
        assertThatThrownBy(() -> JACKSON_3.readValue("[1,\"x\"]", Span.class)).hasMessageContaining("x");
    }
}
