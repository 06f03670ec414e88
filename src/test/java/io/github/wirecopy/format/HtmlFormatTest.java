package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.source.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlFormatTest {

    private static final Article BRIDGE = ArticleFixtures.bridge();
    private static final String PAGE = Formats.html().format(BRIDGE);

    static Stream<Article> articles() {
        return Stream.of(
                BRIDGE,
                ArticleFixtures.hostile(),
                ArticleFixtures.wrapped(),
                ArticleFixtures.empty(),
                ArticleFixtures.plain("Rain fell."));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isSoundAndLoadsNothing(Article article) {
        String page = Formats.html().format(article);
        assertThat(HtmlChecks.problems(page)).isEmpty();
        assertThat(page).contains("default-src 'none'");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void thePolicyLetsTheScriptRun(Article article) throws NoSuchAlgorithmException {
        String page = Formats.html().format(article);
        String script = page.substring(page.indexOf("<script>") + 8, page.indexOf("</script>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        assertThat(page).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void theTextIsAllThere() {
        assertThat(paragraphs(PAGE))
                .contains(
                        "LONDON, March 3 (Example Wire) - [Text] The mayor opened the bridge &amp; a road 🌉 on Sunday.",
                        "\"It holds,\" Mayor Jane Hill said. \"We call it 'the ribbon' here.\"",
                        "She added that the \"long wait\" was over, the report said.",
                        "The joint report of Bridge Works blames Freedonian delays in Freedonia.");
        assertThat(PAGE)
                .contains(
                        ">Mayor opens bridge</h1>",
                        "<time datetime=\"2024-05-19\">May 19, 2024</time>",
                        ">Old bridge falls</a>");
    }

    @Test
    void quotesTellWhoSpeaksAndHowThatIsKnown() {
        assertThat(PAGE)
                .contains("<span id=\"quote-q0\" class=\"q k1\" data-a=\"0\" data-how=\"direct\" data-cue=\"said\""
                        + " data-rule=\"CueAfterQuote\" data-sure=\"97\">\"It holds,\"<span class=\"n\" role=\"button\""
                        + " tabindex=\"0\" aria-label=\"Said by Jane Hill\">1</span></span>");
        assertThat(PAGE).contains("<span>'the ribbon'</span>").as("nobody speaks a term");
    }

    @Test
    void speechWithoutSpeakerSaysSo() {
        assertThat(Formats.html().format(ArticleFixtures.wrapped()))
                .contains("class=\"q k0\"", "data-who=\"Nobody found\"", ">?</span>");
    }

    @Test
    void theSideTellsWhoSpeaksHowMuch() {
        String side = PAGE.substring(PAGE.indexOf("<aside"));
        assertThat(side).contains("3 quotes · 13 words · 4 mentions", "8 words reported · 2 mentions");
        assertThat(side).contains("<bdi>Bridge Works</bdi> <small>organization · 1 mention</small>");
        assertThat(PAGE)
                .contains(
                        "<a class=\"m\" href=\"#actor-0\">Jane Hill</a>",
                        "<a class=\"m\" data-form=\"pronoun\" href=\"#actor-0\">She</a>",
                        "<li class=\"k1\" id=\"actor-0\" data-kind=\"person\">");
    }

    @Test
    void anArticleWithoutHeadlineHasATitle() {
        String text =
                "Rain fell on the town all night long, and in the morning the river stood as high as the old stone bridge.";
        assertThat(Formats.html().format(ArticleFixtures.plain(text)))
                .contains(
                        "<title>Rain fell on the town all night long, and in the morning the river stood as high…</title>");
        Article article = ArticleFixtures.plain("Rain.").toBuilder()
                .paragraphs(List.of())
                .sentences(List.of())
                .statements(List.of())
                .headline(new Heading("Rain.", Optional.of(new Span(0, 5))))
                .build();
        assertThat(Formats.html().format(article)).contains("<h1 dir=\"auto\">Rain.</h1>");
    }

    private static List<String> paragraphs(String page) {
        return HtmlChecks.groups("(?s)<p dir=\"auto\">(.*?)</p>", page).stream()
                .map(paragraph ->
                        paragraph.replaceAll("<span class=\"n\".*?</span>", "").replaceAll("<[^>]*>", ""))
                .toList();
    }
}
