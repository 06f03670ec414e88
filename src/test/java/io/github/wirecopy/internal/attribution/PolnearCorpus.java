package io.github.wirecopy.internal.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a folder of PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann} in brat's standoff form. */
final class PolnearCorpus {

    /** A relation that was marked by hand: the spans of its source and of its content. */
    record Relation(List<int[]> source, List<int[]> content) {}

    /** An article and its relations; of several annotators the first counts. */
    record Document(String text, List<Relation> relations) {}

    private PolnearCorpus() {}

    static List<Document> read(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> texts = Files.list(folder.resolve("text"))) {
            for (Path text : texts.sorted().toList()) {
                String name = text.getFileName().toString().replace(".txt", "");
                Path marks = marks(folder.resolve("attributions"), name);
                documents.add(new Document(Files.readString(text), relations(Files.readString(marks))));
            }
        }
        return documents;
    }

    private static Path marks(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOf(file.getFileName().toString(), name))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean isOf(String file, String name) {
        return file.startsWith(name + "_") && file.length() == name.length() + "_0000.ann".length();
    }

    private static List<Relation> relations(String marks) {
        Map<String, List<int[]>> spans = new HashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (String line : marks.split("\n")) {
            String[] fields = line.strip().split("\t");
            if (fields.length < 2) {
                continue;
            }
            if (fields[0].startsWith("T")) {
                spans.put(fields[0], spans(fields[1].substring(fields[1].indexOf(' ') + 1)));
            } else if (fields[0].startsWith("E")) {
                add(relations, spans, fields[1]);
            }
        }
        return relations;
    }

    private static List<int[]> spans(String offsets) {
        List<int[]> spans = new ArrayList<>();
        for (String span : offsets.split(";")) {
            int space = span.indexOf(' ');
            spans.add(new int[] {Integer.parseInt(span.substring(0, space)), Integer.parseInt(span.substring(space + 1))
            });
        }
        return spans;
    }

    private static void add(List<Relation> relations, Map<String, List<int[]>> spans, String event) {
        Relation relation = new Relation(new ArrayList<>(), new ArrayList<>());
        boolean cue = false;
        for (String part : event.split(" ")) {
            List<int[]> of = spans.getOrDefault(part.substring(part.indexOf(':') + 1), List.of());
            if (part.startsWith("Source")) {
                relation.source().addAll(of);
            } else if (part.startsWith("Content")) {
                relation.content().addAll(of);
            }
            cue |= part.startsWith("Cue");
        }
        if (cue && !relation.content().isEmpty()) {
            relations.add(relation);
        }
    }
}
