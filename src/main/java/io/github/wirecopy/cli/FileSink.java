package io.github.wirecopy.cli;

import io.github.wirecopy.format.ArticleFormat;
import io.github.wirecopy.format.ArticleWriter;
import io.github.wirecopy.model.Article;

/** Writes all articles to one file or stream. */
final class FileSink implements ArticleSink {

    private final ArticleFormat format;
    private final ArticleWriter writer;
    private boolean isWritten;

    FileSink(ArticleFormat format, ArticleWriter writer) {
        this.format = format;
        this.writer = writer;
    }

    @Override
    public void write(Article article) {
        if (isWritten && !format.holdsSeveral()) {
            throw new SecondArticleException(format.name());
        }
        isWritten = true;
        writer.write(article);
    }

    @Override
    public void close() {
        writer.close();
    }
}
