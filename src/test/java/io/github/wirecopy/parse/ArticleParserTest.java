package io.github.wirecopy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Layout;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Position;
import io.github.wirecopy.source.Severity;
import io.github.wirecopy.source.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArticleParserTest {

    private static final String DOUBTFUL = "Rain fell.\nShe said: \"We stay.\nThe end came.\n";
    private static final ArticleParser STRICT =
            ArticleParser.builder().strictness(Strictness.STRICT).build();

    @Test
    void lenientParserRemarksOnWhatIsDoubtful() {
        ParsedArticle parsed = ArticleParser.create().parse(DOUBTFUL);
        assertThat(parsed.article().text()).isEqualTo(DOUBTFUL);
        assertThat(parsed.diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.code()).isEqualTo("unclosed-quote");
                    assertThat(parsed.positionOf(diagnostic)).isEqualTo(new Position(2, 11));
                });
    }

    @Test
    void strictParserThrowsTheRemark() {
        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> STRICT.parse(DOUBTFUL))
                .satisfies(refusal -> {
                    assertThat(refusal.diagnostic().code()).isEqualTo("unclosed-quote");
                    assertThat(refusal.diagnostic().span()).contains(new Span(21, 22));
                });
    }

    @Test
    void strictParserTakesWhatIsNotDoubtful() {
        assertThat(STRICT.parse("Rain fell. It fell all day.").article().sentences())
                .hasSize(2);
    }

    @Test
    void quoteThatTheNextParagraphGoesOnWithIsNotDoubtful() {
        ParsedArticle parsed = ArticleParser.create().parse("“We stay here.\n\n“We always stay,” she said.\n");
        assertThat(parsed.diagnostics()).noneMatch(diagnostic -> diagnostic.severity() == Severity.WARNING);
        assertThat(parsed.article().quotes().get(1).continues()).contains("q1");
    }

    @Test
    void parserSurvivesSerialization() throws Exception {
        ArticleParser parser = ArticleParser.builder()
                .layout(Layout.PLAIN)
                .split(Pattern.compile("^=+$"))
                .charset(StandardCharsets.ISO_8859_1)
                .textField("story")
                .minConfidence(0.5)
                .strictness(Strictness.STRICT)
                .limits(new Limits(1000, 9, 2, 9))
                .build();
        ArticleParser back = (ArticleParser) copy(parser);
        assertThatThrownBy(() -> back.parse(DOUBTFUL)).isInstanceOf(ArticleParseException.class);
        assertThat(back.parse("Rain fell.").article())
                .isEqualTo(parser.parse("Rain fell.").article());
    }

    private static Object copy(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void refusalSurvivesSerialization() throws Exception {
        try {
            STRICT.parse(DOUBTFUL);
        } catch (ArticleParseException refusal) {
            assertThat(((ArticleParseException) copy(refusal)).diagnostic()).isEqualTo(refusal.diagnostic());
            return;
        }
        throw new AssertionError("not refused");
    }

    @Test
    void builderOfAParserHasItsOptions() {
        ArticleParser again = STRICT.toBuilder().build();
        assertThatThrownBy(() -> again.parse(DOUBTFUL)).isInstanceOf(ArticleParseException.class);
    }

    @Test
    void confidenceIsAProbability() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleParser.builder().minConfidence(1.01));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleParser.builder().minConfidence(Double.NaN));
    }

    @Test
    void limitsArePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1000, 0, 1, 1))
                .withMessage("Limits.quotes must be at least 1, but is 0");
    }

    @Test
    void quotesPastTheLimitAreText() {
        ParsedArticle parsed = ArticleParser.builder()
                .limits(new Limits(1000, 1, 8, 100))
                .build()
                .parse("\"We stay,\" she said. \"We go,\" he said.");
        assertThat(parsed.article().quotes()).hasSize(1);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).contains("too-many-quotes");
    }

    @Test
    void quotesNestedPastTheLimitAreText() {
        String text = "“She said, ‘He said, “We go,” and went,’ and left,” he said.";
        ParsedArticle parsed = ArticleParser.builder()
                .limits(new Limits(1000, 100, 2, 100))
                .build()
                .parse(text);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).contains("too-many-quotes");
        assertThat(ArticleParser.create().parse(text).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("too-many-quotes");
    }

    @Test
    void namesPastTheLimitAreText() {
        ParsedArticle parsed = ArticleParser.builder()
                .limits(new Limits(1000, 100, 8, 1))
                .build()
                .parse("Ana Sousa met Tom Reed in Lisbon.");
        assertThat(parsed.article().actors()).hasSize(1);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).contains("too-many-mentions");
    }

    @Test
    void missingFileIsAnIoFailure() {
        ArticleParser parser = ArticleParser.create();
        assertThatThrownBy(() ->
                        parser.open(Path.of("no-such-file.txt")).iterator().next())
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void remarkWithoutPlaceStandsAtTheStart() {
        Article article = ArticleParser.create().parse("Rain fell.").article();
        Diagnostic remark = new Diagnostic(Severity.INFO, "note", Optional.empty(), "a note");
        ParsedArticle parsed = new ParsedArticle(article, List.of(remark), new Position(7, 3));
        assertThat(parsed.positionOf(remark)).isEqualTo(new Position(7, 3));
    }

    @Test
    void emptyTextGivesAnEmptyArticle() {
        Article article = ArticleParser.create().parse("").article();
        assertThat(article.text()).isEmpty();
        assertThat(article.statements()).isEmpty();
    }
}
