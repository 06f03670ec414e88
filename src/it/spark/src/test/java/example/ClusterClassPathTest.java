package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.wirecopy.format.ArticleFormat;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What works with the older annotations that Spark has ahead of the job's own, and what does not. */
@Tag("cluster")
class ClusterClassPathTest {
    private static final String TEXT = Texts.articles(1).get(0);

    @Test
    void hasTheOlderAnnotations() {
        boolean newer = Arrays.stream(JsonProperty.class.getMethods())
                .anyMatch(method -> method.getReturnType().getSimpleName().equals("OptBoolean"));
        assertFalse(newer, "the annotations are newer than Spark's");
    }

    @Test
    void parsesAndWrites() {
        Article article = ArticleParser.create().parse(TEXT).article();
        for (ArticleFormat format : Formats.all()) {
            assertFalse(format.format(article).isBlank(), format.name());
        }
    }

    @Test
    void readsJsonLines() {
        String line = "{\"title\": \"Bridge\", \"text\": \"It rains.\"}\n";
        try (var articles = ArticleParser.create().open(new StringReader(line))) {
            assertEquals(1, articles.stream().count());
        }
    }

    @Test
    void readsNoCanonicalJson() {
        String json = Formats.json().format(ArticleParser.create().parse(TEXT).article());
        assertThrows(LinkageError.class, () -> Formats.json().read(json));
    }
}
