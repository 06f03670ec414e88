package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.wirecopy.jqwik.ArticleText;
import io.github.wirecopy.jqwik.ArticleTexts;
import io.github.wirecopy.jqwik.Corruption;
import io.github.wirecopy.jqwik.Mutation;
import io.github.wirecopy.jqwik.QuoteMarks;
import io.github.wirecopy.jqwik.TextLayout;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuoteScannerProperties {

    private final QuoteScanner scanner = new QuoteScanner();

    @Property
    void findsTheWordsOfEveryQuote(@ForAll("texts") ArticleText text) {
        assertThat(scanner.quotes(text.text())).isEqualTo(quotes(text));
    }

    @Property
    void lineEndsAndTheLikeDoNotMatter(@ForAll("texts") ArticleText text, @ForAll Mutation mutation) {
        ArticleText mutated = mutation.apply(text).text();
        assertThat(scanner.quotes(mutated.text())).isEqualTo(quotes(mutated));
    }

    @Property
    void nothingThrows(@ForAll ArticleText text, @ForAll Corruption corruption) {
        assertThatCode(() -> scanner.quotes(corruption.apply(text.text()))).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<ArticleText> texts() {
        return ArticleTexts.texts()
                .withLayout(TextLayout.PLAIN)
                .withMarks(QuoteMarks.CURLY)
                .withParagraphs(1, 1);
    }

    static List<String> quotes(ArticleText text) {
        return text.article().quotes().stream()
                .map(quote -> quote.contentSpan().in(text.text()))
                .toList();
    }
}
