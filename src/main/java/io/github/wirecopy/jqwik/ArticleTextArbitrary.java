package io.github.wirecopy.jqwik;

/** Makes texts together with the article that stands in them; see {@link ArticleTexts#texts()}. */
public interface ArticleTextArbitrary extends NewsArbitrary<ArticleText, ArticleTextArbitrary> {}
