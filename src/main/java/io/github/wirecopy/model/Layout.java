package io.github.wirecopy.model;

/**
 * How a dump, or the article cut out of it, is laid out.
 *
 * @since 0.1.0
 */
public enum Layout {
    /** A title line and paragraphs, with or without byline, date, dateline and trailers: pages, wire copy, plain text. */
    PLAIN,
    /** The text export of LexisNexis: {@code 1 of 20 DOCUMENTS}. */
    LEXISNEXIS,
    /** The export of Nexis Uni as text: {@code Body}, {@code Load-Date:}, {@code End of Document}. */
    NEXIS_UNI,
    /** A story followed by its highlights, each under {@code @highlight}. */
    STORY,
    /** The SGML of Reuters-21578: {@code <REUTERS …>}. */
    REUTERS_SGML,
    /** The SGML of TREC and of other newswire collections: {@code <DOC>}. */
    TREC,
    /** Translated broadcasts and papers as in MUC: {@code DEV-MUC3-0001 (NOSC)}. */
    FBIS,
    /** The tagged text of Factiva: {@code HD}, {@code LP}, {@code TD}, {@code AN}. */
    FACTIVA,
    /** One JSON object a line. */
    JSON_LINES,
    /** One record a row, with the names of the fields in the first. */
    CSV
}
