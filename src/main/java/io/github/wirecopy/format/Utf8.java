package io.github.wirecopy.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Opens the targets of writers. */
final class Utf8 {

    private static final int BUFFER_SIZE = 1 << 16;

    private Utf8() {}

    /** Returns a writer that makes surrogates without a partner U+FFFD, not the question mark that is Java's default. */
    static Writer writer(OutputStream out) {
        byte[] replacement = "\uFFFD".getBytes(StandardCharsets.UTF_8);
        return new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(replacement));
    }

    static Writer writer(Path file) {
        try {
            OutputStream out = Files.newOutputStream(file);
            return writer(
                    isCompressed(file)
                            ? new GZIPOutputStream(out, BUFFER_SIZE)
                            : new BufferedOutputStream(out, BUFFER_SIZE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCompressed(Path file) {
        return file.toString().endsWith(".gz");
    }
}
