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
        String annotations = Formats.webAnnotation().format(article);
        checks.problems.addAll(WebAnnotationModel.problems(annotations));
        checks.checkAnnotations(MAPPER.readTree(annotations));
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
                int start = position.get("start").asInt();
                int end = position.get("end").asInt();
                JsonNode quote = target.at("/selector/1");
                require(quote.get("exact").asString(), text(start, end));
                require(quote.get("prefix").asString(), before(start, quote.get("prefix")));
                require(quote.get("suffix").asString(), behind(end, quote.get("suffix")));
            }
        }
    }

    private void require(String named, String found) {
        if (!named.equals(found)) {
            problems.add("names " + named + ", but there stands " + found);
        }
    }

    private String before(int start, JsonNode prefix) {
        return text(start - codePoints(prefix), start);
    }

    private String behind(int end, JsonNode suffix) {
        return text(end, end + codePoints(suffix));
    }

    private static int codePoints(JsonNode text) {
        return (int) text.asString().codePoints().count();
    }

    private String text(int begin, int end) {
        return new String(codePoints, begin, end - begin);
    }
}
