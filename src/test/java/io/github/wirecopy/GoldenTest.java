package io.github.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.format.CanonicalSchema;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole JSON of the seed, as it was when somebody last read it through. After a change that is meant, write it anew with
 * {@code -Dgolden.update=true} and read what changed.
 */
class GoldenTest {

    private static final Path SEED = Path.of("seeds/000_0a5011189d6b1c98.txt");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/000_0a5011189d6b1c98.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Article article() {
        try (ArticleReader reader = ArticleParser.create().open(SEED)) {
            return reader.iterator().next().article();
        }
    }

    @Test
    void seedGivesItsJson() throws IOException {
        String actual = lines(JSON.readTree(CanonicalSchema.json(article())));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(GOLDEN));
    }

    /** A line for each part, so that a difference can be read. */
    private static String lines(JsonNode article) {
        StringBuilder lines = new StringBuilder("{\n");
        String separator = "";
        for (var field : article.properties()) {
            lines.append(separator).append('"').append(field.getKey()).append("\": ");
            appendValue(lines, field.getValue());
            separator = ",\n";
        }
        return lines.append("\n}\n").toString();
    }

    private static void appendValue(StringBuilder lines, JsonNode value) {
        if (!value.isArray()) {
            lines.append(value);
            return;
        }
        String separator = "[\n  ";
        for (JsonNode element : value) {
            lines.append(separator).append(element);
            separator = ",\n  ";
        }
        lines.append("\n]");
    }

    @Test
    void goldenJsonReadsBackAsTheArticle() throws IOException {
        assertThat(Formats.json().read(Files.readString(GOLDEN))).isEqualTo(article());
    }
}
