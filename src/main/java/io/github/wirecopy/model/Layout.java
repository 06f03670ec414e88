package io.github.wirecopy.model;

/** How the text of an article, or of a dump of articles, is laid out. */
public enum Layout {
    /** Title line and paragraphs. */
    PLAIN,
    /** Wire copy. */
    WIRE,
    /** The text export of LexisNexis. */
    LEXISNEXIS,
    /** The text export of Nexis Uni. */
    NEXIS_UNI,
    /** A story followed by its highlights. */
    STORY,
    /** The SGML of Reuters-21578. */
    REUTERS_SGML,
    /** The SGML of the TREC collections. */
    TREC,
    /** The SGML of newswire collections. */
    NEWSWIRE_SGML,
    /** Translated broadcasts and papers in capitals, as in FBIS and MUC. */
    FBIS,
    /** The tagged text of Factiva. */
    FACTIVA,
    /** Articles set apart by a separator that the user names. */
    SEPARATED,
    /** One JSON object a line. */
    JSON_LINES,
    /** One record a row. */
    CSV
}
