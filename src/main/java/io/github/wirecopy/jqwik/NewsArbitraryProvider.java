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
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik find the arbitraries for parameters such as {@code @ForAll Article}; jqwik makes it, nobody else need.
 *
 * @since 0.1.0
 */
public final class NewsArbitraryProvider implements ArbitraryProvider {

    private final Map<Class<?>, Supplier<Arbitrary<?>>> arbitraries = Map.ofEntries(
            Map.entry(Article.class, Articles::articles),
            Map.entry(ArticleText.class, ArticleTexts::texts),
            Map.entry(Quote.class, Articles::quotes),
            Map.entry(Statement.class, Articles::statements),
            Map.entry(Attribution.class, Articles::attributions),
            Map.entry(Actor.class, Articles::actors),
            Map.entry(RelatedLink.class, Articles::relatedLinks),
            Map.entry(Dateline.class, Articles::datelines),
            Map.entry(Heading.class, Articles::headings),
            Map.entry(Byline.class, Articles::bylines),
            Map.entry(PrintedDate.class, Articles::printedDates),
            Map.entry(Trailer.class, Articles::trailers),
            Map.entry(MetadataField.class, Articles::metadata),
            Map.entry(Mention.class, Articles::mentions),
            Map.entry(Place.class, Articles::places),
            Map.entry(Origin.class, Articles::origins),
            Map.entry(Span.class, Articles::spans),
            Map.entry(Mutation.class, Mutations::mutations),
            Map.entry(Corruption.class, Corruptions::corruptions));

    /** Makes a provider. */
    public NewsArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return arbitraries.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> arbitrary = arbitraries.get(targetType.getRawType());
        return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
    }
}
