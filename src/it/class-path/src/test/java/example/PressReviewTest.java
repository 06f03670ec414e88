package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.wirecopy.format.ArticleFormat;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PressReviewTest {
    private static final String TEXT =
            "NAIROBI, Kenya (Reuters) - \"The bridge will reopen on Monday,\" Mary Smith, the mayor, said.\n";

    @Test
    void findsWhoSpeaks() {
        assertEquals(List.of("Mary Smith: \"The bridge will reopen on Monday,\""), new PressReview().lines(TEXT));
    }

    @Test
    void writesEveryFormatAndReadsJson() {
        Article article = ArticleParser.create().parse(TEXT).article();
        for (ArticleFormat format : Formats.all()) {
            assertFalse(format.format(article).isBlank(), format.name());
        }
        assertEquals(article, Formats.json().read(Formats.json().format(article)));
    }

    @Test
    void needsNothingButWhatIsPromised() throws IOException {
        String classPath = Files.readString(Path.of("target/runtime-class-path.txt"));
        List<String> names = Arrays.stream(classPath.strip().split(File.pathSeparator))
                .map(jar -> Path.of(jar).getFileName().toString().replaceFirst("-[0-9].*", ""))
                .sorted()
                .toList();
        assertEquals(
                List.of("fastcsv", "jackson-annotations", "jackson-core", "jackson-databind", "jspecify", "wirecopy"),
                names);
    }
}
