package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.Mention;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.Origin;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Makes values of every type of the model, all of them valid. With this package on the class path, {@code @ForAll Article}
 * and the like need no provider method.
 *
 * <pre>{@code
 * Arbitrary<Article> articles = Articles.articles().withQuotes(1, 5).withMarks(QuoteMarks.CURLY);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Articles {

    private static final int POSITIONS = 40;

    private Articles() {}

    /**
     * Returns articles.
     *
     * @return an arbitrary that can be told what to make
     */
    public static ArticleArbitrary articles() {
        return new DefaultArticleArbitrary(StoryOptions.forArticles());
    }

    /** {@return quotes, as they occur in articles} */
    public static Arbitrary<Quote> quotes() {
        return parts(articles().withQuotes(1, 4), Article::quotes);
    }

    /** {@return statements, as they occur in articles} */
    public static Arbitrary<Statement> statements() {
        return parts(articles(), Article::statements);
    }

    /** {@return attributions, as they occur in articles} */
    public static Arbitrary<Attribution> attributions() {
        return parts(articles().withQuotes(2, 4).withActors(1, 3), Articles::attributions)
                .filter(said -> said.isPresent())
                .map(said -> said.get());
    }

    private static List<Optional<Attribution>> attributions(Article article) {
        return article.statements().stream().map(Statement::attribution).toList();
    }

    /** {@return actors, as they occur in articles} */
    public static Arbitrary<Actor> actors() {
        return parts(articles().withActors(1, 4), Article::actors);
    }

    /** {@return related links, as they occur in articles} */
    public static Arbitrary<RelatedLink> relatedLinks() {
        return parts(articles().withLayout(TextLayout.PLAIN).withRelatedLinks(1, 3), Article::relatedLinks);
    }

    /** {@return datelines, as they occur in articles} */
    public static Arbitrary<Dateline> datelines() {
        return parts(
                articles().with(ArticlePart.DATELINE, 1, 1),
                article -> article.dateline().stream().toList());
    }

    private static <T> Arbitrary<T> parts(Arbitrary<Article> articles, Function<Article, List<T>> parts) {
        return Combinators.combine(articles, Arbitraries.integers().between(0, POSITIONS))
                .as((article, position) ->
                        parts.apply(article).get(position % parts.apply(article).size()));
    }

    /** {@return headings, some of them without a place} */
    public static Arbitrary<Heading> headings() {
        return SmallValues.headings();
    }

    /** {@return bylines, some of them without a place} */
    public static Arbitrary<Byline> bylines() {
        return SmallValues.bylines();
    }

    /** {@return dates in many forms, some of them without a place or a value} */
    public static Arbitrary<PrintedDate> printedDates() {
        return SmallValues.printedDates();
    }

    /** {@return trailers of all kinds} */
    public static Arbitrary<Trailer> trailers() {
        return SmallValues.trailers();
    }

    /** {@return labelled values, some of them without a place} */
    public static Arbitrary<MetadataField> metadata() {
        return SmallValues.metadata();
    }

    /** {@return mentions of all forms} */
    public static Arbitrary<Mention> mentions() {
        return SmallValues.mentions();
    }

    /** {@return places, some of them with a region} */
    public static Arbitrary<Place> places() {
        return SmallValues.places();
    }

    /** {@return origins} */
    public static Arbitrary<Origin> origins() {
        return Origins.origins();
    }

    /** {@return spans, empty ones among them} */
    public static Arbitrary<Span> spans() {
        return SmallValues.spans();
    }
}
