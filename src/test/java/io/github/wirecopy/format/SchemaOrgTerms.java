package io.github.wirecopy.format;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.wirecopy.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The types of schema.org, the properties that each has and what each property takes; tests that need them are skipped where they are
 * absent.
 */
final class SchemaOrgTerms {

    private static final String FOLDER = "data/schemas/schema.org/schemaorg-current-https-";
    private static final Set<String> DATES = Set.of("Date", "DateTime");
    private static final Set<String> TEXTS = Set.of("Text", "URL", "CssSelectorType", "PronounceableText");

    private final Map<String, Set<String>> properties = new HashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> ranges = new HashMap<>();

    static SchemaOrgTerms load() {
        SchemaOrgTerms terms = new SchemaOrgTerms();
        for (NamedCsvRecord row : rows("types.csv")) {
            terms.properties.put(row.getField("label"), names(row.getField("properties")));
            terms.parents.put(row.getField("label"), names(row.getField("subTypeOf")));
        }
        for (NamedCsvRecord row : rows("properties.csv")) {
            terms.ranges.put(row.getField("label"), names(row.getField("rangeIncludes")));
        }
        return terms;
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().maxBufferSize(1 << 26).ofNamedCsvRecord(SharedData.of(FOLDER + file))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String addresses) {
        return Set.of(addresses.replace("https://schema.org/", "").split(", "));
    }

    /** Returns which types and properties of a JSON-LD text do not exist, and which values are of no type that a property takes. */
    List<String> problems(String json) {
        List<String> problems = new ArrayList<>();
        JsonNode article = new ObjectMapper().readTree(json);
        if (!article.path("@context").asString("").equals("https://schema.org")) {
            problems.add("no context");
        }
        check(article, problems);
        return problems;
    }

    private void check(JsonNode node, List<String> problems) {
        node.values().forEach(child -> check(child, problems));
        if (!node.isObject()) {
            return;
        }
        if (node.get("@type") == null) {
            if (!node.propertyNames().equals(Set.of("@id"))) {
                problems.add("no type: " + node);
            }
            return;
        }
        checkProperties(node, problems);
    }

    private void checkProperties(JsonNode node, List<String> problems) {
        String type = node.get("@type").asString();
        Set<String> known = properties.getOrDefault(type, Set.of());
        for (String name : node.propertyNames()) {
            if (name.startsWith("@")) {
                continue;
            }
            if (!known.contains(name)) {
                problems.add(type + " has no " + name);
            }
            JsonNode value = node.get(name);
            for (JsonNode one : value.isArray() ? value.values() : List.of(value)) {
                if (!mayBe(one, ranges.getOrDefault(name, Set.of()))) {
                    problems.add(name + " takes no " + one);
                }
            }
        }
    }

    private boolean mayBe(JsonNode value, Set<String> range) {
        if (value.isObject()) {
            return value.get("@type") == null || isA(value.get("@type").asString(), range);
        }
        boolean isDate = value.asString("").matches("\\d{4}(-\\d\\d){0,2}(T\\d\\d:\\d\\d.*)?");
        return range.stream().anyMatch(one -> TEXTS.contains(one) || (isDate && DATES.contains(one)));
    }

    /** Tells whether a type is one of some, or below one of them. */
    private boolean isA(String type, Set<String> range) {
        Set<String> above = new HashSet<>(Set.of(type));
        Set<String> next = above;
        while (!next.isEmpty()) {
            Set<String> higher = new HashSet<>();
            next.forEach(one -> higher.addAll(parents.getOrDefault(one, Set.of())));
            next = higher;
            above.addAll(higher);
        }
        return range.stream().anyMatch(above::contains);
    }
}
