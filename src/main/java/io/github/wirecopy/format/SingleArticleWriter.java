package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.io.Writer;

/** Writes the one article of a file. */
final class SingleArticleWriter extends BufferedArticleWriter {

    private final BufferedFormat format;
    private boolean isWritten;

    SingleArticleWriter(BufferedFormat format, Writer out) {
        super(out);
        this.format = format;
    }

    @Override
    public void write(Article article) {
        if (isWritten) {
            throw new IllegalStateException("A file of the format " + format.name() + " holds one article");
        }
        isWritten = true;
        format.append(article, buffer);
        flushBuffer();
    }
}
