package io.github.wirecopy.model;

/**
 * How a {@link Mention} refers to its actor.
 *
 * @since 0.1.0
 */
public enum MentionForm {
    /** By name. */
    NAME,
    /** By an adjective made from the name, such as {@code American}. */
    ADJECTIVE,
    /** By description, such as {@code the minister}. */
    NOMINAL,
    /** By pronoun. */
    PRONOUN
}
