package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Article;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/** Makes articles of plans, with what no text shows. */
final class DefaultArticleArbitrary extends ArbitraryDecorator<Article> implements ArticleArbitrary {

    private final StoryOptions options;

    DefaultArticleArbitrary(StoryOptions options) {
        this.options = options;
    }

    @Override
    protected Arbitrary<Article> arbitrary() {
        return Combinators.combine(new StoryPlans(options).plans(), Decoration.decorations(options.isHostile()))
                .as((plan, decoration) -> decoration.add(plan.write()));
    }

    @Override
    public ArticleArbitrary with(ArticlePart part, int min, int max) {
        return new DefaultArticleArbitrary(options.with(part, new Range(min, max)));
    }

    @Override
    public ArticleArbitrary withLayout(TextLayout... layouts) {
        return new DefaultArticleArbitrary(options.withLayouts(List.of(layouts)));
    }

    @Override
    public ArticleArbitrary withMarks(QuoteMarks... marks) {
        return new DefaultArticleArbitrary(options.withMarks(List.of(marks)));
    }

    @Override
    public ArticleArbitrary withHostileWords() {
        return new DefaultArticleArbitrary(options.withHostileWords());
    }
}
