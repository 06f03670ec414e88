package io.github.wirecopy.model;

import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * Finds named actors in a text. Hand an implementation to the parser to add what it knows to what the parser finds by itself.
 *
 * <p>An implementation must be safe for use by several threads, as the parser is.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ActorRecognizer {

    /**
     * Finds the places where actors are named.
     *
     * @param text the text of an article
     * @return the places, in text order
     */
    List<Recognized> recognize(String text);

    /**
     * A place where an actor is named.
     *
     * @param span the place
     * @param kind what the actor is
     */
    record Recognized(Span span, ActorKind kind) {

        /**
         * Makes a place.
         *
         * @param span the place
         * @param kind what the actor is
         * @throws IllegalArgumentException if the span is empty
         */
        public Recognized {
            Objects.requireNonNull(kind, "kind");
            if (span.length() == 0) {
                throw new IllegalArgumentException("Recognized.span must not be empty, but is " + span);
            }
        }
    }
}
