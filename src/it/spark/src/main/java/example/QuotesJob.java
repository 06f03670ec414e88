package example;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;

/** Parses articles to quotes. */
public final class QuotesJob {
    private QuotesJob() {}

    // snippet: quotes
    /** Returns the quotes of all articles; the parser travels with the closure and is built anew on each executor. */
    public static Dataset<QuoteRow> quotes(Dataset<String> articles, ArticleParser parser) {
        FlatMapFunction<String, QuoteRow> quotes = text -> {
            Article article = parser.parse(text).article();
            return article.quotes().stream()
                    .map(quote -> QuoteRow.of(article, quote))
                    .iterator();
        };
        return articles.flatMap(quotes, Encoders.bean(QuoteRow.class));
    }
    // end
}
