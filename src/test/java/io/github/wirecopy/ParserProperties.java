package io.github.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.format.CanonicalSchema;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.jqwik.ArticleText;
import io.github.wirecopy.jqwik.ArticleTexts;
import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Mention;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text whatever. */
class ParserProperties {

    private static final ArticleParser PARSER = ArticleParser.create();

    @Provide
    Arbitrary<String> news() {
        return NewsTexts.texts();
    }

    @Property
    void everyStringGivesAnArticleThatHoldsIt(@ForAll String text) {
        assertThat(parse(text).text()).isEqualTo(text);
    }

    @Property
    void everyNewsTextGivesAnArticleThatHoldsIt(@ForAll("news") String text) {
        assertThat(parse(text).text()).isEqualTo(text);
    }

    @Property
    void nothingIsLost(@ForAll("news") String text) {
        assertThat(Cover.missing(parse(text))).isEmpty();
    }

    @Property
    void nothingOfAnyStringIsLost(@ForAll String text) {
        assertThat(Cover.missing(parse(text))).isEmpty();
    }

    @Property
    void partsAgreeWithTheText(@ForAll("news") String text) {
        Article article = parse(text);
        article.headline().ifPresent(part -> assertThat(part.text()).isEqualTo(in(text, part.spans())));
        article.deck().ifPresent(part -> assertThat(part.text()).isEqualTo(in(text, part.spans())));
        article.dateline().ifPresent(part -> assertThat(part.text()).isEqualTo(in(text, part.spans())));
        article.published().ifPresent(part -> assertThat(part.text()).isEqualTo(in(text, part.spans())));
        article.bylines().forEach(part -> assertThat(part.text()).isEqualTo(in(text, part.spans())));
        article.subheads().forEach(part -> assertThat(part.text()).isEqualTo(in(text, part.spans())));
        article.trailers().forEach(part -> assertThat(part.text()).isEqualTo(in(text, part.spans())));
    }

    private static String in(String text, List<Span> spans) {
        return spans.get(0).in(text);
    }

    @Property
    void idsCountInTextOrder(@ForAll("news") String text) {
        Article article = parse(text);
        assertCounted("s", article.statements().stream().map(Statement::id).toList());
        assertCounted("q", article.quotes().stream().map(Quote::id).toList());
        assertCounted("a", article.actors().stream().map(Actor::id).toList());
        assertThat(article.statements().stream()
                        .map(statement -> statement.content().get(0).begin())
                        .toList())
                .isSorted();
        assertThat(article.quotes().stream().map(Quote::span).toList()).isSorted();
    }

    private static void assertCounted(String letter, List<String> ids) {
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= ids.size(); i++) {
            expected.add(letter + i);
        }
        assertThat(ids).isEqualTo(expected);
    }

    @Property
    void everySentenceBelongsToAStatement(@ForAll("news") String text) {
        Article article = parse(text);
        for (Span sentence : article.sentences()) {
            assertThat(article.statements()).anyMatch(statement -> touches(statement, sentence));
        }
    }

    private static boolean touches(Statement statement, Span sentence) {
        List<Span> spans = new ArrayList<>(statement.content());
        statement.attribution().ifPresent(attribution -> spans.addAll(attribution.spans()));
        return spans.stream().anyMatch(span -> span.overlaps(sentence));
    }

    @Property
    void mentionsAreNotBlank(@ForAll("news") String text) {
        for (Actor actor : parse(text).actors()) {
            for (Mention mention : actor.mentions()) {
                assertThat(mention.span().in(text)).isNotBlank();
            }
        }
    }

    @Property
    void jsonReadBackIsEqual(@ForAll("news") String text) throws Exception {
        Article article = parse(text);
        assertThat(Formats.json().read(CanonicalSchema.json(article))).isEqualTo(article);
    }

    @Property
    void parsingIsDeterministic(@ForAll("news") String text) {
        assertThat(ArticleParser.create().parse(text)).isEqualTo(PARSER.parse(text));
    }

    @Property
    void lineEndsOnlyShiftOffsets(@ForAll("news") String text) throws Exception {
        String expected = LineEnds.normalized(parse(text), text);
        String returns = text.replace('\n', '\r');
        assertThat(LineEnds.normalized(parse(returns), returns)).isEqualTo(expected);
        String both = text.replace("\n", "\r\n");
        assertThat(LineEnds.normalized(parse(both), both)).isEqualTo(expected);
    }

    /** Each text is parsed by several threads at once, while others parse the other texts. */
    @Property(tries = 20)
    void threadsShareAParser(@ForAll("several") List<String> texts) throws Exception {
        List<Article> expected = texts.stream().map(ParserProperties::parse).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Article>> tasks = new ArrayList<>();
            for (int round = 0; round < 8; round++) {
                texts.forEach(text -> tasks.add(() -> parse(text)));
            }
            List<Future<Article>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected.get(i % expected.size()));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Provide
    Arbitrary<List<String>> several() {
        return Arbitraries.oneOf(NewsTexts.texts(), ArticleTexts.texts().map(ArticleText::text))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Article parse(String text) {
        return PARSER.parse(text).article();
    }
}
