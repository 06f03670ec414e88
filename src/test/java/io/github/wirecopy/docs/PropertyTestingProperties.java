package io.github.wirecopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.jqwik.ArticleText;
import io.github.wirecopy.jqwik.Aspect;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ParsedArticle;
import java.util.EnumSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** The code of the recipe for property-based tests in docs/cookbook.md. */
@PropertyDefaults(tries = 50)
class PropertyTestingProperties {

    private final ArticleParser myParser = ArticleParser.create();

    /** Stands for the step from the model of a reader's own parser to Wirecopy's. */
    private static Article translate(ParsedArticle found) {
        return found.article();
    }

    // snippet: parser
    @Property
    void myParserFindsTheParagraphs(@ForAll ArticleText text) {
        Article found = translate(myParser.parse(text.text()));
        assertThat(text.differences(found, EnumSet.of(Aspect.PARAGRAPHS, Aspect.QUOTES)))
                .isEmpty();
    }
    // end
}
