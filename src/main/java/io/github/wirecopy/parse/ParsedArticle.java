package io.github.wirecopy.parse;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Position;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * An article and the remarks that came up while it was parsed.
 *
 * @param article the article
 * @param diagnostics the remarks; their spans point into the article's text
 * @param start where the article's text begins in its file; 1:1 for a text that came from nowhere
 * @since 0.1.0
 */
public record ParsedArticle(Article article, List<Diagnostic> diagnostics, Position start) {

    /**
     * Makes a result.
     *
     * @param article the article
     * @param diagnostics the remarks; their spans point into the article's text
     * @param start where the article's text begins in its file; 1:1 for a text that came from nowhere
     */
    public ParsedArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(start, "start");
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Returns the place of a remark in the file that the article came from, which is the article's start for a remark about no place.
     *
     * @param diagnostic one of the remarks
     * @return line and column in the file
     */
    public Position positionOf(Diagnostic diagnostic) {
        int offset = diagnostic.span().map(Span::begin).orElse(0);
        Position inArticle = Position.of(article.text(), offset);
        int line = start.line() + inArticle.line() - 1;
        return new Position(line, inArticle.line() == 1 ? start.column() + inArticle.column() - 1 : inArticle.column());
    }
}
