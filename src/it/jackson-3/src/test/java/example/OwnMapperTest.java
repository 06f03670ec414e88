package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class OwnMapperTest {
    private static final Article ARTICLE = ArticleParser.create()
            .parse("NAIROBI, Kenya (Reuters) - \"The bridge will reopen,\" Mary Smith said.\n\nRelated News\n\n"
                    + "Storm Closes Bridge\nJun 11, 2024\n")
            .article();

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void writesTheCanonicalForm() {
        assertEquals(mapper.readTree(Formats.json().format(ARTICLE)), mapper.valueToTree(ARTICLE));
    }

    @Test
    void readsWhatItWrote() {
        assertEquals(ARTICLE, mapper.readValue(mapper.writeValueAsString(ARTICLE), Article.class));
    }

    @Test
    void settingsOfTheApplicationLeaveTheFormAlone() {
        ObjectMapper own = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        assertEquals(ARTICLE, Formats.json().read(own.writeValueAsString(ARTICLE)));
    }

    @Test
    void articlesStandWithinOtherValues() {
        JsonNode node = mapper.valueToTree(
                Map.of("article", ARTICLE, "quote", ARTICLE.quotes().get(0)));
        assertEquals("SPEECH", node.at("/quote/kind").asString());
        assertEquals(ARTICLE.actors().size(), node.at("/article/actors").size());
    }
}
