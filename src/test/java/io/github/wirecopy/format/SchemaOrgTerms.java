package io.github.wirecopy.format;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.wirecopy.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The types of schema.org and the properties that each has; tests that need them are skipped where they are absent. */
final class SchemaOrgTerms {

    private final Map<String, Set<String>> properties = new HashMap<>();

    static SchemaOrgTerms load() {
        SchemaOrgTerms terms = new SchemaOrgTerms();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .maxBufferSize(1 << 26)
                .ofNamedCsvRecord(SharedData.of("data/schemas/schema.org/schemaorg-current-https-types.csv"))) {
            rows.forEach(row -> terms.properties.put(
                    row.getField("label"),
                    Set.of(row.getField("properties")
                            .replace("https://schema.org/", "")
                            .split(", "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** Returns which types and properties of a JSON-LD text do not exist. */
    List<String> problems(String json) {
        List<String> problems = new ArrayList<>();
        check(new ObjectMapper().readTree(json), problems);
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
        String type = node.get("@type").asString();
        Set<String> known = properties.getOrDefault(type, Set.of());
        for (String name : node.propertyNames()) {
            if (!name.startsWith("@") && !known.contains(name)) {
                problems.add(type + " has no " + name);
            }
        }
    }
}
