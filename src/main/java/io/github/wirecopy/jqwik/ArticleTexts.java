package io.github.wirecopy.jqwik;

/**
 * Makes texts in which it is known what stands: an oracle for parsers of news.
 *
 * <pre>{@code
 * @Property
 * void findsEveryQuote(@ForAll("texts") ArticleText text) {
 *     assertThat(myParser.quotes(text.text())).hasSameSizeAs(text.article().quotes());
 * }
 *
 * @Provide
 * Arbitrary<ArticleText> texts() {
 *     return ArticleTexts.texts().withLayout(TextLayout.PLAIN).withQuotes(1, 3);
 * }
 * }</pre>
 * @since 0.1.0
 */
public final class ArticleTexts {

    private ArticleTexts() {}

    /**
     * Returns texts in all layouts that can be written, with every style of marks, datelines, dates, tags and related blocks.
     *
     * @return an arbitrary that can be told what to make
     */
    public static ArticleTextArbitrary texts() {
        return new DefaultArticleTextArbitrary(StoryOptions.forTexts());
    }
}
