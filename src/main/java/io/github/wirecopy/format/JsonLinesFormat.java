package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;

/**
 * The canonical JSON, one article a line: for dumps of any size. Thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonLinesFormat extends BufferedFormat {

    JsonLinesFormat() {
        super("jsonl", ".jsonl");
    }

    @Override
    void append(Article article, TextBuffer out) {
        new CanonicalJson(JsonText.compact(out)).write(article);
        out.append('\n');
    }

    @Override
    public boolean holdsSeveral() {
        return true;
    }

    @Override
    public ArticleWriter writer(Writer out) {
        return new LinesWriter(out, "", this::append);
    }

    /**
     * Opens a file to read its articles one after another.
     *
     * @param file a file with an object a line; it may be compressed by gzip
     * @return the articles, to be closed
     * @throws java.io.UncheckedIOException if the file cannot be opened
     */
    public ArticleJsonReader reader(Path file) {
        return ArticleJsonReader.open(file);
    }

    /**
     * Reads articles one after another.
     *
     * @param in an object a line, as UTF-8; it may be compressed by gzip; closed with the reader
     * @return the articles, to be closed
     * @throws java.io.UncheckedIOException if {@code in} fails
     */
    public ArticleJsonReader reader(InputStream in) {
        return ArticleJsonReader.open(in);
    }

    /**
     * Reads articles one after another.
     *
     * @param in an object a line; closed with the reader
     * @return the articles, to be closed
     */
    public ArticleJsonReader reader(Reader in) {
        return ArticleJsonReader.open(in);
    }
}
