package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.jqwik.Articles;
import io.github.wirecopy.jqwik.QuoteMarks;
import io.github.wirecopy.model.Article;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TeaserProperties {

    private final Teaser teaser = new Teaser();

    @Property
    void everythingIsEscaped(@ForAll("articles") Article article) {
        assertThat(teaser.html(article)).doesNotContain("<script>");
    }

    @Provide
    Arbitrary<Article> articles() {
        return Articles.articles().withQuotes(1, 5).withMarks(QuoteMarks.CURLY).withHostileWords();
    }

    @Property
    void everyArticleHasOne(@ForAll Article article) {
        assertThat(teaser.html(article)).startsWith("<p>").endsWith("</p>");
    }
}
