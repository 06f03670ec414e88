package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;

/**
 * A form in which articles are written. Formats are immutable and can be shared by threads; the writers that they make cannot.
 *
 * <pre>{@code
 * try (ArticleWriter out = Formats.jsonLines().writer(Path.of("articles.jsonl"))) {
 *     out.write(article);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface ArticleFormat {

    /**
     * Returns the name by which {@link Formats#named} finds it.
     *
     * @return the name, such as {@code jsonl}
     */
    String name();

    /**
     * Returns how the names of its files end.
     *
     * @return the ending with its dot, such as {@code .jsonl}
     */
    String extension();

    /**
     * Tells whether one file can hold several articles.
     *
     * @return whether a writer takes more than one article
     */
    boolean holdsSeveral();

    /**
     * Writes one article, as a whole file would have it.
     *
     * @param article the article
     * @param out where it goes; neither flushed nor closed
     * @throws java.io.UncheckedIOException if {@code out} fails
     */
    void write(Article article, Appendable out);

    /**
     * Makes a writer for the articles of one file.
     *
     * @param out where they go; closed with the writer
     * @return the writer
     */
    ArticleWriter writer(Writer out);

    /**
     * Makes a writer for the articles of one file.
     *
     * @param out where they go as UTF-8, surrogates without a partner as U+FFFD; closed with the writer
     * @return the writer
     */
    default ArticleWriter writer(OutputStream out) {
        return writer(Utf8.writer(out));
    }

    /**
     * Makes a writer for the articles of one file.
     *
     * @param file where they go as UTF-8; an old file is replaced, and one whose name ends with {@code .gz} is compressed
     * @return the writer
     * @throws java.io.UncheckedIOException if the file cannot be made
     */
    default ArticleWriter writer(Path file) {
        return writer(Utf8.writer(file));
    }

    /**
     * Returns one article as a whole file would have it.
     *
     * @param article the article
     * @return what {@link #write} writes
     */
    default String format(Article article) {
        StringBuilder out = new StringBuilder();
        write(article, out);
        return out.toString();
    }
}
