package io.github.wirecopy.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.wirecopy.format.CanonicalSchema;
import io.github.wirecopy.format.Formats;
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
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.Test;

/** What is made is valid, as was asked for, and a value. */
class ArticlesProperties {

    @Property(tries = 200)
    void everyTypeHasAProvider(
            @ForAll Article article,
            @ForAll Quote quote,
            @ForAll Statement statement,
            @ForAll Attribution attribution,
            @ForAll Actor actor,
            @ForAll RelatedLink link,
            @ForAll Dateline dateline,
            @ForAll Heading heading,
            @ForAll Byline byline) {
        assertThat(article.toBuilder().build()).isEqualTo(article);
        assertThat(quote.toBuilder().build()).isEqualTo(quote).hasSameHashCodeAs(quote);
        assertThat(statement.toBuilder().build()).isEqualTo(statement).hasSameHashCodeAs(statement);
        assertThat(attribution.toBuilder().build()).isEqualTo(attribution).hasSameHashCodeAs(attribution);
        assertThat(actor.toBuilder().build()).isEqualTo(actor).hasSameHashCodeAs(actor);
        assertThat(link.toBuilder().build()).isEqualTo(link).hasSameHashCodeAs(link);
        assertThat(dateline.toBuilder().build()).isEqualTo(dateline).hasSameHashCodeAs(dateline);
        assertThat(new Heading(heading.text(), heading.span())).isEqualTo(heading);
        assertThat(new Byline(byline.text(), byline.span(), byline.authors())).isEqualTo(byline);
    }

    @Property(tries = 200)
    void everySmallTypeHasAProvider(
            @ForAll PrintedDate date,
            @ForAll Trailer trailer,
            @ForAll MetadataField field,
            @ForAll Mention mention,
            @ForAll Place place,
            @ForAll Origin origin,
            @ForAll Span span,
            @ForAll ArticleText text,
            @ForAll Mutation mutation,
            @ForAll Corruption corruption) {
        assertThat(date.text()).isNotBlank();
        assertThat(trailer.span().length()).isEqualTo(trailer.text().length());
        assertThat(field.name()).isNotBlank();
        assertThat(mention.span().length()).isPositive();
        assertThat(place.name()).isNotBlank();
        assertThat(origin.toBuilder().build()).isEqualTo(origin).hasSameHashCodeAs(origin);
        assertThat(span.length()).isNotNegative();
        assertThat(text.text()).isEqualTo(text.article().text());
        assertThat(mutation.apply(text).text().text()).isNotBlank();
        assertThat(corruption.apply(text.text())).isNotEqualTo(mutation);
    }

    @Property(tries = 300)
    void rangesAreKept(@ForAll("bounded") Article article) {
        assertThat(article.quotes()).hasSizeBetween(2, 5);
        assertThat(article.actors()).hasSizeBetween(2, 3);
        assertThat(article.paragraphs()).hasSizeBetween(2, 4);
        assertThat(article.relatedLinks()).hasSizeBetween(1, 2);
        assertThat(article.headline()).isPresent();
        assertThat(article.deck()).isPresent();
        assertThat(article.subheads()).hasSizeLessThanOrEqualTo(1);
        assertThat(article.dateline()).isEmpty();
        assertThat(article.trailers()).hasSize(3);
        assertThat(article.bylines()).hasSize(1);
    }

    @Provide
    Arbitrary<Article> bounded() {
        return Articles.articles()
                .withLayout(TextLayout.PLAIN, TextLayout.WIRE)
                .withQuotes(2, 5)
                .withActors(2, 3)
                .withParagraphs(2, 4)
                .withRelatedLinks(1, 2)
                .with(ArticlePart.HEADLINE, 1, 1)
                .with(ArticlePart.DECK, 1, 1)
                .with(ArticlePart.SUBHEADS, 1, 1)
                .with(ArticlePart.AUTHORS, 1, 2)
                .with(ArticlePart.TRAILERS, 3, 3)
                .without(ArticlePart.DATELINE);
    }

    @Property(tries = 300)
    void withoutActorsNobodySpeaks(@ForAll("silent") Article article) {
        assertThat(article.actors()).isEmpty();
        assertThat(article.quotes()).hasSize(2);
        assertThat(article.statements())
                .allMatch(statement -> statement.attribution().isEmpty());
    }

    @Provide
    Arbitrary<Article> silent() {
        return Articles.articles().withActors(0, 0).withQuotes(2, 2);
    }

    @Property(tries = 300)
    void marksAreThoseAskedFor(@ForAll("angled") Article article) {
        for (Quote quote : article.quotes()) {
            assertThat(article.text().substring(quote.span().begin()))
                    .startsWith(quote.parent().isPresent() ? "‹" : "«");
        }
    }

    @Provide
    Arbitrary<Article> angled() {
        return Articles.articles().withQuotes(1, 6).withMarks(QuoteMarks.ANGLE);
    }

    @Property(tries = 300)
    void hostileArticlesAreValuesToo(@ForAll("hostile") Article article) {
        Article copy = Formats.json().read(CanonicalSchema.json(article));
        assertThat(copy).isEqualTo(article).hasSameHashCodeAs(article);
    }

    @Provide
    Arbitrary<Article> hostile() {
        return Articles.articles().withHostileWords();
    }

    @Test
    void everyTypeOfTheModelHasAProvider() {
        NewsArbitraryProvider provider = new NewsArbitraryProvider();
        JavaClasses model = new ClassFileImporter().importPackages(Article.class.getPackageName());
        List<String> unmade = model.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type ->
                        type.isRecord() || type.tryGetMethod("toBuilder").isPresent())
                .filter(type -> !provider.canProvideFor(TypeUsage.of(type.reflect())))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(unmade).isEmpty();
        assertThat(model.stream().filter(JavaClass::isRecord)).hasSizeGreaterThan(4);
    }

    @Test
    void whatIsSimplestAndWhatIsLongestIsTriedForCertain() {
        List<Article> edges = new ArrayList<>();
        Articles.articles().edgeCases(1000).forEach(edge -> edges.add(edge.value()));
        assertThat(edges).anyMatch(article -> article.quotes().isEmpty());
        assertThat(edges)
                .anyMatch(article -> article.quotes().stream()
                        .anyMatch(quote -> quote.continues().isPresent()));
        List<Span> spans = new ArrayList<>();
        Articles.spans().edgeCases(20).forEach(edge -> spans.add(edge.value()));
        assertThat(spans).anyMatch(span -> span.length() == 0);
    }

    @Test
    void whatCannotBeIsRefused() {
        ArticleArbitrary articles = Articles.articles();
        assertThatThrownBy(() -> articles.withQuotes(3, 2)).hasMessageContaining("3..2");
        assertThatThrownBy(() -> articles.with(ArticlePart.HEADLINE, 0, 2)).hasMessageContaining("HEADLINE");
        assertThatThrownBy(articles::withMarks).hasMessageContaining("marks");
        assertThatThrownBy(articles::withLayout).hasMessageContaining("layouts");
    }
}
