package io.github.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.wirecopy.format.ArticleFormat;
import io.github.wirecopy.format.CanonicalSchema;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.jqwik.ArticleText;
import io.github.wirecopy.jqwik.ArticleTexts;
import io.github.wirecopy.jqwik.Corruption;
import io.github.wirecopy.jqwik.MutatedText;
import io.github.wirecopy.jqwik.Mutation;
import io.github.wirecopy.jqwik.TextLayout;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Layout;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.Limits;
import io.github.wirecopy.parse.ParsedArticle;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for texts in which it is known what stands. */
class OracleProperties {

    private static final ArticleParser PARSER = ArticleParser.create();
    private static final Map<TextLayout, ArticleParser> PARSERS = Stream.of(TextLayout.values())
            .collect(Collectors.toMap(
                    layout -> layout,
                    layout -> ArticleParser.builder().layout(layout.layout()).build()));
    private static final String SEPARATOR = "\n=====\n";

    @Property
    void theParserFindsWhatStandsThere(@ForAll ArticleText text) {
        assertThat(text.differences(parse(text))).isEmpty();
    }

    @Property(tries = 300)
    void mutationsOnlyMoveWhatStandsThere(@ForAll ArticleText text, @ForAll Mutation mutation) {
        MutatedText mutated = mutation.apply(text);
        assertThat(mutated.text().differences(parse(mutated.text()))).isEmpty();
    }

    @Property(tries = 100)
    void limitsThatAreNotReachedChangeNothing(@ForAll ArticleText text) {
        ArticleParser unlimited = ArticleParser.builder()
                .layout(text.layout().layout())
                .limits(Limits.none())
                .build();
        assertThat(unlimited.parse(text.text())).isEqualTo(parser(text.layout()).parse(text.text()));
    }

    @Property(tries = 200)
    void corruptedTextsStillGiveArticles(@ForAll ArticleText text, @ForAll Corruption corruption) {
        String broken = corruption.apply(text.text());
        Article article = parser(text.layout()).parse(broken).article();
        assertThat(article.text()).isEqualTo(broken);
        assertThat(Cover.missing(article)).isEmpty();
        assertThat(article.toBuilder().build()).isEqualTo(article).hasSameHashCodeAs(article);
    }

    @Property(tries = 100)
    void corruptedBytesStillGiveArticles(@ForAll ArticleText text, @ForAll Corruption corruption) {
        byte[] broken = corruption.apply(text.text().getBytes(StandardCharsets.UTF_8));
        try (var articles = PARSER.open(new ByteArrayInputStream(broken))) {
            for (ParsedArticle parsed : articles) {
                assertThat(Cover.missing(parsed.article())).isEmpty();
            }
        }
    }

    /** A text that could be one of the layouts that dumps are split by must not be part of a dump with a separator. */
    @Property(tries = 300)
    void aDumpIsItsParts(@ForAll("dumps") List<ArticleText> parts) {
        String dump = parts.stream().map(ArticleText::text).collect(Collectors.joining(SEPARATOR));
        ArticleParser splitting =
                ArticleParser.builder().split(Pattern.compile("(?m)^=====$")).build();
        List<Article> found = new ArrayList<>();
        try (var articles = splitting.open(new StringReader(dump))) {
            articles.forEach(parsed -> found.add(parsed.article()));
        }
        assertThat(found).hasSameSizeAs(parts);
        for (int i = 0; i < parts.size(); i++) {
            Article alone = PARSER.parse(found.get(i).text()).article();
            assertThat(withoutOrigin(found.get(i))).isEqualTo(withoutOrigin(alone));
            assertThat(found.get(i).text().strip())
                    .isEqualTo(parts.get(i).text().strip());
        }
    }

    @Provide
    Arbitrary<List<ArticleText>> dumps() {
        return ArticleTexts.texts()
                .withLayout(TextLayout.PLAIN)
                .withParagraphs(1, 4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Documents of layouts whose documents say where they begin need no separator. */
    @Property(tries = 200)
    void aDumpOfDocumentsIsItsDocuments(@ForAll("documents") List<ArticleText> documents) {
        String dump = documents.stream().map(ArticleText::text).collect(Collectors.joining());
        try (var articles = PARSER.open(new StringReader(dump))) {
            List<Article> found = articles.stream().map(ParsedArticle::article).toList();
            assertThat(found).hasSameSizeAs(documents);
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).text().strip())
                        .isEqualTo(documents.get(i).text().strip());
                Article alone = PARSER.parse(found.get(i).text()).article();
                assertThat(withoutOrigin(found.get(i))).isEqualTo(withoutOrigin(alone));
            }
        }
    }

    @Provide
    Arbitrary<List<ArticleText>> documents() {
        return Arbitraries.of(TextLayout.LEXISNEXIS, TextLayout.TREC, TextLayout.NEWSWIRE, TextLayout.REUTERS)
                .flatMap(layout -> ArticleTexts.texts()
                        .withLayout(layout)
                        .withParagraphs(1, 3)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4));
    }

    @Property(tries = 300)
    void streamedIsTheSameAsWhole(@ForAll ArticleText text) {
        ArticleParser parser = parser(text.layout());
        try (var articles = parser.open(new ByteArrayInputStream(text.text().getBytes(StandardCharsets.UTF_8)))) {
            List<Article> streamed =
                    articles.stream().map(ParsedArticle::article).toList();
            assertThat(streamed).hasSize(1);
            assumeThat(streamed.get(0).text()).isEqualTo(text.text());
            assertThat(withoutOrigin(streamed.get(0))).isEqualTo(withoutOrigin(parse(text)));
        }
    }

    private static Article withoutOrigin(Article article) {
        return article.toBuilder().origin(Optional.empty()).build();
    }

    @Property(tries = 300)
    void layoutsAreDetected(@ForAll ArticleText text) {
        try (var articles = PARSER.open(new StringReader(text.text()))) {
            Layout layout =
                    articles.iterator().next().article().origin().orElseThrow().layout();
            assertThat(layout).isEqualTo(text.layout().layout());
        }
    }

    @Property(tries = 100)
    void everyFormatIsStable(@ForAll Article article) {
        for (ArticleFormat format : Formats.all()) {
            assertThat(format.format(article))
                    .isEqualTo(format.format(article.toBuilder().build()));
        }
    }

    @Property(tries = 300)
    void jsonReadBackIsEqual(@ForAll Article article) {
        assertThat(Formats.json().read(CanonicalSchema.json(article))).isEqualTo(article);
    }

    private static Article parse(ArticleText text) {
        return parser(text.layout()).parse(text.text()).article();
    }

    private static ArticleParser parser(TextLayout layout) {
        return PARSERS.get(layout);
    }
}
