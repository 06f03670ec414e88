package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.PrintedDate;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonLdFormatTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode bridge = MAPPER.readTree(Formats.jsonLd().format(ArticleFixtures.bridge()));

    static Stream<Article> articles() {
        return Stream.of(ArticleFixtures.bridge(), ArticleFixtures.hostile(), ArticleFixtures.empty());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void usesOnlyTermsThatExist(Article article) {
        assertThat(SchemaOrgTerms.load().problems(Formats.jsonLd().format(article)))
                .isEmpty();
    }

    @Test
    void theCheckOfTermsFindsThoseThatDoNot() {
        assertThat(SchemaOrgTerms.load()
                        .problems("{\"@type\":\"NewsArticle\",\"relatedLink\":\"x\",\"author\":{\"name\":\"x\"},"
                                + "\"datePublished\":\"today\",\"mentions\":{\"@type\":\"Person\",\"name\":\"y\"},"
                                + "\"citation\":{\"@type\":\"Person\"}}"))
                .containsExactly(
                        "no context",
                        "no type: {\"name\":\"x\"}",
                        "NewsArticle has no relatedLink",
                        "datePublished takes no \"today\"",
                        "citation takes no {\"@type\":\"Person\"}");
    }

    @Test
    void datesWhoseDayIsNotKnownAreLeftOut() {
        Article undated = ArticleFixtures.plain("Rain fell.").toBuilder()
                .published(new PrintedDate("20 hours ago", Optional.empty(), Optional.empty()))
                .build();
        assertThat(Formats.jsonLd().format(undated)).doesNotContain("hours ago");
        assertThat(Formats.nitf().format(undated)).doesNotContain("hours ago");
    }

    @Test
    void isANewsArticle() {
        assertThat(bridge.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(bridge.get("headline").asString()).isEqualTo("Mayor opens bridge");
        assertThat(bridge.get("dateline").asString()).isEqualTo("LONDON, March 3 (Example Wire) - [Text]");
        assertThat(bridge.at("/author/1/name").asString()).isEqualTo("Ben Scribe");
        assertThat(bridge.get("articleBody").asString()).contains("bridge & a road");
        assertThat(bridge.get("datePublished").asString()).isEqualTo("2024-05-19");
        assertThat(bridge.at("/locationCreated/0/containedInPlace/name").asString())
                .isEqualTo("England");
        assertThat(bridge.at("/citation/0/headline").asString()).isEqualTo("Old bridge falls");
    }

    @Test
    void mentionsActorsByKind() {
        assertThat(bridge.get("mentions").values().stream()
                        .map(actor -> actor.get("@type").asString()))
                .containsExactly("Person", "Thing", "CreativeWork", "Organization", "Place");
        assertThat(bridge.at("/mentions/0/jobTitle/0").asString()).isEqualTo("mayor");
        assertThat(bridge.at("/mentions/2/creator/0/@id").asString()).isEqualTo("#a3");
    }

    @Test
    void quotationsTellWhoSpeaks() {
        assertThat(bridge.get("hasPart")).hasSize(3);
        assertThat(bridge.at("/hasPart/0/text").asString()).isEqualTo("It holds,");
        assertThat(bridge.at("/hasPart/0/spokenByCharacter/0/@id").asString()).isEqualTo("#a0");
    }

    @Test
    void documentsDoNotSpeakButHaveParts() {
        Article article = ArticleFixtures.bridge();
        Article said = article.toBuilder()
                .statements(article.statements().stream()
                        .map(statement -> statement.id().equals("s1")
                                ? statement.toBuilder()
                                        .attribution(statement.attribution().orElseThrow().toBuilder()
                                                .actors(java.util.List.of("a2"))
                                                .build())
                                        .build()
                                : statement)
                        .toList())
                .build();
        JsonNode quotation = MAPPER.readTree(Formats.jsonLd().format(said)).at("/hasPart/0");
        assertThat(quotation.has("spokenByCharacter")).isFalse();
        assertThat(quotation.at("/isPartOf/0/@id").asString()).isEqualTo("#a2");
        assertThat(quotation.get("creditText").asString()).isEqualTo("joint report");
    }

    @Test
    void canStandInAScriptElement() {
        assertThat(Formats.jsonLd().format(ArticleFixtures.hostile())).doesNotContain("<");
    }

    @Test
    void severalAreAnArray() {
        StringWriter out = new StringWriter();
        try (ArticleWriter writer = Formats.jsonLd().writer(out)) {
            writer.write(ArticleFixtures.bridge());
            writer.write(ArticleFixtures.empty());
        }
        assertThat(MAPPER.readTree(out.toString())).hasSize(2);
    }
}
