package io.github.wirecopy.model;

import io.github.wirecopy.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * A text with what was found in it, and the questions that this answers: what a part says, who speaks, who said what. {@link Article} is
 * the only kind.
 *
 * @since 0.1.0
 */
public abstract class AnnotatedText {

    AnnotatedText() {}

    /** {@return the source, verbatim} */
    public abstract String text();

    /** {@return what is said, ordered by where the content begins} */
    public abstract List<Statement> statements();

    /** {@return the stretches between quotation marks, ordered by where they begin} */
    public abstract List<Quote> quotes();

    /** {@return who acts and speaks, ordered by the first mention} */
    public abstract List<Actor> actors();

    abstract ArticleLookup lookup();

    /**
     * Returns what stands in the text at a part, as it stands; a value without a place is returned as it is.
     *
     * @param part a part of this article, or a span
     * @return the text; the stretches of a part that has several are joined by one blank
     */
    public final String textOf(Located part) {
        return part.in(text());
    }

    /**
     * Returns a part in readable form: line breaks and runs of white space made one blank, character references decoded, soft hyphens
     * and control characters gone.
     *
     * @param part a part of this article, or a span
     * @return the text
     */
    public final String readableText(Located part) {
        return ReadableText.of(textOf(part));
    }

    /**
     * Returns the actor that has an id.
     *
     * @param id the id
     * @return the actor, or empty if none has this id
     */
    public final Optional<Actor> actor(String id) {
        return lookup().actor(id);
    }

    /**
     * Returns the statement that has an id.
     *
     * @param id the id
     * @return the statement, or empty if none has this id
     */
    public final Optional<Statement> statement(String id) {
        return lookup().statement(id);
    }

    /**
     * Returns the quote that has an id.
     *
     * @param id the id
     * @return the quote, or empty if none has this id
     */
    public final Optional<Quote> quote(String id) {
        return lookup().quote(id);
    }

    /**
     * Returns who speaks a quote.
     *
     * @param quote a quote of this article
     * @return those to whom its statement is attributed; empty if nobody was found and for a {@link QuoteKind#TERM}
     */
    public final List<Actor> speakers(Quote quote) {
        return lookup().speakers(quote);
    }

    /**
     * Returns who makes a statement.
     *
     * @param statement a statement of this article
     * @return those to whom it is attributed; empty if nobody was found
     */
    public final List<Actor> speakers(Statement statement) {
        return lookup().speakers(statement);
    }

    /**
     * Returns the names of those who speak a quote, for people to read.
     *
     * @param quote a quote of this article
     * @return the names, joined by a comma and a blank; empty if there are none
     */
    public final String speakerNames(Quote quote) {
        return ArticleLookup.names(speakers(quote));
    }

    /**
     * Returns what an actor is quoted with.
     *
     * @param actor an actor of this article
     * @return the quotes that the actor speaks, alone or with others
     */
    public final List<Quote> quotesBy(Actor actor) {
        return lookup().quotesBy(actor);
    }

    /**
     * Returns what an actor says.
     *
     * @param actor an actor of this article
     * @return the statements that are attributed to the actor, alone or with others
     */
    public final List<Statement> statementsBy(Actor actor) {
        return lookup().statementsBy(actor);
    }
}
