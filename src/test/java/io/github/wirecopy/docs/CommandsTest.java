package io.github.wirecopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the commands of the documentation: in blocks of {@code sh}, what calls the executable jar. The files that they name stand under
 * src/test/resources/docs/files; what they write goes into a folder of the test. Commands that build are not run, but must be known.
 */
class CommandsTest {
    private static final Path FILES = Path.of("src/test/resources/docs/files");

    @TempDir
    Path folder;

    /** A command and the page that it is from. */
    record Command(Path page, String line) {
        @Override
        public String toString() {
            return page + ": " + line;
        }
    }

    static List<Command> commands() throws IOException {
        List<Command> commands = new ArrayList<>();
        for (MarkdownFile page : MarkdownFile.all()) {
            for (Fence fence : page.fences()) {
                if (fence.language().equals("sh")) {
                    parts(fence.text()).forEach(line -> commands.add(new Command(page.path(), line)));
                }
            }
        }
        return commands;
    }

    private static Stream<String> parts(String block) {
        return Stream.of(block.replace("\\\n", " ").split("\n|&&"))
                .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
                .filter(line -> !line.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void works(Command command) throws IOException {
        List<String> words = words(command.line());
        if (!words.get(0).equals("java")) {
            assertThat(Path.of(words.get(0))).as("a script of this repository").exists();
            return;
        }
        assertThat(words.get(1)).isEqualTo("-jar");
        assertThat(words.get(2)).endsWith("-cli.jar");
        StringWriter remarks = new StringWriter();
        String[] arguments =
                words.subList(3, words.size()).stream().map(this::placed).toArray(String[]::new);
        int code = Main.run(
                new ByteArrayInputStream("It rains.\n".getBytes(StandardCharsets.UTF_8)),
                new Printed().bytes(),
                new PrintWriter(remarks),
                redirected(arguments));
        assertThat(code).as(remarks.toString()).isZero();
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split("\\s+(?=(?:[^']*'[^']*')*[^']*$)")) {
            if (word.equals("|") || word.equals(">")) {
                break;
            }
            words.add(word.replace("'", ""));
        }
        return words;
    }

    private String placed(String word) {
        Path sample = FILES.resolve(word);
        return !word.startsWith("-") && Files.exists(sample) ? sample.toString() : word;
    }

    private String[] redirected(String[] arguments) throws IOException {
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i - 1].equals("-o")) {
                String name = arguments[i];
                arguments[i] = folder.resolve(name).toString();
                if (name.endsWith("/")) {
                    Files.createDirectories(folder.resolve(name));
                }
            }
        }
        return arguments;
    }
}
