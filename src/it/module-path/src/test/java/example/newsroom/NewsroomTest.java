package example.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsroomTest {
    private static final String REPORT = "Mary Smith in example.newsroom by io.github.wirecopy";

    @TempDir
    Path folder;

    private static String modulePath() throws IOException {
        return Files.readString(Path.of("target/runtime-class-path.txt")).strip();
    }

    private static String wirecopy() throws IOException {
        return Arrays.stream(modulePath().split(File.pathSeparator))
                .filter(jar -> Path.of(jar).getFileName().toString().startsWith("wirecopy-"))
                .findFirst()
                .orElseThrow();
    }

    private static String jdeps(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--multi-release", "17", "--module-path", modulePath()));
        arguments.addAll(List.of(options));
        arguments.add(wirecopy());
        return run("jdeps", arguments.toArray(String[]::new));
    }

    private static String run(String tool, String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        int code = ToolProvider.findFirst(tool).orElseThrow().run(printer, printer, arguments);
        assertEquals(0, code, out::toString);
        return out.toString();
    }

    @Test
    void runsAsAModule() {
        assertEquals(REPORT, Newsroom.report("\"The bridge will reopen on Monday,\" Mary Smith said.\n"));
    }

    @Test
    void dependsOnlyOnTheModulesThatItNames() throws IOException {
        List<String> modules = jdeps("-s")
                .lines()
                .map(line -> line.substring(line.indexOf("-> ") + 3))
                .filter(module -> !module.equals("not found"))
                .toList();
        assertEquals(
                List.of(
                        "com.fasterxml.jackson.annotation",
                        "de.siegmar.fastcsv",
                        "java.base",
                        "tools.jackson.core",
                        "tools.jackson.databind"),
                modules);
    }

    /** Annotations that nobody needs at run time are all that is referred to and absent. */
    @Test
    void missesNothingButAnnotations() throws IOException {
        String absent = jdeps("-verbose:class")
                .lines()
                .filter(line -> line.endsWith("not found") && line.startsWith("  "))
                .filter(line -> !line.contains("-> org.immutables.value.Value"))
                .filter(line -> !line.contains("-> org.jspecify.annotations."))
                .collect(Collectors.joining("\n"));
        assertEquals("", absent);
    }

    @Test
    void usesNoInternalsOfTheJdk() throws IOException {
        assertEquals("", jdeps("--jdk-internals"));
    }

    @Test
    void linksIntoAnImageOfItsOwn() throws Exception {
        Path image = folder.resolve("image");
        String path = "target/classes" + File.pathSeparator + modulePath();
        String jlink = Path.of(System.getProperty("java.home"), "bin", "jlink").toString();
        launch(jlink, "--module-path", path, "--add-modules", "example.newsroom", "--output", image.toString());
        String printed =
                launch(image.resolve("bin/java").toString(), "-m", "example.newsroom/example.newsroom.Newsroom");
        assertEquals(REPORT, printed.strip());
    }

    private static String launch(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }
}
