package io.github.wirecopy.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a source file between the lines {@code // snippet: NAME} and {@code // end}; a whole file if there is no name.
 *
 * @param file the file
 * @param name the name of the stretch, empty for the whole file
 */
record SnippetSource(Path file, String name) {

    /** Reads {@code FILE#NAME} or {@code FILE}. */
    static SnippetSource of(String reference) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        return new SnippetSource(Path.of(file), hash < 0 ? "" : reference.substring(hash + 1));
    }

    /** Returns the stretch, moved to the left margin. */
    String text() throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> taken = name.isEmpty() ? lines : stretch(lines);
        int indent = taken.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(SnippetSource::indent)
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (String line : taken) {
            text.append(line.isBlank() ? "" : line.substring(indent)).append('\n');
        }
        return text.toString();
    }

    private List<String> stretch(List<String> lines) {
        List<String> taken = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.strip().equals("// end")) {
                inside = false;
            }
            if (inside) {
                taken.add(line);
            }
            if (line.strip().equals("// snippet: " + name)) {
                inside = true;
            }
        }
        if (taken.isEmpty()) {
            throw new IllegalStateException(file + " has no snippet " + name);
        }
        return withoutBlankEdges(taken);
    }

    private static List<String> withoutBlankEdges(List<String> lines) {
        int begin = 0;
        int end = lines.size();
        while (begin < end && lines.get(begin).isBlank()) {
            begin++;
        }
        while (end > begin && lines.get(end - 1).isBlank()) {
            end--;
        }
        return lines.subList(begin, end);
    }

    private static int indent(String line) {
        int indent = 0;
        while (line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
