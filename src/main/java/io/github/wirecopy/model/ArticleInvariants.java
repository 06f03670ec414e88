package io.github.wirecopy.model;

import io.github.wirecopy.source.Span;

/** What holds for an article as a whole. */
final class ArticleInvariants {

    private ArticleInvariants() {}

    static void check(Article article) {
        int length = article.text().length();
        for (Span paragraph : article.paragraphs()) {
            if (paragraph.end() > length) {
                throw new IllegalStateException(
                        "Article.paragraphs " + paragraph + " must lie in the text, which has " + length + " units");
            }
        }
    }
}
