package io.github.wirecopy.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A writer that makes each article in memory and hands it on as a whole. */
abstract class BufferedArticleWriter implements ArticleWriter {

    /** What is not yet handed on; subclasses append to it. */
    final TextBuffer buffer = new TextBuffer();

    private final Writer out;
    private boolean isClosed;

    BufferedArticleWriter(Writer out) {
        this.out = out;
    }

    final void flushBuffer() {
        if (isClosed) {
            throw new IllegalStateException("The writer is closed");
        }
        buffer.writeTo(out);
        buffer.clear();
    }

    /** Appends what ends the file. */
    void appendEnd() {}

    @Override
    public final void close() {
        if (isClosed) {
            return;
        }
        try (out) {
            appendEnd();
            flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            isClosed = true;
        }
    }
}
