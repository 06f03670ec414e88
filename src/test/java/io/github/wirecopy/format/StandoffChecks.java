package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Checks that annotations beside the text, which count code points, name what stands there. */
final class StandoffChecks {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final int[] codePoints;
    private final List<String> problems = new ArrayList<>();

    private StandoffChecks(Article article) {
        codePoints = WellFormed.of(article.text()).codePoints().toArray();
    }

    static List<String> problems(Article article) {
        StandoffChecks checks = new StandoffChecks(article);
        checks.checkBrat(Formats.brat().format(article));
        checks.checkAnnotations(MAPPER.readTree(Formats.webAnnotation().format(article)));
        return checks.problems;
    }

    private void checkBrat(String annotations) {
        for (String line : annotations.split("\n")) {
            String[] columns = line.split("\t", 3);
            if (columns[0].startsWith("T")) {
                StringBuilder covered = new StringBuilder();
                for (String piece :
                        columns[1].substring(columns[1].indexOf(' ') + 1).split(";")) {
                    String[] ends = piece.split(" ");
                    covered.append(covered.isEmpty() ? "" : " ")
                            .append(text(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
                }
                require(columns[2], covered.toString());
            }
        }
    }

    private void checkAnnotations(JsonNode collection) {
        for (JsonNode item : collection.at("/first/items")) {
            for (JsonNode target : item.get("target")) {
                JsonNode position = target.at("/selector/0");
                require(
                        target.at("/selector/1/exact").asString(),
                        text(position.get("start").asInt(), position.get("end").asInt()));
            }
        }
    }

    private void require(String named, String found) {
        if (!named.equals(found)) {
            problems.add("names " + named + ", but there stands " + found);
        }
    }

    private String text(int begin, int end) {
        return new String(codePoints, begin, end - begin);
    }
}
