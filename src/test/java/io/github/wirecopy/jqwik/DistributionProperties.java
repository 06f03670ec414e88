package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.model.StatementKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What is made is varied enough to find something. */
class DistributionProperties {

    @Property(tries = 2000)
    void everyLayoutOccurs(@ForAll ArticleText text) {
        Statistics.label("layout").collect(text.layout()).coverage(coverage -> {
            for (TextLayout layout : TextLayout.values()) {
                coverage.check(layout).percentage(percentage -> percentage > 8);
            }
        });
    }

    @Property(tries = 2000)
    void everyMarkOccurs(@ForAll ArticleText text) {
        for (QuoteMarks marks : QuoteMarks.values()) {
            boolean isUsed = text.article().quotes().stream()
                    .anyMatch(quote ->
                            text.text().startsWith(marks.opening(), quote.span().begin()));
            Statistics.label(marks.name())
                    .collect(isUsed)
                    .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 5));
        }
    }

    @Property(tries = 2000)
    void everyKindOfStatementOccursOften(@ForAll Article article) {
        Set<StatementKind> kinds =
                article.statements().stream().map(Statement::kind).collect(Collectors.toSet());
        for (StatementKind kind : EnumSet.allOf(StatementKind.class)) {
            Statistics.label(kind.name())
                    .collect(kinds.contains(kind))
                    .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 15));
        }
    }

    @Property(tries = 2000)
    void everyKindOfQuoteOccursOften(@ForAll Article article) {
        Set<QuoteKind> kinds = article.quotes().stream().map(Quote::kind).collect(Collectors.toSet());
        for (QuoteKind kind : EnumSet.allOf(QuoteKind.class)) {
            Statistics.label(kind.name())
                    .collect(kinds.contains(kind))
                    .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 15));
        }
        Statistics.label("continued")
                .collect(article.quotes().stream()
                        .anyMatch(quote -> quote.continues().isPresent()))
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 15));
        Statistics.label("nested")
                .collect(article.quotes().stream()
                        .anyMatch(quote -> quote.parent().isPresent()))
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 5));
    }

    @Property(tries = 2000)
    void everyKindOfActorOccurs(@ForAll Article article) {
        Set<ActorKind> kinds = article.actors().stream().map(Actor::kind).collect(Collectors.toSet());
        for (ActorKind kind : EnumSet.allOf(ActorKind.class)) {
            Statistics.label(kind.name())
                    .collect(kinds.contains(kind))
                    .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 5));
        }
    }

    @Property(tries = 2000)
    void partsAreThereAndNotThere(@ForAll Article article) {
        balanced("headline", article.headline().isPresent());
        balanced("byline", !article.bylines().isEmpty());
        balanced("dateline", article.dateline().isPresent());
        balanced("date", article.published().isPresent());
        balanced("paragraphs", article.paragraphs().size() > 3);
        balanced("quotes", article.quotes().size() > 2);
    }

    private static void balanced(String label, boolean isThere) {
        Statistics.label(label).collect(isThere).coverage(coverage -> {
            coverage.check(true).percentage(percentage -> percentage > 20);
            coverage.check(false).percentage(percentage -> percentage > 15);
        });
    }
}
