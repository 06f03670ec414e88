package io.github.wirecopy.model;

/**
 * What an {@link Actor} is.
 *
 * @since 0.1.0
 */
public enum ActorKind {
    /** A named person. */
    PERSON,
    /** A named organization. */
    ORGANIZATION,
    /** A country, a city or another place, which act in news. */
    PLACE,
    /** Unnamed people, such as {@code senior officials}. */
    GROUP,
    /** Something written, such as {@code the joint statement}, a report or a tweet. */
    DOCUMENT
}
