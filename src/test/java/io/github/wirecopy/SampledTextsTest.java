package io.github.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.jqwik.ArticleText;
import io.github.wirecopy.jqwik.TextLayout;
import io.github.wirecopy.parse.ArticleParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The parser finds what stands in some texts that are the same each time, as {@link OracleProperties} asks of many more. */
class SampledTextsTest {

    private static final List<ArticleText> TEXTS = SampledTexts.ofEachLayout(20);

    @ParameterizedTest
    @EnumSource
    void theParserFindsWhatStandsThere(TextLayout layout) {
        ArticleParser parser = ArticleParser.builder().layout(layout.layout()).build();
        for (ArticleText text : TEXTS) {
            if (text.layout() == layout) {
                assertThat(text.differences(parser.parse(text.text()).article()))
                        .as(text.text())
                        .isEmpty();
            }
        }
    }
}
