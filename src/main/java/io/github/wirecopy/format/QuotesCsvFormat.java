package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row for each quote. */
final class QuotesCsvFormat extends CsvFormat {

    QuotesCsvFormat() {
        super(
                "csv-quotes",
                "file",
                "index",
                "published",
                "headline",
                "speaker",
                "actorId",
                "actorKind",
                "cue",
                "quote",
                "quoteKind",
                "statementKind",
                "rule",
                "confidence",
                "begin",
                "end");
    }

    @Override
    List<String[]> rows(Article article) {
        ReadableParts parts = new ReadableParts(article);
        String published = parts.date(article.published()).orElse("");
        String headline = parts.of(article.headline()).orElse("");
        List<String[]> rows = new ArrayList<>();
        for (Quote quote : article.quotes()) {
            rows.add(row(article, parts, quote, published, headline));
        }
        return rows;
    }

    private static String[] row(Article article, ReadableParts parts, Quote quote, String published, String headline) {
        List<Actor> speakers = article.speakers(quote);
        Optional<Attribution> attribution = speakers.isEmpty() ? Optional.empty() : parts.attribution(quote);
        return new String[] {
            file(article),
            index(article),
            published,
            headline,
            parts.joined(speakers, Actor::name),
            parts.joined(speakers, Actor::id),
            parts.joined(speakers, actor -> actor.kind().name()),
            attribution.flatMap(Attribution::cue).map(parts::of).orElse(""),
            parts.of(quote.contentSpan()),
            quote.kind().name(),
            article.statement(quote.statement())
                    .map(Statement::kind)
                    .map(Enum::name)
                    .orElse(""),
            attribution.map(Attribution::rule).map(parts::of).orElse(""),
            attribution.map(Attribution::confidence).map(Object::toString).orElse(""),
            Integer.toString(quote.span().begin()),
            Integer.toString(quote.span().end())
        };
    }
}
