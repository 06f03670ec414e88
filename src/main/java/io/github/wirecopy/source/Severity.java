package io.github.wirecopy.source;

/**
 * How much a {@link Diagnostic} matters.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Worth knowing; the result is as asked. */
    INFO,
    /** Doubtful; the result may not be what the author of the text meant. */
    WARNING,
    /** Something could not be done. */
    ERROR
}
