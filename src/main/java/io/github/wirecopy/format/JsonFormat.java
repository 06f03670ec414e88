package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;

/**
 * The canonical JSON, which holds everything: one object for one article and an array for several. What is read back equals what was
 * written. Thread-safe.
 *
 * <p>The JSON Schema is the resource {@link #SCHEMA_RESOURCE}.
 *
 * @since 0.1.0
 */
public final class JsonFormat extends JsonObjectFormat {

    /** Where the class path has the JSON Schema (2020-12) of the form. */
    public static final String SCHEMA_RESOURCE = "/io/github/wirecopy/schema/article-1.json";

    JsonFormat() {
        super("json", ".json");
    }

    @Override
    void appendObject(Article article, TextBuffer out) {
        new CanonicalJson(JsonText.indented(out)).write(article);
    }

    /**
     * Returns the JSON Schema (2020-12) of the form, for one article.
     *
     * @return the text of {@link #SCHEMA_RESOURCE}, which modules other than this cannot read by themselves
     */
    public String schema() {
        return Resources.text(SCHEMA_RESOURCE);
    }

    /**
     * Reads one article.
     *
     * @param json one object in the canonical form
     * @return the article
     * @throws ArticleFormatException if it is not such an object, or not the only one
     */
    public Article read(String json) {
        try (ArticleJsonReader articles = reader(new StringReader(json))) {
            return articles.only();
        }
    }

    /**
     * Opens a file to read its articles one after another.
     *
     * @param file a file with one object, an array of objects or an object a line; it may be compressed by gzip
     * @return the articles, to be closed
     * @throws java.io.UncheckedIOException if the file cannot be opened
     */
    public ArticleJsonReader reader(Path file) {
        return ArticleJsonReader.open(file);
    }

    /**
     * Reads articles one after another.
     *
     * @param in one object, an array of objects or an object a line, as UTF-8; it may be compressed by gzip; closed with the reader
     * @return the articles, to be closed
     * @throws java.io.UncheckedIOException if {@code in} fails
     */
    public ArticleJsonReader reader(InputStream in) {
        return ArticleJsonReader.open(in);
    }

    /**
     * Reads articles one after another.
     *
     * @param in one object, an array of objects or an object a line; closed with the reader
     * @return the articles, to be closed
     */
    public ArticleJsonReader reader(Reader in) {
        return ArticleJsonReader.open(in);
    }
}
