package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Web Annotation and brat, which point at the text by code points. */
class StandoffFormatTest {

    private static final Article BRIDGE = ArticleFixtures.bridge();
    private static final int[] CODE_POINTS = BRIDGE.text().codePoints().toArray();

    @Test
    void countsCodePoints() {
        CodePoints codePoints = new CodePoints("a🎉b\uD800🌉");
        assertThat(codePoints.of(0)).isZero();
        assertThat(codePoints.of(1)).isEqualTo(1);
        assertThat(codePoints.of(3)).isEqualTo(2);
        assertThat(codePoints.of(5)).isEqualTo(4);
        assertThat(codePoints.of(7)).isEqualTo(5);
    }

    @Test
    void annotationsPointAtTheText() {
        JsonNode collection =
                new ObjectMapper().readTree(Formats.webAnnotation().format(BRIDGE));
        assertThat(collection.get("total").asInt()).isEqualTo(6);
        JsonNode items = collection.at("/first/items");
        assertThat(items).hasSize(6);
        for (JsonNode item : items) {
            for (JsonNode target : item.get("target")) {
                JsonNode position = target.at("/selector/0");
                assertThat(text(
                                position.get("start").asInt(),
                                position.get("end").asInt()))
                        .isEqualTo(target.at("/selector/1/exact").asString());
            }
        }
    }

    @Test
    void annotationsTellWhoSpeaks() {
        JsonNode quote = new ObjectMapper()
                .readTree(Formats.webAnnotation().format(BRIDGE))
                .at("/first/items/3");
        assertThat(quote.at("/body/0/value").asString()).isEqualTo("Jane Hill");
        assertThat(quote.at("/body/0/purpose").asString()).isEqualTo("identifying");
        assertThat(quote.at("/target/0/selector/1/exact").asString()).isEqualTo("\"It holds,\"");
        assertThat(quote.at("/target/0/selector/0/start").asInt())
                .as("two emoji stand before the quote")
                .isEqualTo(BRIDGE.quotes().get(0).span().begin() - 2);
    }

    @Test
    void bratPointsAtTheText() {
        for (String line : Formats.brat().format(BRIDGE).split("\n")) {
            String[] columns = line.split("\t");
            if (columns[0].startsWith("T")) {
                StringBuilder covered = new StringBuilder();
                for (String piece :
                        columns[1].substring(columns[1].indexOf(' ') + 1).split(";")) {
                    String[] ends = piece.split(" ");
                    covered.append(covered.isEmpty() ? "" : " ")
                            .append(text(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
                }
                assertThat(columns[2]).hasToString(covered.toString());
            }
        }
    }

    @Test
    void bratJoinsSourceCueAndContent() {
        assertThat(Formats.brat().format(BRIDGE)).startsWith("""
                        T1\tSource 253 268\tMayor Jane Hill
                        T2\tCue 269 273\tsaid
                        T3\tContent 241 252;275 306\t"It holds," "We call it 'the ribbon' here."
                        T4\tAttribution 269 273\tsaid
                        E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
                        A1\tKind E1 DIRECT
                        #1\tAnnotatorNotes E1\trule: CueAfterQuote, confidence: 0.97, actors: Jane Hill
                        """);
    }

    @Test
    void bratDoesNotRunOverLineEnds() {
        Article article = ArticleFixtures.wrapped();
        assertThat(Formats.brat().format(article)).contains("Content 0 8;9 14\t“It will hold”");
    }

    @Test
    void bratWritesTheTextBesideTheAnnotations(@TempDir Path folder) throws IOException {
        try (ArticleWriter writer = Formats.brat().writer(folder.resolve("bridge.ann"))) {
            writer.write(BRIDGE);
        }
        assertThat(Files.readString(folder.resolve("bridge.txt"))).isEqualTo(BRIDGE.text());
        assertThat(Files.readString(folder.resolve("bridge.ann")))
                .isEqualTo(Formats.brat().format(BRIDGE));
    }

    private static String text(int begin, int end) {
        return new String(CODE_POINTS, begin, end - begin);
    }
}
