package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.source.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts about who says what. */
final class Voice {

    private static final String THAT = "that ";

    private Voice() {}

    static String quote(Quote quote) {
        return quote.contentSpan() + (quote.parent().isPresent() ? "" : " " + quote.kind());
    }

    static Stream<String> continuations(Article article) {
        return article.quotes().stream()
                .filter(quote -> isOneStatement(article, quote))
                .map(quote -> quote.contentSpan() + " goes on from "
                        + article.quote(quote.continues().get()).map(Quote::contentSpan));
    }

    private static boolean isOneStatement(Article article, Quote quote) {
        return quote.continues()
                .flatMap(article::quote)
                .filter(before -> before.statement().equals(quote.statement()))
                .isPresent();
    }

    static String content(Article article, Statement statement) {
        return statement.kind() + " "
                + statement.content().stream()
                        .map(span -> core(article.text(), span).toString())
                        .collect(Collectors.joining(" "));
    }

    /** Returns a stretch without the conjunction at its beginning and the stop at its end. */
    private static Span core(String text, Span span) {
        int begin = text.startsWith(THAT, span.begin()) ? span.begin() + THAT.length() : span.begin();
        int end = span.end();
        while (end > begin && ".,:; ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(Math.min(begin, end), end);
    }

    static Stream<String> source(Article article, Statement statement) {
        return statement.attribution().stream()
                .map(said -> content(article, statement) + ": source "
                        + said.source().map(Object::toString).orElse("none") + ", cue "
                        + said.cue().map(Object::toString).orElse("none"));
    }

    static Stream<String> speakers(Article article, Statement statement) {
        return statement.attribution().stream().map(said -> content(article, statement) + ": " + names(article, said));
    }

    private static String names(Article article, Attribution attribution) {
        return attribution.actors().stream()
                .map(id -> article.actor(id).map(Actor::name).orElse("?").toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    static boolean isNamed(Actor actor) {
        return actor.kind() != ActorKind.GROUP && actor.kind() != ActorKind.DOCUMENT;
    }

    /** Returns the ends of mentions, for titles before a name may or may not belong to it. */
    static Stream<String> mentions(Actor actor) {
        return actor.mentions().stream()
                .map(mention -> actor.name() + " " + mention.form() + " …"
                        + mention.span().end());
    }
}
