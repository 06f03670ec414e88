package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Origin;
import io.github.wirecopy.model.RelatedLink;
import java.util.List;
import java.util.stream.Collectors;

/** A row for each article. */
final class ArticlesCsvFormat extends CsvFormat {

    ArticlesCsvFormat() {
        super(
                "csv-articles",
                "file",
                "index",
                "layout",
                "published",
                "updated",
                "headline",
                "deck",
                "authors",
                "dateline",
                "url",
                "publisher",
                "section",
                "language",
                "body",
                "actors",
                "quoteCount",
                "statementCount",
                "relatedLinks");
    }

    @Override
    List<String[]> rows(Article article) {
        ReadableParts parts = new ReadableParts(article);
        return List.<String[]>of(new String[] {
            file(article),
            index(article),
            article.origin().map(Origin::layout).map(Enum::name).orElse(""),
            parts.date(article.published()).orElse(""),
            parts.date(article.updated()).orElse(""),
            parts.of(article.headline()).orElse(""),
            parts.deck().orElse(""),
            String.join("; ", parts.authors()),
            parts.of(article.dateline()).orElse(""),
            parts.ofText(article.url()).orElse(""),
            parts.ofText(article.publisher()).orElse(""),
            parts.ofText(article.section()).orElse(""),
            parts.ofText(article.language()).orElse(""),
            parts.body("\n\n"),
            parts.joined(article.actors(), Actor::name),
            Integer.toString(article.quotes().size()),
            Integer.toString(article.statements().size()),
            article.relatedLinks().stream()
                    .map(RelatedLink::title)
                    .map(parts::of)
                    .collect(Collectors.joining("; "))
        });
    }
}
