package io.github.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the public API to what docs/compatibility.md promises. */
class PublicApiTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/wirecopy");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public (?:\\w+ )*(?:class|interface|record|enum|@interface) ", Pattern.MULTILINE);
    private static final Pattern SINCE = Pattern.compile("^ \\* @since \\d+\\.\\d+\\.\\d+$", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"source", "model", "parse", "format", "jqwik"})
    void everyExportedTypeSaysSinceWhen(String room) throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : javaFiles(SOURCES.resolve(room))) {
            String text = Files.readString(file);
            Matcher type = PUBLIC_TYPE.matcher(text);
            if (type.find() && !SINCE.matcher(text.substring(0, type.start())).find()) {
                silent.add(file.getFileName().toString());
            }
        }
        assertThat(silent).as("public types without @since").isEmpty();
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** What these need in turn is listed by the application on the class path, src/it/class-path. */
    @Test
    void needsFourLibrariesAtRunTime() throws IOException {
        Pattern dependency = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
        String pom = Files.readString(Path.of("pom.xml"));
        String own = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        List<String> needed = dependency
                .matcher(own)
                .results()
                .map(result -> result.group(1))
                .filter(block -> !block.contains("<scope>") && !block.contains("<optional>true"))
                .map(block -> block.replaceAll("(?s).*<artifactId>(.*?)</artifactId>.*", "$1"))
                .toList();
        assertThat(needed).containsExactlyInAnyOrder("jackson-databind", "jackson-annotations", "fastcsv", "jspecify");
    }
}
