package example;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.parse.ArticleParser;
import java.util.List;

/** Lists who says what in an article. */
public final class PressReview {
    private final ArticleParser parser = ArticleParser.create();

    /** Returns a line for each quote. */
    public List<String> lines(String text) {
        Article article = parser.parse(text).article();
        return article.quotes().stream().map(quote -> line(article, quote)).toList();
    }

    private static String line(Article article, Quote quote) {
        return article.speakerNames(quote) + ": " + article.readableText(quote);
    }
}
