package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.io.Writer;
import java.util.function.BiConsumer;

/** Writes a file that is a sequence of lines, whatever the number of articles, at times with a line of names at its head. */
final class LinesWriter extends BufferedArticleWriter {

    private final BiConsumer<Article, TextBuffer> lines;

    LinesWriter(Writer out, String head, BiConsumer<Article, TextBuffer> lines) {
        super(out);
        this.lines = lines;
        buffer.append(head);
    }

    @Override
    public void write(Article article) {
        lines.accept(article, buffer);
        flushBuffer();
    }
}
