package io.github.wirecopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.jqwik.ArticleText;
import io.github.wirecopy.jqwik.Articles;
import io.github.wirecopy.jqwik.Aspect;
import io.github.wirecopy.jqwik.Corruption;
import io.github.wirecopy.jqwik.Mutation;
import io.github.wirecopy.jqwik.QuoteMarks;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ParsedArticle;
import java.util.EnumSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The code of docs/property-testing.md. */
@PropertyDefaults(tries = 50)
class PropertyTestingProperties {

    private final ForeignWriter myWriter = new ForeignWriter();
    private final ArticleParser myParser = ArticleParser.create();

    /** Stands for a writer of the reader's own. */
    private static final class ForeignWriter {
        String write(Article article) {
            return article.text().replace("&", "&amp;").replace("<", "&lt;");
        }
    }

    /** Stands for the step from the model of a reader's own parser to Wirecopy's. */
    private static Article translate(ParsedArticle found) {
        return found.article();
    }

    // snippet: writer
    @Property
    void myWriterEscapesEverything(@ForAll("articles") Article article) {
        assertThat(myWriter.write(article)).doesNotContain("<script>");
    }

    @Provide
    Arbitrary<Article> articles() {
        return Articles.articles().withQuotes(1, 5).withMarks(QuoteMarks.CURLY).withHostileWords();
    }
    // end

    // snippet: parser
    @Property
    void myParserFindsTheParagraphs(@ForAll ArticleText text) {
        Article found = translate(myParser.parse(text.text()));
        assertThat(text.differences(found, EnumSet.of(Aspect.PARAGRAPHS, Aspect.QUOTES)))
                .isEmpty();
    }
    // end

    // snippet: changes
    @Property
    void lineEndsDoNotMatter(@ForAll ArticleText text, @ForAll Mutation mutation) {
        ArticleText mutated = mutation.apply(text).text();
        assertThat(mutated.differences(parse(mutated.text()), EnumSet.of(Aspect.PARAGRAPHS)))
                .isEmpty();
    }

    @Property
    void nothingThrows(@ForAll ArticleText text, @ForAll Corruption corruption) {
        parse(corruption.apply(text.text()));
    }
    // end

    private Article parse(String text) {
        return myParser.parse(text).article();
    }
}
