package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.io.Writer;

/** A format that makes the text of one article in memory; what all of them share. */
abstract class BufferedFormat implements ArticleFormat {

    private final String name;
    private final String extension;

    BufferedFormat(String name, String extension) {
        this.name = name;
        this.extension = extension;
    }

    /** Appends one article as a whole file would have it. */
    abstract void append(Article article, TextBuffer out);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String extension() {
        return extension;
    }

    @Override
    public boolean holdsSeveral() {
        return false;
    }

    @Override
    public final void write(Article article, Appendable out) {
        TextBuffer buffer = new TextBuffer();
        append(article, buffer);
        buffer.writeTo(out);
    }

    /** Makes the string from the buffer at once, not by way of a {@code StringBuilder}, which looks at each character again. */
    @Override
    public final String format(Article article) {
        TextBuffer buffer = new TextBuffer();
        append(article, buffer);
        return buffer.toString();
    }

    @Override
    public ArticleWriter writer(Writer out) {
        return new SingleArticleWriter(this, out);
    }
}
