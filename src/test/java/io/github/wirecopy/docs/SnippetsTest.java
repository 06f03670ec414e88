package io.github.wirecopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/**
 * Holds the documentation to code that is compiled and run: a block of Java names the stretch of a source file that it shows, in a
 * comment {@code <!-- snippet: FILE#NAME -->} on the line before it. The tests or the applications under src/it run these files.
 * {@code -Dsnippets.update=true} copies what the sources say into the pages.
 */
class SnippetsTest {

    /** Its blocks are held to the application src/it/jqwik-user by {@code GuideTest}. */
    private static final String HELD_BY_ITS_OWN_PROJECT = "property-testing.md";

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("snippets.update")) {
            for (MarkdownFile page : MarkdownFile.all()) {
                page.update();
            }
        }
    }

    static List<MarkdownFile> pages() throws IOException {
        return MarkdownFile.all();
    }

    private static Stream<Fence> fences() throws IOException {
        return MarkdownFile.all().stream().flatMap(page -> page.fences().stream());
    }

    static Stream<Fence> taken() throws IOException {
        return fences().filter(fence -> fence.source().isPresent());
    }

    static Stream<Fence> xml() throws IOException {
        return fences().filter(fence -> fence.language().equals("xml"));
    }

    @Test
    void everyBlockOfJavaIsTakenFromASource() throws IOException {
        Stream<Fence> blocks = MarkdownFile.all().stream()
                .filter(page -> !page.path().endsWith(HELD_BY_ITS_OWN_PROJECT))
                .flatMap(page -> page.fences().stream());
        assertThat(blocks.filter(fence -> fence.language().equals("java")))
                .isNotEmpty()
                .allMatch(fence -> fence.source().isPresent(), "has a comment <!-- snippet: FILE#NAME --> before it");
    }

    @Test
    void everySourceIsCompiledByTheBuild() throws IOException {
        assertThat(taken().filter(fence -> fence.language().equals("java")))
                .extracting(fence -> fence.source().orElseThrow().file().toString())
                .allMatch(file -> file.matches("src/(main|test)/java/.*\\.java|src/it/[^/]+/src/(main|test)/java/.*"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void blockIsWhatItsSourceSays(Fence fence) throws IOException {
        assertThat(fence.text()).isEqualTo(fence.source().orElseThrow().text());
    }

    @ParameterizedTest
    @MethodSource("xml")
    void xmlIsWellFormedAndNamesThisVersion(Fence fence) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        var document = builder.parse(new InputSource(new StringReader("<all>" + fence.text() + "</all>")));
        if (fence.text().contains("<artifactId>wirecopy</artifactId>")) {
            assertThat(document.getElementsByTagName("version").item(0).getTextContent())
                    .isEqualTo(projectVersion());
        }
    }

    private static String projectVersion() throws IOException {
        return Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*?</artifactId>\\s*<version>(.*?)<.*", "$1");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFiles(MarkdownFile page) {
        List<Path> missing = new ArrayList<>(page.linkedFiles());
        missing.removeIf(Files::exists);
        assertThat(missing).as("links of " + page.path()).isEmpty();
    }
}
