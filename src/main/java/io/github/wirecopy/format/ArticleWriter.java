package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;

/**
 * Writes the articles of one file. Not for use by several threads at once.
 *
 * @since 0.1.0
 */
public interface ArticleWriter extends AutoCloseable {

    /**
     * Writes an article after those before it.
     *
     * @param article the article
     * @throws IllegalStateException if the format holds one article a file and this is the second
     * @throws java.io.UncheckedIOException if the target fails
     */
    void write(Article article);

    /**
     * Ends the file and closes the target.
     *
     * @throws java.io.UncheckedIOException if the target fails
     */
    @Override
    void close();
}
