package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.wirecopy.ArticleFixtures;
import io.github.wirecopy.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format. */
class FormatsTest {

    private static final Article BRIDGE = ArticleFixtures.bridge();

    static List<ArticleFormat> formats() {
        return Formats.all();
    }

    static Stream<ArticleFormat> textual() {
        return Formats.all().stream().filter(format -> !List.of("json", "jsonl").contains(format.name()));
    }

    @Test
    void areFoundByName() {
        assertThat(Formats.names())
                .doesNotHaveDuplicates()
                .contains(
                        "json",
                        "jsonl",
                        "verbatim",
                        "markdown",
                        "jsonld",
                        "ninjs",
                        "webannotation",
                        "brat",
                        "csv-quotes",
                        "csv-articles");
        for (ArticleFormat format : Formats.all()) {
            assertThat(Formats.named(format.name())).containsSame(format);
            assertThat(format.extension()).startsWith(".");
        }
        assertThat(Formats.named("JSON")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyWayOfWritingAgrees(ArticleFormat format) throws IOException {
        String expected = format.format(BRIDGE);
        StringWriter viaWriter = new StringWriter();
        try (ArticleWriter writer = format.writer(viaWriter)) {
            writer.write(BRIDGE);
        }
        CharBuffer buffer = CharBuffer.allocate(expected.length());
        format.write(BRIDGE, buffer);
        StringWriter direct = new StringWriter();
        format.write(BRIDGE, direct);
        assertThat(viaWriter).hasToString(expected);
        assertThat(buffer.flip().toString()).isEqualTo(expected);
        assertThat(direct).hasToString(expected);
        assertThat(format.format(BRIDGE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void holdsAsManyAsItSays(ArticleFormat format) {
        ArticleWriter writer = format.writer(new StringWriter());
        writer.write(BRIDGE);
        if (format.holdsSeveral()) {
            writer.write(BRIDGE);
        } else {
            assertThatIllegalStateException()
                    .isThrownBy(() -> writer.write(BRIDGE))
                    .withMessageContaining(format.name());
        }
        writer.close();
        writer.close();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void bytesAreUtf8(ArticleFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArticleWriter writer = format.writer(bytes)) {
            writer.write(ArticleFixtures.hostile());
        }
        String expected = format.format(ArticleFixtures.hostile()).replace('\uD800', '\uFFFD');
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("textual")
    void surrogatesWithoutPartnerAreReplaced(ArticleFormat format) {
        String written = format.format(ArticleFixtures.hostile());
        if (format.name().equals("verbatim")) {
            assertThat(written).isEqualTo(ArticleFixtures.hostile().text());
        } else {
            assertThat(written).doesNotContain("\uD800").doesNotContain("\\uD800");
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anEmptyArticleIsWritten(ArticleFormat format) {
        assertThat(format.format(ArticleFixtures.empty())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void filesAreWritten(ArticleFormat format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("article" + format.extension());
        try (ArticleWriter writer = format.writer(file)) {
            writer.write(BRIDGE);
        }
        assertThat(Files.readString(file)).isEqualTo(format.format(BRIDGE));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void failuresOfTheTargetAreUnchecked(ArticleFormat format) {
        Writer broken = new Writer() {
            @Override
            public void write(char[] chars, int begin, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> format.write(BRIDGE, broken))
                .withMessageContaining("disk full");
    }
}
