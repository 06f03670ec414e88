package io.github.wirecopy.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.source.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class ModelJsonTest {

    @Test
    void plainMapperWritesTheCanonicalFormAndReadsItBack() {
        Article article = Article.builder()
                .text("Rain fell.\n\nIt fell.")
                .origin(Origin.builder()
                        .file("a.txt")
                        .index(0)
                        .offset(0)
                        .charset("UTF-8")
                        .layout(Layout.PLAIN)
                        .parser("1")
                        .build())
                .headline(new Heading("Rain fell.", Optional.of(new Span(0, 10))))
                .addParagraph(new Span(12, 20))
                .addSentence(new Span(12, 20))
                .addStatement(Statement.builder()
                        .id("s0")
                        .kind(StatementKind.NARRATED)
                        .addContent(new Span(12, 20))
                        .build())
                .build();
        ObjectMapper mapper = new ObjectMapper();
        String json = mapper.writeValueAsString(article);
        assertThat(json)
                .isEqualTo("{\"schema\":\"https://wirecopy.github.io/schema/article-1.json\","
                        + "\"origin\":{\"file\":\"a.txt\",\"index\":0,\"offset\":0,\"charset\":\"UTF-8\",\"layout\":\"PLAIN\",\"parser\":\"1\"},"
                        + "\"text\":\"Rain fell.\\n\\nIt fell.\","
                        + "\"headline\":{\"text\":\"Rain fell.\",\"span\":[0,10]},"
                        + "\"paragraphs\":[[12,20]],\"sentences\":[[12,20]],"
                        + "\"statements\":[{\"id\":\"s0\",\"kind\":\"NARRATED\",\"content\":[[12,20]]}]}");
        assertThat(mapper.readValue(json, Article.class)).isEqualTo(article);
    }
}
