package io.github.wirecopy.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of docs/property-testing.md are those of the project under src/it/jqwik-user, which runs them. */
class GuideTest {

    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void examplesAreThoseOfTheProject() throws IOException {
        String project = sources(Path.of("src/it/jqwik-user/src"));
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("docs/property-testing.md")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(examples).hasSizeGreaterThan(4);
        for (String example : examples) {
            String code = squeezed(example.replaceAll("```(java)?", ""));
            assertThat(project.contains(code)).as(example).isTrue();
        }
    }

    private static String sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(GuideTest::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return squeezed(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns text without its white space, which the guide may have otherwise. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
