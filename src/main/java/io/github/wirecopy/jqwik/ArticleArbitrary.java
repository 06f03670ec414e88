package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Article;

/**
 * Makes articles; see {@link Articles#articles()}.
 *
 * @since 0.1.0
 */
public interface ArticleArbitrary extends NewsArbitrary<Article, ArticleArbitrary> {

    /**
     * Fills texts and names with what careless writers of formats forget to escape: markup, quotes, formulas, control characters,
     * lone surrogates, marks of direction.
     *
     * @return the changed arbitrary
     */
    ArticleArbitrary withHostileWords();
}
