package io.github.wirecopy.cli;

import io.github.wirecopy.model.Article;

/** Where articles are written. */
interface ArticleSink extends AutoCloseable {

    /**
     * Writes an article after those before it.
     *
     * @throws SecondArticleException if only one can be written and this is the second
     */
    void write(Article article);

    @Override
    void close();
}
