package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.PrintedDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class NinjsFormatTest {

    static Stream<Article> articles() {
        return Stream.of(ArticleFixtures.bridge(), ArticleFixtures.hostile(), ArticleFixtures.empty());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isValid(Article article) {
        assertThat(NinjsSchema.load().problems(Formats.ninjs().format(article))).isEmpty();
    }

    @Test
    void theSchemaRejectsWhatIsWrong() {
        assertThat(NinjsSchema.load().problems("{\"uri\":\"no uri\"}")).isNotEmpty();
        assertThat(NinjsSchema.load().problems("{\"uri\":\"urn:x:y\",\"what\":1}"))
                .isNotEmpty();
    }

    @Test
    void carriesTheArticle() {
        JsonNode item = new ObjectMapper().readTree(Formats.ninjs().format(ArticleFixtures.bridge()));
        assertThat(item.get("uri").asString()).isEqualTo("https://example.org/bridge");
        assertThat(item.get("versionCreated").asString()).isEqualTo("2024-05-20T08:30:00Z");
        assertThat(item.has("firstCreated"))
                .as("no time was printed, so none is made up")
                .isFalse();
        assertThat(item.at("/headlines/1/value").asString()).isEqualTo("Crowd cheers 🎉 on first day");
        assertThat(item.get("located").asString()).isEqualTo("LONDON, England");
        assertThat(item.get("by").asString()).isEqualTo("By Ada Writer and Ben Scribe");
        assertThat(item.at("/bodies/0/wordCount").asInt()).isEqualTo(48);
        assertThat(item.at("/bodies/0/charCount").asInt())
                .isEqualTo(item.at("/bodies/0/value").asString().length() - 1);
        assertThat(item.get("people")).hasSize(3);
        assertThat(item.at("/organisations/0/name").asString()).isEqualTo("Bridge Works");
        assertThat(item.at("/places/0/name").asString()).isEqualTo("Freedonia");
        assertThat(item.at("/associations/0/uri").asString()).isEqualTo("https://example.org/old?a=1&b=2");
        assertThat(item.get("copyrightNotice").asString()).isEqualTo("© 2024 Example Wire");
    }

    @Test
    void anArticleWithoutAddressIsNamedByItsText() {
        Article article = ArticleFixtures.plain("Rain fell.");
        assertThat(Urls.of(article)).startsWith("urn:uuid:").isEqualTo(Urls.of(ArticleFixtures.plain("Rain fell.")));
        assertThat(Urls.of(article)).isNotEqualTo(Urls.of(ArticleFixtures.plain("Snow fell.")));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=1&c=2,https://example.org/a?b=1&c=2",
        "www.example.org/a,https://www.example.org/a",
        "http://example.org/a b|c,http://example.org/a%20b%7Cc",
        "https://example.org/é,https://example.org/%C3%A9",
        "https://example.org/100%,https://example.org/100%25",
        "https://example.org/%C3%A9,https://example.org/%C3%A9",
        "HTTPS://EXAMPLE.ORG/,HTTPS://EXAMPLE.ORG/",
        "javascript:alert(1),",
        "data:text/html;x,",
        "https://,",
        "example.org,"
    })
    void addressesAreSafeAndValid(String url, String safe) {
        assertThat(Urls.web(url)).isEqualTo(Optional.ofNullable(safe));
    }

    @ParameterizedTest
    @CsvSource({
        "2024,",
        "2024-05-19,",
        "2024-05-19T10:00,",
        "2024-05-19T10:00:30.5,",
        "2024-05-19T10:00Z,2024-05-19T10:00:00Z",
        "2024-05-19T10:00+02:00,2024-05-19T10:00:00+02:00",
        "2024-05-19T10:00:30-05:00,2024-05-19T10:00:30-05:00"
    })
    void timesAreNotMadeUp(String value, String dateTime) {
        PrintedDate date = new PrintedDate("x", Optional.empty(), Optional.of(value));
        assertThat(DateTimes.rfc3339(date)).isEqualTo(Optional.ofNullable(dateTime));
    }
}
