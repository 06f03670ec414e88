package io.github.wirecopy.model;

/**
 * What stands between the marks of a {@link Quote}.
 *
 * @since 0.1.0
 */
public enum QuoteKind {
    /** A whole utterance. */
    SPEECH,
    /** Some words of an utterance, within a statement that is reported otherwise. */
    FRAGMENT,
    /** A title or a so-called word; nobody speaks. */
    TERM
}
