package io.github.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.format.CanonicalSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STORY = "The bridge opens in May.\n\"We are glad,\" said Mayor Ana Sousa.\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return run(new byte[0], arguments);
    }

    private int run(byte[] in, String... arguments) {
        int exit = Main.run(new ByteArrayInputStream(in), out, new PrintWriter(err), arguments);
        if (List.of(arguments).contains("jsonl")) {
            output().lines().forEach(CanonicalSchema::requireValid);
        }
        return exit;
    }

    private String file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text).toString();
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> files() {
        List<String> files = new ArrayList<>();
        for (String line : output().split("\n")) {
            files.add(JSON.readTree(line).at("/origin/file").asString());
        }
        return files;
    }

    @Test
    void oneArticleGivesAnObject() throws IOException {
        assertThat(run("parse", file("story.txt", STORY))).isZero();
        JsonNode article = JSON.readTree(output());
        assertThat(article.get("text").asString()).isEqualTo(STORY);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void severalArticlesGiveAnArray() throws IOException {
        assertThat(run("parse", file("a.txt", STORY), file("b.txt", STORY))).isZero();
        assertThat(JSON.readTree(output()).size()).isEqualTo(2);
    }

    @Test
    void jsonLinesHaveOneLineForEachArticle() throws IOException {
        assertThat(run("parse", "--to", "jsonl", file("a.txt", STORY), file("b.txt", STORY)))
                .isZero();
        assertThat(output().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(JSON.readTree(line).isObject()).isTrue());
    }

    @Test
    void standardInputIsReadForADash() {
        assertThat(run(STORY.getBytes(StandardCharsets.UTF_8), "parse", "--to", "jsonl", "-"))
                .isZero();
        assertThat(files()).containsExactly("-");
    }

    @Test
    void folderIsReadRecursivelyInOrderOfNames() throws IOException {
        file("dump/c.txt", STORY);
        file("dump/b/z.txt", STORY);
        file("dump/b/a.txt", STORY);
        file("dump/.hidden", "\0");
        file("dump/a.txt", STORY);
        assertThat(run("parse", "--to", "jsonl", folder.resolve("dump").toString()))
                .isZero();
        assertThat(files()).containsExactly("a.txt", "b/a.txt", "b/z.txt", "c.txt");
    }

    @Test
    void threadsDoNotChangeTheOutput() throws IOException {
        for (int i = 0; i < 60; i++) {
            file("dump/" + (100 + i) + ".txt", STORY.repeat(1 + i % 7));
        }
        String dump = folder.resolve("dump").toString();
        assertThat(run("parse", "--to", "jsonl", dump)).isZero();
        String expected = output();
        out.reset();
        assertThat(run("parse", "--to", "jsonl", "--threads", "3", dump)).isZero();
        assertThat(output()).isEqualTo(expected);
    }

    @Test
    void emptyFileIsAWarning() throws IOException {
        String empty = file("empty.txt", "");
        assertThat(run("parse", "--to", "jsonl", empty)).isZero();
        assertThat(output()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().startsWith(empty + ":1:1: warning: ");
    }

    @Test
    void emptyFolderIsAWarning() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("parse", "--to", "jsonl", empty.toString())).isZero();
        assertThat(err.toString().lines())
                .containsExactly(empty + ":1:1: warning: nothing-found: the folder holds no file");
    }

    @Test
    void missingFileFailsAndTheOthersAreDone() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        assertThat(run("parse", "--to", "jsonl", missing, file("b.txt", STORY))).isEqualTo(1);
        assertThat(output().lines()).hasSize(1);
        assertThat(err.toString().lines()).containsExactly(missing + ":1:1: error: missing: no such file or folder");
    }

    @Test
    void binaryFileFailsAndTheOthersAreDone() throws IOException {
        String binary = file("a.bin", "GIF\0\0\1\2\3");
        assertThat(run("parse", "--to", "jsonl", binary, file("b.txt", STORY))).isEqualTo(1);
        assertThat(output().lines()).hasSize(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith(binary)
                .contains(": error: ");
    }

    @Test
    void doubtfulTextIsAWarningWithItsPlace() throws IOException {
        String doubtful = file("a.txt", "Rain fell.\nShe said: \"We stay.\nThe end came.\n");
        assertThat(run("parse", doubtful)).isZero();
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith(doubtful + ":2:11: warning: unclosed-quote: ");
    }

    @Test
    void strictRefusesDoubtfulText() throws IOException {
        String doubtful = file("a.txt", "Rain fell.\nShe said: \"We stay.\nThe end came.\n");
        assertThat(run("parse", "--strict", "--to", "jsonl", doubtful, file("b.txt", STORY)))
                .isEqualTo(1);
        assertThat(output().lines()).hasSize(1);
        assertThat(err.toString()).contains("unclosed-quote");
    }

    @Test
    void strictRefusesWhatIsNotUtf8() throws IOException {
        Path latin =
                Files.write(folder.resolve("latin.txt"), "Caf\u00e9 closed.".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("parse", "--to", "jsonl", latin.toString())).isZero();
        assertThat(run("parse", "--strict", "--to", "jsonl", latin.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains(latin + ":1:1: warning: not-utf-8: ")
                .contains(latin + ":1:1: error: not-utf-8: ");
    }

    @Test
    void wrongUsageIsToldInOneLine() throws IOException {
        assertThat(run("parse", "--charset", "nope", file("a.txt", STORY))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .startsWith("wirecopy parse: error: usage: ")
                .contains("nope")
                .contains("--help");
    }

    @Test
    void formatOfOneArticleAFileWantsAFolderForSeveral() throws IOException {
        String first = file("a.txt", STORY);
        String second = file("b.txt", STORY);
        assertThat(run("parse", "--to", "html", first, second)).isEqualTo(2);
        assertThat(err.toString()).contains("-o FOLDER/");
        String pages = folder.resolve("pages") + "/";
        Path dump = Files.createDirectory(folder.resolve("dump"));
        Files.writeString(dump.resolve("a.txt"), STORY);
        Files.writeString(dump.resolve("b.txt"), STORY);
        assertThat(run("parse", "--to", "html", "-o", pages, dump.toString())).isZero();
        assertThat(folder.resolve("pages/a.txt.html")).exists();
        assertThat(folder.resolve("pages/b.txt.html")).exists();
    }

    @Test
    void fileOutputGoesToTheFile() throws IOException {
        Path target = folder.resolve("articles.jsonl");
        assertThat(run("parse", "--to", "jsonl", "-o", target.toString(), file("a.txt", STORY)))
                .isZero();
        assertThat(output()).isEmpty();
        assertThat(Files.readAllLines(target)).hasSize(1);
    }

    @Test
    void folderOutputHasAFileForEachArticle() throws IOException {
        file("dump/b/a.txt", STORY);
        file("dump/c.txt", STORY);
        Path target = Files.createDirectory(folder.resolve("target"));
        assertThat(run("parse", "-o", target.toString(), folder.resolve("dump").toString()))
                .isZero();
        assertThat(JSON.readTree(Files.readString(target.resolve("b/a.txt.json")))
                        .at("/text")
                        .asString())
                .isEqualTo(STORY);
        assertThat(target.resolve("c.txt.json")).exists();
    }

    @Test
    void quotesAreATable() throws IOException {
        assertThat(run("quotes", file("a.txt", STORY))).isZero();
        assertThat(output())
                .contains("WHO")
                .contains("Ana Sousa")
                .contains("said")
                .contains("We are glad,");
    }

    @Test
    void unknownOptionIsWrongUsage() throws IOException {
        assertThat(run("parse", "--frobnicate", file("a.txt", STORY))).isEqualTo(2);
        assertThat(err.toString()).contains("--frobnicate");
    }

    @Test
    void unknownFormatIsWrongUsage() throws IOException {
        assertThat(run("parse", "--to", "papyrus", file("a.txt", STORY))).isEqualTo(2);
        assertThat(err.toString()).contains("papyrus").contains("jsonl");
    }

    @Test
    void unknownLayoutIsWrongUsage() throws IOException {
        assertThat(run("parse", "--layout", "papyrus", file("a.txt", STORY))).isEqualTo(2);
        assertThat(err.toString()).contains("papyrus").contains("nexis-uni");
    }

    @Test
    void noInputIsWrongUsage() {
        assertThat(run("parse")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void helpIsPrinted() {
        assertThat(run("parse", "--help")).isZero();
        assertThat(output()).contains("--layout").contains("--threads");
    }
}
