package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.PrintedDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One side of an article, as facts that can be compared: lines of text in text order, with offsets where a fact has a place. Two
 * parsers that agree about a side give equal facts, whatever their ids, rules and confidences.
 *
 * @since 0.1.0
 */
public enum Aspect {
    /** The headline and the deck, with their places. */
    HEADLINE(article ->
            Stream.concat(article.headline().stream(), article.deck().stream()).map(Aspect::fact)),
    /** The names in the bylines. */
    AUTHORS(article -> article.bylines().stream().map(Byline::authors).flatMap(List::stream)),
    /** Places, date and agencies of the dateline. */
    DATELINE(article -> article.dateline().stream()
            .map(dateline ->
                    dateline.places() + " " + dateline.date().map(PrintedDate::text) + " " + dateline.agencies())),
    /** The day of publication. */
    DATE(article -> article.published().stream().map(Aspect::day)),
    /** The places of the paragraphs. */
    PARAGRAPHS(article -> article.paragraphs().stream().map(Object::toString)),
    /** The places of the sentences. */
    SENTENCES(article -> article.sentences().stream().map(Object::toString)),
    /** Where the words of the quotes stand, and for quotes that are not within others their kind. */
    QUOTES(article -> article.quotes().stream().map(Voice::quote)),
    /** Which quotes of one statement go on from which; whether a new tag begins anew is left to taste. */
    CONTINUATIONS(Voice::continuations),
    /** Who says what: kinds and contents of the statements, without the word {@code that} and the full stop at their ends. */
    STATEMENTS(article -> article.statements().stream().map(statement -> Voice.content(article, statement))),
    /** Who says what: the places of sources and cues. */
    SOURCES(article -> article.statements().stream().flatMap(statement -> Voice.source(article, statement))),
    /** Who says what: the names of the actors, in small letters. */
    SPEAKERS(article -> article.statements().stream().flatMap(statement -> Voice.speakers(article, statement))),
    /** Kinds and names of the named actors. */
    ACTORS(article -> article.actors().stream().filter(Voice::isNamed).map(actor -> actor.kind() + " " + actor.name())),
    /** Where the named actors are mentioned. */
    MENTIONS(article -> article.actors().stream().filter(Voice::isNamed).flatMap(Voice::mentions)),
    /** Titles, days and headings of the related links. */
    RELATED_LINKS(article -> article.relatedLinks().stream()
            .map(link -> link.title() + " " + link.published().map(Aspect::day) + " "
                    + link.heading().map(Heading::text))),
    /** Kinds and words of the trailers. */
    TRAILERS(article -> article.trailers().stream().map(trailer -> trailer.kind() + " " + trailer.text()));

    private static final int DAY_LENGTH = 10;

    private final Function<Article, Stream<String>> facts;

    Aspect(Function<Article, Stream<String>> facts) {
        this.facts = facts;
    }

    /**
     * Returns this side of an article.
     *
     * @param article the article
     * @return the facts, in text order
     */
    public List<String> of(Article article) {
        return facts.apply(article).toList();
    }

    private static String fact(Heading heading) {
        return heading.span().map(Object::toString).orElse("") + " " + heading.text();
    }

    private static String day(PrintedDate date) {
        String value = date.value().orElse("");
        return value.length() > DAY_LENGTH ? value.substring(0, DAY_LENGTH) : value;
    }
}
