package io.github.wirecopy.jqwik;

/**
 * Makes texts together with the article that stands in them; see {@link ArticleTexts#texts()}.
 *
 * @since 0.1.0
 */
public interface ArticleTextArbitrary extends NewsArbitrary<ArticleText, ArticleTextArbitrary> {}
