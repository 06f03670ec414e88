package io.github.wirecopy.jqwik;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/** Makes texts of plans. */
final class DefaultArticleTextArbitrary extends ArbitraryDecorator<ArticleText> implements ArticleTextArbitrary {

    private final StoryOptions options;

    DefaultArticleTextArbitrary(StoryOptions options) {
        this.options = options;
    }

    @Override
    protected Arbitrary<ArticleText> arbitrary() {
        return new StoryPlans(options).plans().map(StoryPlan::write);
    }

    @Override
    public ArticleTextArbitrary with(ArticlePart part, int min, int max) {
        return new DefaultArticleTextArbitrary(options.with(part, new Range(min, max)));
    }

    @Override
    public ArticleTextArbitrary withLayout(TextLayout... layouts) {
        return new DefaultArticleTextArbitrary(options.withLayouts(List.of(layouts)));
    }

    @Override
    public ArticleTextArbitrary withMarks(QuoteMarks... marks) {
        return new DefaultArticleTextArbitrary(options.withMarks(List.of(marks)));
    }
}
