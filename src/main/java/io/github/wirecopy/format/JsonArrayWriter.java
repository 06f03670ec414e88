package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.io.Writer;

/** Writes one article as an object and several as an array of objects; holds the first back until it knows which. */
final class JsonArrayWriter extends BufferedArticleWriter {

    private final JsonObjectFormat format;
    private final TextBuffer first = new TextBuffer();
    private int count;

    JsonArrayWriter(JsonObjectFormat format, Writer out) {
        super(out);
        this.format = format;
    }

    @Override
    public void write(Article article) {
        count++;
        if (count == 1) {
            format.appendObject(article, first);
            return;
        }
        if (count == 2) {
            buffer.append("[\n").append(first);
            first.clear();
        }
        buffer.append(",\n");
        format.appendObject(article, buffer);
        flushBuffer();
    }

    @Override
    void appendEnd() {
        switch (count) {
            case 0 -> buffer.append("[]\n");
            case 1 -> buffer.append(first).append('\n');
            default -> buffer.append("\n]\n");
        }
    }
}
