package io.github.wirecopy.internal.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wirecopy.source.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpReaderTest {

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("dump.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void readsAFileWithItsWholeText() throws IOException {
        Dumps dump = Dumps.open(write("a.txt", "\n\nThe port is shut.\n\n"));
        assertThat(dump.texts()).containsExactly("\n\nThe port is shut.\n\n");
        assertThat(dump.files()).containsExactly(folder.resolve("a.txt").toString());
        assertThat(dump.remarks).isEmpty();
    }

    @Test
    void readsAFolderInNameOrder() throws IOException {
        write("b.txt", "Second.");
        write("a/z.txt", "First.");
        write("c/a.txt", "Third.");
        write(".hidden", "Never.");
        Dumps dump = Dumps.open(folder);
        assertThat(dump.texts()).containsExactly("First.", "Second.", "Third.");
        assertThat(dump.files()).containsExactly("a/z.txt", "b.txt", "c/a.txt");
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        write("a.txt", "First.");
        Files.write(folder.resolve("b.txt"), new byte[] {1, 0, 2});
        Files.write(folder.resolve("c.txt.gz"), new byte[] {0x1F, (byte) 0x8B, 1});
        write("d.txt", "Last.");
        Dumps dump = Dumps.open(folder);
        assertThat(dump.texts()).containsExactly("First.", "Last.");
        assertThat(dump.codes()).containsExactly("binary-file", "unreadable-file");
        assertThat(dump.remarks).extracting(FileDiagnostic::file).containsExactly("b.txt", "c.txt.gz");
        assertThat(dump.remarks)
                .extracting(remark -> remark.diagnostic().severity())
                .containsOnly(Severity.ERROR);
    }

    @Test
    void refusesWhatDoesNotExist() {
        Path missing = folder.resolve("missing.txt");
        assertThatThrownBy(() -> DumpReader.open(missing, Dumps.DEFAULTS))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.txt");
    }

    @Test
    void inflatesGzip() throws IOException {
        Path file = folder.resolve("a.txt.gz");
        Files.write(file, gzip("The port is shut."));
        assertThat(Dumps.open(file).texts()).containsExactly("The port is shut.");
    }

    @Test
    void keepsWhatPrecedesTheEndOfTruncatedGzip() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("Line ").append(i * 7919 % 10_007).append(" says no.\n");
        }
        byte[] whole = gzip(text.toString());
        Path file = folder.resolve("a.txt.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Dumps dump = Dumps.open(file);
        assertThat(dump.documents).hasSize(1);
        assertThat(text.toString()).startsWith(dump.texts().get(0));
        assertThat(dump.texts().get(0).length()).isGreaterThan(1000);
        assertThat(dump.codes()).containsExactly("truncated-file");
    }

    @Test
    void keepsTheBeginningOfAShortFileThatBreaksOff() throws IOException {
        String text = "The port is shut.\nQuay 17 is closed, and so are jetty 42, the fish market and 93 stalls.\n";
        byte[] whole = gzip(text);
        Path file = folder.resolve("a.txt.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length - 20));
        Dumps dump = Dumps.open(file);
        assertThat(dump.texts()).hasSize(1).allSatisfy(read -> assertThat(text).startsWith(read));
        assertThat(dump.codes()).containsExactly("truncated-file");
    }

    @Test
    void saysWhyNothingCanBeRead() throws IOException {
        byte[] whole = gzip("The port is shut.");
        Path file = folder.resolve("a.txt.gz");
        Files.write(file, Arrays.copyOf(whole, 10));
        Dumps dump = Dumps.open(file);
        assertThat(dump.documents).isEmpty();
        assertThat(dump.codes()).containsExactly("unreadable-file");
        assertThat(dump.remarks.get(0).diagnostic().message()).isEqualTo("the compressed data ends too early");
    }

    @Test
    void reportsAnArchiveThatIsCutOff() throws IOException {
        Path file = zip("a.txt", "First.", "b.txt", "Second.");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
        Dumps dump = Dumps.open(file);
        assertThat(dump.documents).isEmpty();
        assertThat(dump.codes()).containsExactly("unreadable-file");
    }

    @Test
    void writesNothingWhateverTheEntriesAreCalled() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("deep/er"));
        Files.move(zip("../../x", "First.", "x/../../y", "Second."), inner.resolve("dump.zip"));
        assertThat(Dumps.open(folder).texts()).containsExactly("First.", "Second.");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(inner.resolve("dump.zip"));
        }
    }

    @Test
    void handsOutArticlesBeforeItHasSeenTheEnd() {
        byte[] article = ".START\nThe port is shut.\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return article[at++ % article.length];
            }
        };
        try (DumpReader reader = DumpReader.of(endless, "endless.txt", Dumps.DEFAULTS)) {
            for (int i = 0; i < 10_000; i++) {
                assertThat(reader.next().text()).isEqualTo(".START\nThe port is shut.\n");
            }
        }
    }

    @Test
    void readsTheEntriesOfAZipInNameOrder() throws IOException {
        Dumps dump = Dumps.open(zip("b.txt", "Second.", "a/a.txt", "First.", "c.txt", " "));
        assertThat(dump.texts()).containsExactly("First.", "Second.");
        assertThat(dump.files().get(0)).endsWith("dump.zip/a/a.txt");
        assertThat(dump.codes()).containsExactly("no-article");
    }

    @Test
    void takesTheHarmOutOfEntryNames() throws IOException {
        Dumps dump = Dumps.open(zip("../../x", "First.", "C:\\y", "Second.", "/etc/z", "Third."));
        assertThat(dump.files())
                .extracting(name -> name.substring(name.lastIndexOf(".zip") + 4))
                .containsExactly("/x", "/etc/z", "/y");
        assertThat(dump.codes()).containsOnly("unsafe-entry-name").hasSize(3);
    }

    @Test
    void opensNoArchiveWithinAnArchive() throws IOException {
        Dumps dump = Dumps.open(zip("a.txt", "First.", "inner.zip", "PK"));
        assertThat(dump.texts()).containsExactly("First.");
        assertThat(dump.codes()).containsExactly("unreadable-file");
    }

    @Test
    void stopsAZipBomb() throws IOException {
        Path file = folder.resolve("bomb.gz");
        byte[] line =
                "The port is shut, and nobody knows for how long it will be so.\n".getBytes(StandardCharsets.UTF_8);
        byte[] block = new byte[line.length * 16_384];
        for (int i = 0; i < block.length; i++) {
            block[i] = 'a';
        }
        System.arraycopy(line, 0, block, 0, line.length);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < 120; i++) {
                out.write(block);
            }
        }
        Dumps dump = Dumps.open(file);
        assertThat(dump.documents).isNotEmpty();
        assertThat(dump.remarks).anySatisfy(remark -> {
            assertThat(remark.diagnostic().code()).isEqualTo("truncated-file");
            assertThat(remark.diagnostic().message()).contains("zip bomb");
        });
    }

    @Test
    void reportsADamagedArchive() throws IOException {
        Path file = folder.resolve("dump.zip");
        Files.writeString(file, "PK\3\4 this is no archive");
        Dumps dump = Dumps.open(folder);
        assertThat(dump.documents).isEmpty();
        assertThat(dump.codes()).containsExactly("unreadable-file");
    }

    @Test
    void saysNothingOfAnEmptyFolder() {
        Dumps dump = Dumps.open(folder);
        assertThat(dump.documents).isEmpty();
    }
}
