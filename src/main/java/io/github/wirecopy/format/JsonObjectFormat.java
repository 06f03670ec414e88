package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.io.Writer;

/** A format whose file is a JSON object for one article and an array of them for several. */
abstract class JsonObjectFormat extends BufferedFormat {

    JsonObjectFormat(String name, String extension) {
        super(name, extension);
    }

    /** Appends the object alone, without a line end. */
    abstract void appendObject(Article article, TextBuffer out);

    @Override
    final void append(Article article, TextBuffer out) {
        appendObject(article, out);
        out.append('\n');
    }

    @Override
    public final boolean holdsSeveral() {
        return true;
    }

    @Override
    public final ArticleWriter writer(Writer out) {
        return new JsonArrayWriter(this, out);
    }
}
