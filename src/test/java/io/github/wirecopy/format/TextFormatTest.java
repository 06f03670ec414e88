package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ArticleReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {

    private static final ArticleParser PARSER = ArticleParser.create();

    @Test
    void labelsTheHeadWhereThatIsNeeded() {
        assertThat(Formats.text().format(ArticleFixtures.bridge())).isEqualTo("""
                        Title: Mayor opens bridge
                        Deck: Crowd cheers 🎉 on first day
                        Published: May 19, 2024
                        Updated: 2024-05-20T08:30Z
                        URL: https://example.org/bridge
                        Publisher: Example Wire
                        Section: Local
                        Language: en
                        Byline: By Ada Writer and Ben Scribe

                        LONDON, March 3 (Example Wire) - [Text] The mayor opened the bridge & a road 🌉 on Sunday.

                        "It holds," Mayor Jane Hill said. "We call it 'the ribbon' here."

                        She added that the "long wait" was over, the report said.

                        What comes next

                        The joint report of Bridge Works blames Freedonian delays in Freedonia.

                        Related News
                        Old bridge falls
                        Jan 02, 2023
                        https://example.org/old?a=1&b=2

                        (Reporting by Ada Writer)
                        © 2024 Example Wire
                        """);
    }

    @Test
    void isPlainWhereThatIsClear() {
        String text = """
                Mayor opens long-awaited bridge

                By Ada Writer
                May 19, 2024

                LONDON, March 3 (Reuters) - The mayor opened the long-awaited bridge over the river on Sunday after years of delay.

                "It holds," Mayor Jane Hill told reporters who had come to see the first cars go over the river.
                """;
        assertThat(Formats.text().format(PARSER.parse(text).article())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // no headline, and a first line that might be one
                "The bridge reopened.",
                // a headline that is a sentence
                "Title: The bridge reopened. It holds.\nDeck:\n\nThe mayor said on Sunday that the bridge would stay open all night.\n",
                // no deck, and a first paragraph that might be one
                "Title: Mayor opens bridge\nDeck:\n\nCrowd cheers on first day\n\nThe mayor said on Sunday that the bridge would stay open.\n",
                // a writer without By
                "Title: Mayor opens bridge\nByline: Ada Writer\n\nThe mayor said on Sunday that the bridge would stay open all night.\n",
                // a dateline without a mark at its end
                "Title: Mayor opens bridge\nDateline: LIMA, Peru\n\nThe mayor said on Sunday that the bridge would stay open all night.\n",
                // a headline of one word, which might be a label
                "<DOC>\n<DOCNO> 7 </DOCNO>\n<HEADLINE> WEATHER </HEADLINE>\n<TEXT>\n"
                        + "Heavy rain fell on the town all night long, and the river rose. The bridge stayed open.\n</TEXT>\n</DOC>\n",
                // a date that nothing divides from the place before it, so that no dateline is read without a label
                "<REUTERS>\n<TEXT>\n<TITLE>BRIDGE REOPENS</TITLE>\n<DATELINE>    RICHMOND, Va. Feb 26 - </DATELINE><BODY>"
                        + "The bridge over the river reopened on Thursday after two years of work on it.\n Reuter\n</BODY></TEXT>\n</REUTERS>\n",
                // what looks like a character reference
                "Mayor opens bridge\n\nThe mayor wrote &amp;lt;b&amp;gt; and AT&T; on the plate of the bridge on Sunday morning, a witness said.\n",
                // figures whose order nobody knows
                "Mayor opens bridge\n\nBy Ada Writer\n13/04/2024\n\nThe mayor said on Sunday that the bridge would stay open all night.\n"
            })
    void isReadAsTheSameArticle(String text) {
        try (ArticleReader articles = PARSER.open(new StringReader(text))) {
            assertThat(TextChecks.problems(PARSER, articles.iterator().next().article()))
                    .isEmpty();
        }
    }

    @Test
    void aHeadWithLabelsIsReadThoughTheRestLooksLikeAPage() {
        String links = "Bridge closes for the winter\nFerry fares rise again\nTown buys two boats\n".repeat(9);
        String body = "The mayor said on Sunday that the bridge over the river would stay open all night.\n";
        Article article = PARSER.parse("Title:\nDeck:\nByline: By Ada Writer\n\n" + body + "\nRelated News\n" + links)
                .article();
        assertThat(article.bylines()).hasSize(1);
        assertThat(article.headline()).isEmpty();
        assertThat(TextChecks.problems(PARSER, article)).isEmpty();
    }

    @Test
    void labelsWithoutValueSayThatThereIsNone() {
        Article article = PARSER.parse("Title:\nDeck:\nDateline: LONDON (Reuters)\n\nThe bridge reopened.\n")
                .article();
        assertThat(article.headline()).isEmpty();
        assertThat(article.dateline().orElseThrow().places().get(0).name()).isEqualTo("LONDON");
        assertThat(article.paragraphs()).hasSize(1);
    }

    @Test
    void figuresAreWrittenAsWhatTheyMean() {
        Article article = PARSER.parse("Mayor opens bridge\n\nBy Ada Writer\n13/04/2024\n\n"
                        + "The mayor said on Sunday that the bridge over the river would stay open all week.\n")
                .article();
        assertThat(Formats.text().format(article)).contains("\n2024-04-13\n");
    }

    @Test
    void referencesAreKeptFromBeingDecodedTwice() {
        assertThat(TextEscapes.of("a & b; &lt; &#39; AT&T;")).isEqualTo("a & b; &amp;lt; &amp;#39; AT&amp;T;");
        assertThat(TextEscapes.of("Q&A")).isEqualTo("Q&A");
    }
}
