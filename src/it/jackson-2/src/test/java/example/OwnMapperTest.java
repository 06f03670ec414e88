package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnMapperTest {
    private static final Article ARTICLE = ArticleParser.create()
            .parse("NAIROBI, Kenya (Reuters) - \"The bridge will reopen,\" Mary Smith said.\n\nRelated News\n\n"
                    + "Storm Closes Bridge\nJun 11, 2024\n")
            .article();

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());

    @Test
    void writesTheCanonicalForm() throws IOException {
        JsonNode expected = mapper.readTree(Formats.json().format(ARTICLE));
        assertEquals(expected, mapper.valueToTree(ARTICLE));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        assertEquals(ARTICLE, mapper.readValue(mapper.writeValueAsString(ARTICLE), Article.class));
    }

    @Test
    void settingsOfTheApplicationLeaveTheFormAlone() throws IOException {
        ObjectMapper own = mapper.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.INDENT_OUTPUT);
        assertEquals(ARTICLE, Formats.json().read(own.writeValueAsString(ARTICLE)));
    }

    @Test
    void articlesStandWithinOtherValues() throws IOException {
        JsonNode node = mapper.valueToTree(
                Map.of("article", ARTICLE, "quote", ARTICLE.quotes().get(0)));
        assertEquals("SPEECH", node.at("/quote/kind").asText());
        assertEquals(ARTICLE.actors().size(), node.at("/article/actors").size());
    }
}
