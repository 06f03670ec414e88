package io.github.wirecopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the documentation of the API compile. */
class JavadocSnippetsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/wirecopy");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\R(.*?)\\R? \\* *\\}</pre>", Pattern.DOTALL);

    /** What an example may use without saying where it comes from. */
    private static final String FRAME = """
            import io.github.wirecopy.format.*;
            import io.github.wirecopy.model.*;
            import io.github.wirecopy.parse.*;
            import io.github.wirecopy.source.*;
            import java.nio.file.*;
            import java.util.*;

            /* %s */
            abstract class Example%d {
                String text;
                Article article;
                ArticleParser parser;
                ArticleReader reader;

                abstract void use(Object found);

                void show() throws Exception {
                    %s
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void compile() throws IOException {
        List<Path> examples = new ArrayList<>();
        for (Path file : javaFiles()) {
            Matcher matcher = EXAMPLE.matcher(Files.readString(file));
            while (matcher.find()) {
                examples.add(write(file, matcher.group(1).replaceAll("(?m)^ *\\* ?", ""), examples.size()));
            }
        }
        assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
        compile(examples);
    }

    private static List<Path> javaFiles() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String room : List.of("source", "model", "parse", "format")) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
                all.addAll(files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .toList());
            }
        }
        return all;
    }

    private Path write(Path from, String example, int number) throws IOException {
        Path file = folder.resolve("Example" + number + ".java");
        return Files.writeString(file, String.format(FRAME, from, number, example));
    }

    private void compile(List<Path> sources) throws IOException {
        List<String> options =
                List.of("-cp", System.getProperty("java.class.path"), "-proc:none", "-d", folder.toString());
        StringWriter problems = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            problems, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(problems.toString()).isTrue();
        }
    }
}
