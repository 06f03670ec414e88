package io.github.wirecopy.docs;

// snippet: sample
import io.github.wirecopy.model.*;
import io.github.wirecopy.parse.ArticleParser;
import java.nio.file.*;

class Sample {
    public static void main(String[] arguments) throws Exception {
        ArticleParser parser = ArticleParser.create(); // immutable and thread-safe: share it
        Article article = parser.parse(Files.readString(Path.of(arguments[0]))).article();
        for (Quote quote : article.quotes())
            System.out.println(article.speakerNames(quote) + ": " + article.readableText(quote));
        for (RelatedLink link : article.relatedLinks())
            System.out.println(link.title() + ", "
                    + link.published().flatMap(PrintedDate::value).orElse("undated"));
    }
}
// end
