package io.github.wirecopy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class ArticleInvariantsTest {

    private static final Article BRIDGE = ArticleFixtures.bridge();

    @Test
    void acceptsAnArticleWithEveryPart() {
        assertThat(BRIDGE.toBuilder().build()).isEqualTo(BRIDGE).hasSameHashCodeAs(BRIDGE);
    }

    @Test
    void acceptsAnEmptyArticle() {
        assertThat(ArticleFixtures.empty().paragraphs()).isEmpty();
    }

    @Test
    void partsLieInTheText() {
        int end = BRIDGE.text().length() + 1;
        rejected(article -> article.addOther(new Span(end - 3, end)))
                .withMessageContaining("Article.other [" + (end - 3) + ", " + end + "] must lie in the text");
        rejected(article -> article.addParagraph(new Span(end, end))).withMessageContaining("Article.paragraphs");
        rejected(article -> article.headline(new Heading("xx", Optional.of(new Span(end, end + 2)))))
                .withMessageContaining("Article.headline");
    }

    @Test
    void partsSayWhatStandsThere() {
        rejected(article -> article.headline(new Heading("Mayor closes bridg", Optional.of(new Span(0, 18)))))
                .withMessageContaining("Article.headline [0, 18]")
                .withMessageContaining("\"Mayor opens bridge\"")
                .withMessageContaining("\"Mayor closes bridg\"");
    }

    @Test
    void partsAreInOrder() {
        rejected(article -> article.paragraphs(reversed(BRIDGE.paragraphs())))
                .withMessageContaining("Article.paragraphs");
        rejected(article -> article.trailers(reversed(BRIDGE.trailers()))).withMessageContaining("Article.trailers");
        rejected(article -> article.metadata(reversed(BRIDGE.metadata()))).withMessageContaining("Article.metadata");
        rejected(article -> article.statements(reversed(BRIDGE.statements())))
                .withMessageContaining("Article.statements");
        rejected(article -> article.actors(reversed(BRIDGE.actors()))).withMessageContaining("Article.actors");
        Quote last = BRIDGE.quotes().get(3);
        rejected(article -> article.quotes(List.of(last, BRIDGE.quotes().get(0))))
                .withMessageContaining("Article.quotes");
    }

    @Test
    void noCharacterIsLost() {
        rejected(article -> article.trailers(BRIDGE.trailers().subList(0, 2)))
                .withMessageContaining("every character")
                .withMessageContaining("\"###\"");
        rejected(article -> article.deck(Optional.empty())).withMessageContaining("Crowd cheers");
    }

    @Test
    void noCharacterIsCountedTwice() {
        rejected(article -> article.addOther(BRIDGE.trailers().get(2).span())).withMessageContaining("\"###\"");
        rejected(article -> article.addOther(BRIDGE.paragraphs().get(0))).withMessageContaining("disjoint");
    }

    @Test
    void aDateMayLieInItsMetadataLineAlone() {
        Article article = BRIDGE;
        Span published = article.published().orElseThrow().span().orElseThrow();
        assertThat(article.metadata().get(0).span().orElseThrow().contains(published))
                .isTrue();
        rejected(builder -> builder.metadata(article.metadata().subList(1, 2))).withMessageContaining("\"Published:\"");
    }

    @Test
    void idsAreUnique() {
        rejected(article -> article.quotes(List.of(
                        BRIDGE.quotes().get(0),
                        BRIDGE.quotes().get(3).toBuilder().id("q0").build())))
                .withMessageContaining("q0 occurs twice");
        rejected(article -> article.quotes(
                        List.of(BRIDGE.quotes().get(0).toBuilder().id("a0").build())))
                .withMessageContaining("a0 occurs twice");
    }

    @Test
    void anyIdsWillDo() {
        Quote quote = BRIDGE.quotes().get(0).toBuilder().id("first").build();
        Quote next =
                BRIDGE.quotes().get(3).toBuilder().id("01").continues("first").build();
        Article article = BRIDGE.toBuilder().quotes(List.of(quote, next)).build();
        assertThat(article.quote("first")).contains(quote);
        assertThat(article.quote("q0")).isEmpty();
    }

    @Test
    void referencesResolve() {
        rejected(article -> article.actors(BRIDGE.actors().subList(0, 2)))
                .withMessageContaining("Attribution.actors of s2");
        rejected(article -> article.quotes(List.of(quote(0).statement("s9").build())))
                .withMessageContaining("Quote.statement of q0")
                .withMessageContaining("s9");
        rejected(article -> article.quotes(List.of(quote(0).continues("q9").build())))
                .withMessageContaining("q9");
        rejected(article -> article.quotes(List.of(quote(0).continues("q0").build())))
                .withMessageContaining("must name an earlier quote");
        rejected(article -> article.quotes(
                        List.of(quote(0).build(), quote(3).parent("q").build())))
                .withMessageContaining("Quote.parent of q3");
        Actor report = BRIDGE.actors().get(2);
        rejected(article -> article.actors(with(
                        BRIDGE.actors(),
                        2,
                        report.toBuilder().issuers(List.of("a9")).build())))
                .withMessageContaining("Actor.issuers of a2");
        rejected(article -> article.actors(with(
                        BRIDGE.actors(),
                        2,
                        report.toBuilder().issuers(List.of("a2")).build())))
                .withMessageContaining("must not name itself");
    }

    @Test
    void contentLiesInOneBlock() {
        Span first = BRIDGE.paragraphs().get(0);
        Span second = BRIDGE.paragraphs().get(1);
        Statement across = BRIDGE.statements().get(0).toBuilder()
                .content(List.of(new Span(first.begin(), second.begin() + 3)))
                .build();
        rejected(article -> article.statements(with(BRIDGE.statements(), 0, across)))
                .withMessageContaining("Statement.content " + across.content().get(0));
        Statement subhead = Statement.builder()
                .id("s5")
                .kind(StatementKind.NARRATED)
                .addContent(BRIDGE.subheads().get(0).span().orElseThrow())
                .build();
        rejected(article -> article.addStatement(subhead)).withMessageContaining("headline, deck or one paragraph");
    }

    @Test
    void contentMayLieInTheHeadline() {
        Statement headline = Statement.builder()
                .id("h")
                .kind(StatementKind.NARRATED)
                .addContent(new Span(0, 18))
                .build();
        Article article = BRIDGE.toBuilder()
                .statements(List.of(headline))
                .addAllStatements(BRIDGE.statements())
                .build();
        assertThat(article.textOf(headline)).isEqualTo("Mayor opens bridge");
    }

    @Test
    void sourcesAndMentionsLieInABlock() {
        Span trailer = BRIDGE.trailers().get(0).span();
        Statement statement = BRIDGE.statements().get(1);
        Attribution attribution = statement.attribution().orElseThrow();
        rejected(article -> article.statements(with(
                        BRIDGE.statements(),
                        1,
                        statement.toBuilder()
                                .attribution(
                                        attribution.toBuilder().source(trailer).build())
                                .build())))
                .withMessageContaining("Attribution.source");
        rejected(article -> article.statements(with(
                        BRIDGE.statements(),
                        1,
                        statement.toBuilder()
                                .attribution(
                                        attribution.toBuilder().cue(trailer).build())
                                .build())))
                .withMessageContaining("Attribution.cue");
        Actor actor = BRIDGE.actors().get(4).toBuilder()
                .addMention(new Mention(trailer, MentionForm.NAME))
                .build();
        rejected(article -> article.actors(with(BRIDGE.actors(), 4, actor)))
                .withMessageContaining("Actor.mentions of a4");
    }

    @Test
    void mentionsAreInOrder() {
        Actor hill = BRIDGE.actors().get(0);
        rejected(article -> article.actors(with(
                        BRIDGE.actors(),
                        0,
                        hill.toBuilder().mentions(reversed(hill.mentions())).build())))
                .withMessageContaining("Actor.mentions of a0 must be in text order");
    }

    @Test
    void sentencesLieInParagraphsAndAreCovered() {
        rejected(article -> article.sentences(List.of(new Span(0, 18))))
                .withMessageContaining("Article.sentences [0, 18]");
        rejected(article -> article.statements(BRIDGE.statements().subList(0, 4)))
                .withMessageContaining("must cover every sentence")
                .withMessageContaining(BRIDGE.sentences().get(4).toString());
    }

    @Test
    void quotesNestOrAreDisjoint() {
        Quote outer = quote(1).build();
        Quote nested = BRIDGE.quotes().get(2);
        rejected(article -> article.quotes(List.of(
                        quote(0).build(),
                        outer,
                        nested.toBuilder().parent(Optional.empty()).build())))
                .withMessageContaining("Quote.parent of q2 must be q1, but is absent");
        rejected(article -> article.quotes(
                        List.of(quote(0).build(), quote(3).parent("q0").build())))
                .withMessageContaining("Quote.parent of q3 must be absent, but is q0");
        Span span = outer.span();
        Span crossing = new Span(span.begin() + 3, BRIDGE.paragraphs().get(1).end());
        Span shorter = new Span(span.begin(), span.end() - 4);
        rejected(article -> article.quotes(List.of(
                        quote(0).build(),
                        outer.toBuilder().span(shorter).contentSpan(shorter).build(),
                        nested.toBuilder().span(crossing).contentSpan(crossing).build())))
                .withMessageContaining("must nest in or be disjoint from");
    }

    @Test
    void smallPartsCheckThemselves() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BRIDGE.statements().get(1).toBuilder()
                        .kind(StatementKind.NARRATED)
                        .build())
                .withMessageContaining("s1");
        assertThatIllegalStateException()
                .isThrownBy(() -> BRIDGE.statements().get(0).toBuilder()
                        .kind(StatementKind.INDIRECT)
                        .build())
                .withMessageContaining("s0");
        assertThatIllegalStateException()
                .isThrownBy(() -> BRIDGE.statements().get(0).toBuilder()
                        .content(List.of())
                        .build())
                .withMessageContaining("Statement.content of s0");
        assertThatIllegalStateException()
                .isThrownBy(() -> quote(0).contentSpan(new Span(0, 3)).build())
                .withMessageContaining("Quote.contentSpan [0, 3] of q0");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> BRIDGE.actors().get(0).toBuilder().addIssuer("a1").build())
                .withMessageContaining("Actor.issuers of a0");
        assertThatIllegalStateException()
                .isThrownBy(() -> BRIDGE.actors().get(0).toBuilder().name(" ").build())
                .withMessageContaining("Actor.name of a0");
        assertThatIllegalStateException()
                .isThrownBy(() -> attribution().confidence(Double.NaN).build())
                .withMessageContaining("NaN");
        assertThatIllegalStateException()
                .isThrownBy(() -> attribution().rule("").build())
                .withMessageContaining("Attribution.rule");
        assertThatIllegalStateException()
                .isThrownBy(() -> BRIDGE.dateline().orElseThrow().toBuilder()
                        .text("LONDON")
                        .build())
                .withMessageContaining("Dateline.span");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> BRIDGE.relatedLinks().get(0).toBuilder().title("").build())
                .withMessageContaining("RelatedLink.title");
        assertThatIllegalStateException()
                .isThrownBy(() -> BRIDGE.relatedLinks().get(0).toBuilder()
                        .span(new Span(0, 1))
                        .build())
                .withMessageContaining("RelatedLink.published.span");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        BRIDGE.origin().orElseThrow().toBuilder().index(-1).build())
                .withMessageContaining("Origin.index must not be negative, but is -1");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        BRIDGE.origin().orElseThrow().toBuilder().offset(-7).build())
                .withMessageContaining("-7");
        assertThatIllegalStateException()
                .isThrownBy(() -> Quote.builder().id("q").build())
                .withMessageContaining("kind");
    }

    @Test
    void smallValuesCheckThemselves() {
        assertIllegal(() -> new Heading("ab", Optional.of(new Span(0, 3))), "Heading.span [0, 3]");
        assertIllegal(() -> new Trailer(TrailerKind.NOTE, "ab", new Span(0, 3)), "Trailer.span");
        assertIllegal(() -> new Byline("By X", Optional.empty(), List.of(" ")), "Byline.authors");
        assertIllegal(() -> new Place("", Optional.empty()), "Place.name");
        assertIllegal(() -> new PrintedDate("x", Optional.empty(), Optional.of("19 May")), "19 May");
        assertIllegal(() -> new ActorRecognizer.Recognized(new Span(2, 2), ActorKind.PERSON), "[2, 2]");
    }

    private static void assertIllegal(org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    private static Attribution.Builder attribution() {
        return BRIDGE.statements().get(1).attribution().orElseThrow().toBuilder();
    }

    private static Quote.Builder quote(int i) {
        return BRIDGE.quotes().get(i).toBuilder();
    }

    private static ThrowableAssertAlternative<IllegalStateException> rejected(UnaryOperator<Article.Builder> change) {
        Article.Builder builder = change.apply(BRIDGE.toBuilder());
        return assertThatIllegalStateException().isThrownBy(builder::build);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new java.util.ArrayList<>(list);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    private static <T> List<T> with(List<T> list, int i, T value) {
        List<T> changed = new java.util.ArrayList<>(list);
        changed.set(i, value);
        return changed;
    }
}
