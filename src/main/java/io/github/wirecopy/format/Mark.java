package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Mention;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.source.Span;

/** Something that formats with inline elements mark in running text. */
interface Mark {

    /** Returns the place. */
    Span span();

    /** A quote with its marks. */
    record QuoteMark(Quote quote) implements Mark {

        @Override
        public Span span() {
            return quote.span();
        }
    }

    /** A stretch of what is reported otherwise than by a quote alone. */
    record StatementMark(Statement statement, Span span) implements Mark {}

    /**
     * A mention of an actor.
     *
     * @param position where the actor stands in the list of the article
     */
    record MentionMark(Actor actor, int position, Mention mention) implements Mark {

        @Override
        public Span span() {
            return mention.span();
        }
    }
}
