package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.jqwik.ArticleText;
import io.github.wirecopy.jqwik.Aspect;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import java.util.EnumSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ArticleParserProperties {

    @Property
    void findsParagraphsAndQuotes(@ForAll ArticleText text) {
        ArticleParser parser =
                ArticleParser.builder().layout(text.layout().layout()).build();
        Article found = parser.parse(text.text()).article();
        assertThat(text.differences(found, EnumSet.of(Aspect.PARAGRAPHS, Aspect.QUOTES)))
                .isEmpty();
    }
}
