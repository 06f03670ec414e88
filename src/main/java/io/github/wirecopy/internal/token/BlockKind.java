package io.github.wirecopy.internal.token;

/** What a block of running text is. */
public enum BlockKind {
    /** The title line. */
    HEADLINE,
    /** The standfirst below the headline. */
    DECK,
    /** A heading within the body. */
    SUBHEAD,
    /** A paragraph of the body. */
    PARAGRAPH
}
