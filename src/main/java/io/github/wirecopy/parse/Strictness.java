package io.github.wirecopy.parse;

/**
 * What a parser does about a text that is not as it should be.
 *
 * @since 0.1.0
 */
public enum Strictness {
    /** Every text gives an article, and what is doubtful is a diagnostic beside it. */
    LENIENT,
    /** The first diagnostic that is a warning or an error is thrown as an {@link ArticleParseException}. */
    STRICT
}
