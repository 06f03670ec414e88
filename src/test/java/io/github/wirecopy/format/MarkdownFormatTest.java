package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownFormatTest {

    @Test
    void writesFrontMatterBodyQuotesAndLinks() {
        assertThat(Formats.markdown().format(ArticleFixtures.bridge())).isEqualTo("""
                        ---
                        title: "Mayor opens bridge"
                        subtitle: "Crowd cheers 🎉 on first day"
                        authors:
                          - "Ada Writer"
                          - "Ben Scribe"
                        bylines:
                          - "By Ada Writer and Ben Scribe"
                        dateline: "LONDON, March 3 (Example Wire) - [Text]"
                        date: "2024-05-19"
                        updated: "2024-05-20T08:30Z"
                        url: "https://example.org/bridge"
                        publisher: "Example Wire"
                        section: "Local"
                        language: "en"
                        metadata:
                          - name: "Published"
                            value: "May 19, 2024"
                          - name: "LENGTH"
                            value: "120 words"
                        ---

                        # Mayor opens bridge

                        *Crowd cheers 🎉 on first day*

                        **LONDON, March 3 (Example Wire) - \\[Text\\]** The mayor opened the bridge & a road 🌉 on Sunday.

                        > "It holds," Mayor Jane Hill said. "We call it 'the ribbon' here."
                        >
                        > — Jane Hill

                        She added that the "long wait" was over, the report said.

                        ## What comes next

                        The joint report of Bridge Works blames Freedonian delays in Freedonia.

                        ## Related News

                        - [Old bridge falls](<https://example.org/old?a=1&b=2>), Jan 02, 2023

                        ---

                        (Reporting by Ada Writer)

                        © 2024 Example Wire

                        \\###
                        """);
    }

    @Test
    void readsAsTheArticle() {
        for (Article article : ArticleFixtures.all()) {
            assertThat(MarkdownChecks.problems(article)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "# no heading|\\# no heading",
                "- no item|\\- no item",
                "+ no item|\\+ no item",
                "1. no item|1\\. no item",
                "1984) no item|1984\\) no item",
                "1984 was|1984 was",
                "=== no heading|\\=== no heading",
                "> no quote|\\> no quote",
                "* no item|\\* no item",
                "a * b _c_ [d](e)|a \\* b \\_c\\_ \\[d\\](e)",
                "<script>|\\<script>",
                "&copy; AT&T & co & 1|\\&copy; AT\\&T & co & 1",
                "back\\slash|back\\\\slash"
            })
    void escapesWhatWouldMeanSomething(String text, String escaped) {
        assertThat(MarkdownText.line(MarkdownText.inline(text))).isEqualTo(escaped);
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        assertThat(Formats.markdown().format(ArticleFixtures.hostile()))
                .doesNotContain("javascript:")
                .doesNotContain("\n<script");
    }
}
