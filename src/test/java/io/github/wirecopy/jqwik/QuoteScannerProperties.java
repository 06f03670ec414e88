package io.github.wirecopy.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

// snippet: scanner
/** QuoteScanner is a foreign parser that knows one thing: what stands between curly marks. */
class QuoteScannerProperties {

    @Property(tries = 300)
    void findsTheWordsOfEveryQuote(@ForAll("texts") ArticleText text) {
        List<String> expected = text.article().quotes().stream()
                .map(quote -> quote.contentSpan().in(text.text()))
                .toList();
        assertThat(QuoteScanner.quotes(text.text())).isEqualTo(expected);
    }

    @Provide
    Arbitrary<ArticleText> texts() {
        return ArticleTexts.texts()
                .withLayout(TextLayout.PLAIN)
                .withMarks(QuoteMarks.CURLY)
                .withParagraphs(1, 1);
    }
}
// end
