package io.github.wirecopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an example prints, compared with the file under src/test/resources/docs that the page shows. {@code -Dsnippets.update=true}
 * writes the file anew.
 */
final class Printed {
    private static final Path FOLDER = Path.of("src/test/resources/docs");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    PrintStream out() {
        return out;
    }

    ByteArrayOutputStream bytes() {
        return bytes;
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    void assertIs(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("snippets.update")) {
            Files.writeString(file, text());
        }
        assertThat(text()).isEqualTo(Files.readString(file));
    }
}
