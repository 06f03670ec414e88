package io.github.wirecopy.model;

/**
 * How a {@link Statement} is made.
 *
 * @since 0.1.0
 */
public enum StatementKind {
    /** The voice of the article itself. */
    NARRATED,
    /** Wholly within quotation marks. */
    DIRECT,
    /** Reported without quotation marks. */
    INDIRECT,
    /** Partly within quotation marks. */
    MIXED
}
