package io.github.wirecopy.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation: its fenced blocks and links.
 *
 * @param path the file
 * @param lines its lines
 */
record MarkdownFile(Path path, List<String> lines) {
    private static final Pattern SOURCE = Pattern.compile("\\s*<!-- snippet: (\\S+) -->");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    static List<MarkdownFile> all() throws IOException {
        List<MarkdownFile> pages = new ArrayList<>();
        for (String top : List.of("README.md", "CHANGELOG.md")) {
            pages.add(read(Path.of(top)));
        }
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(read(file));
            }
        }
        return pages;
    }

    private static MarkdownFile read(Path path) throws IOException {
        return new MarkdownFile(path, Files.readAllLines(path));
    }

    List<Fence> fences() {
        List<Fence> fences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = closing(i);
                fences.add(fence(i, end));
                i = end;
            }
        }
        return fences;
    }

    private Fence fence(int begin, int end) {
        String text = String.join("\n", lines.subList(begin + 1, end)) + "\n";
        return new Fence(path, begin + 1, lines.get(begin).substring(3).strip(), text, source(begin));
    }

    private Optional<SnippetSource> source(int begin) {
        Matcher matcher = SOURCE.matcher(begin == 0 ? "" : lines.get(begin - 1));
        return matcher.matches() ? Optional.of(SnippetSource.of(matcher.group(1))) : Optional.empty();
    }

    private int closing(int begin) {
        for (int i = begin + 1; i < lines.size(); i++) {
            if (lines.get(i).equals("```")) {
                return i;
            }
        }
        throw new IllegalStateException(path + ":" + (begin + 1) + ": the block is not closed");
    }

    /** Returns the targets of links that are files of this repository. */
    List<Path> linkedFiles() {
        List<Path> targets = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = LINK.matcher(line);
            while (matcher.find()) {
                String target = matcher.group(1).replaceFirst("#.*", "");
                if (!target.isEmpty() && !target.contains("://") && !target.startsWith("mailto:")) {
                    targets.add(path.resolveSibling(target).normalize());
                }
            }
        }
        return targets;
    }

    /** Writes what their sources say into the blocks that have one. */
    void update() throws IOException {
        List<String> updated = new ArrayList<>();
        int at = 0;
        for (Fence fence : fences()) {
            updated.addAll(lines.subList(at, fence.line()));
            String text = fence.source().isPresent() ? fence.source().get().text() : fence.text();
            updated.addAll(text.lines().toList());
            at = closing(fence.line() - 1);
        }
        updated.addAll(lines.subList(at, lines.size()));
        if (!updated.equals(lines)) {
            Files.write(path, updated);
        }
    }
}
