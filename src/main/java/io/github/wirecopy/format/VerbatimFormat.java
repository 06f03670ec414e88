package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;

/** The source of an article, character for character. */
final class VerbatimFormat extends BufferedFormat {

    VerbatimFormat() {
        super("verbatim", ".txt");
    }

    @Override
    void append(Article article, TextBuffer out) {
        out.append(article.text());
    }
}
