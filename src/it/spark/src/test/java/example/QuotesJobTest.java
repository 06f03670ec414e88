package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesJobTest {
    private static final Comparator<QuoteRow> ORDER = Comparator.comparing(QuoteRow::toString);

    @TempDir
    Path folder;

    @Test
    void givesTheSameRowsAsOneMachine() throws IOException {
        ArticleParser parser = ArticleParser.builder().minConfidence(0.5).build();
        List<String> texts = Texts.articles(300);
        String table = folder.resolve("quotes.parquet").toString();
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate()) {
            Dataset<String> articles =
                    spark.createDataset(texts, Encoders.STRING()).repartition(4);
            QuotesJob.quotes(articles, parser).write().parquet(table);
            Dataset<QuoteRow> read = spark.read().parquet(table).as(Encoders.bean(QuoteRow.class));
            List<QuoteRow> rows = read.collectAsList().stream().sorted(ORDER).toList();
            assertEquals(400, rows.size());
            assertEquals(onOneMachine(texts, parser), rows);
        }
    }

    private static List<QuoteRow> onOneMachine(List<String> texts, ArticleParser parser) {
        return texts.stream()
                .map(text -> parser.parse(text).article())
                .flatMap(QuotesJobTest::rows)
                .sorted(ORDER)
                .toList();
    }

    private static Stream<QuoteRow> rows(Article article) {
        return article.quotes().stream().map(quote -> QuoteRow.of(article, quote));
    }
}
