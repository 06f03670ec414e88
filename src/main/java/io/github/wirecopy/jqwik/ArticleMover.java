package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.Mention;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Moves an article to a text in which its parts stand elsewhere. */
final class ArticleMover {

    private final String text;
    private final UnaryOperator<Span> moves;

    ArticleMover(String text, UnaryOperator<Span> moves) {
        this.text = text;
        this.moves = moves;
    }

    Article move(Article article) {
        Article.Builder moved = article.toBuilder().text(text);
        moved.headline(article.headline().map(this::move)).deck(article.deck().map(this::move));
        moved.bylines(each(article.bylines(), this::move))
                .dateline(article.dateline().map(this::move));
        moved.published(article.published().map(this::move))
                .updated(article.updated().map(this::move));
        moved.paragraphs(each(article.paragraphs(), moves)).sentences(each(article.sentences(), moves));
        moved.subheads(each(article.subheads(), this::move)).other(each(article.other(), moves));
        moved.statements(each(article.statements(), this::move)).quotes(each(article.quotes(), this::move));
        moved.actors(each(article.actors(), this::move)).relatedLinks(each(article.relatedLinks(), this::move));
        moved.trailers(each(article.trailers(), this::move)).metadata(each(article.metadata(), this::move));
        return moved.build();
    }

    private static <T> List<T> each(List<T> parts, UnaryOperator<T> move) {
        return parts.stream().map(move).toList();
    }

    private Optional<Span> move(Optional<Span> span) {
        return span.map(moves);
    }

    private String words(Optional<Span> span, String words) {
        return span.map(place -> moves.apply(place).in(text)).orElse(words);
    }

    private Heading move(Heading heading) {
        return new Heading(words(heading.span(), heading.text()), move(heading.span()));
    }

    private Byline move(Byline byline) {
        return new Byline(words(byline.span(), byline.text()), move(byline.span()), byline.authors());
    }

    private PrintedDate move(PrintedDate date) {
        return new PrintedDate(words(date.span(), date.text()), move(date.span()), date.value());
    }

    private Dateline move(Dateline dateline) {
        Span span = moves.apply(dateline.span());
        return dateline.toBuilder()
                .text(span.in(text))
                .span(span)
                .date(dateline.date().map(this::move))
                .build();
    }

    private Statement move(Statement statement) {
        return statement.toBuilder()
                .content(each(statement.content(), moves))
                .attribution(statement.attribution().map(this::move))
                .build();
    }

    private Attribution move(Attribution attribution) {
        return attribution.toBuilder()
                .source(move(attribution.source()))
                .cue(move(attribution.cue()))
                .build();
    }

    private Quote move(Quote quote) {
        return quote.toBuilder()
                .span(moves.apply(quote.span()))
                .contentSpan(moves.apply(quote.contentSpan()))
                .build();
    }

    private Actor move(Actor actor) {
        List<Mention> mentions =
                each(actor.mentions(), mention -> new Mention(moves.apply(mention.span()), mention.form()));
        return actor.toBuilder().mentions(mentions).build();
    }

    private RelatedLink move(RelatedLink link) {
        return link.toBuilder()
                .published(link.published().map(this::move))
                .heading(link.heading().map(this::move))
                .span(moves.apply(link.span()))
                .build();
    }

    private Trailer move(Trailer trailer) {
        Span span = moves.apply(trailer.span());
        return new Trailer(trailer.kind(), span.in(text), span);
    }

    private MetadataField move(MetadataField field) {
        return new MetadataField(field.name(), field.value(), move(field.span()));
    }
}
