package io.github.wirecopy.model;

/**
 * What a {@link Trailer} is.
 *
 * @since 0.1.0
 */
public enum TrailerKind {
    /** Who reported, wrote or edited. */
    CREDIT,
    /** Who holds the rights. */
    COPYRIGHT,
    /** Whom to write to. */
    CONTACT,
    /** A mark that the article is over, such as {@code ###} or {@code -30-}. */
    END_MARK,
    /** Anything else. */
    NOTE
}
