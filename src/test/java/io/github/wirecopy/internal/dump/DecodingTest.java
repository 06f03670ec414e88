package io.github.wirecopy.internal.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.source.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<FileDiagnostic> remarks = new ArrayList<>();

    private List<RawDocument> read(byte[] bytes) {
        return read(bytes, DumpOptions.defaults("test"));
    }

    private List<RawDocument> read(byte[] bytes, DumpOptions options) {
        List<RawDocument> documents = new ArrayList<>();
        try (DumpReader reader = DumpReader.of(new ByteArrayInputStream(bytes), "in.txt", options)) {
            reader.forEachRemaining(documents::add);
            remarks.addAll(reader.takeDiagnostics());
        }
        return documents;
    }

    private List<String> codes() {
        return remarks.stream().map(remark -> remark.diagnostic().code()).toList();
    }

    @Test
    void readsUtf8() {
        RawDocument document =
                read("Zoë said “yes”.".getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(document.text()).isEqualTo("Zoë said “yes”.");
        assertThat(document.origin().orElseThrow().charset()).isEqualTo("UTF-8");
        assertThat(remarks).isEmpty();
    }

    @Test
    void leavesOutTheByteOrderMark() {
        assertThat(read("\uFEFFZoë".getBytes(StandardCharsets.UTF_8)).get(0).text())
                .isEqualTo("Zoë");
        RawDocument wide = read("\uFEFFZoë".getBytes(StandardCharsets.UTF_16LE)).get(0);
        assertThat(wide.text()).isEqualTo("Zoë");
        assertThat(wide.origin().orElseThrow().charset()).isEqualTo("UTF-16LE");
    }

    @Test
    void fallsBackToWindows1252AndSaysSo() {
        RawDocument document = read("Zoë said “yes” – twice.".getBytes(WINDOWS)).get(0);
        assertThat(document.text()).isEqualTo("Zoë said “yes” – twice.");
        assertThat(document.origin().orElseThrow().charset()).isEqualTo("windows-1252");
        assertThat(codes()).containsExactly("not-utf-8");
    }

    @Test
    void takesTheCharsetThatIsGiven() {
        DumpOptions defaults = DumpOptions.defaults("test");
        DumpOptions options = new DumpOptions(
                defaults.layout(),
                defaults.split(),
                Optional.of(Charset.forName("ISO-8859-2")),
                defaults.textField(),
                defaults.maximumArticleLength(),
                "test");
        byte[] bytes = "Łódź".getBytes(Charset.forName("ISO-8859-2"));
        assertThat(read(bytes, options).get(0).text()).isEqualTo("Łódź");
    }

    @Test
    void endsACutCharInAReplacement() {
        byte[] whole = "Zoë “yes” says Zoë".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        RawDocument document = read(cut).get(0);
        assertThat(document.text()).isEqualTo("Zoë “yes” says Zo\uFFFD");
        assertThat(document.origin().orElseThrow().charset()).isEqualTo("UTF-8");
        assertThat(codes()).containsExactly("cut-character");
    }

    @Test
    void readsStrayBytesOfALaterPartOneByOne() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            bytes.write("Zoë says no.\n".getBytes(StandardCharsets.UTF_8));
        }
        bytes.write("na\u00EFve".getBytes(WINDOWS));
        String text = read(bytes.toByteArray()).get(0).text();
        assertThat(text).endsWith("naïve").startsWith("Zoë says no.");
        assertThat(codes()).containsExactly("not-utf-8");
    }

    @Test
    void refusesBinaryFiles() {
        assertThat(read(new byte[] {'a', 0, 'b', 'c'})).isEmpty();
        assertThat(codes()).containsExactly("binary-file");
        assertThat(remarks.get(0).diagnostic().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void warnsOfEmptyFiles() {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(" \n\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(codes()).containsExactly("no-article", "no-article");
    }

    @Test
    void keepsMojibakeAndInvisibleCharsAsTheyAre() {
        String text = "Caf\u00C3\u00A9\u00A0open\u00ADing \u0007 bell\u200B";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).get(0).text()).isEqualTo(text);
    }
}
