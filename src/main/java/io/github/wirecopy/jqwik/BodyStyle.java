package io.github.wirecopy.jqwik;

/**
 * How paragraphs are set.
 *
 * @param separator what stands between two
 * @param indent what stands before each
 * @param width how long lines may be; 0 for one line a paragraph
 */
record BodyStyle(String separator, String indent, int width) {

    /** One paragraph a line. */
    static final BodyStyle TIGHT = new BodyStyle("\n", "", 0);

    /** A blank line between paragraphs. */
    static final BodyStyle SPACIOUS = new BodyStyle("\n\n", "", 0);

    /** A blank line between paragraphs, which are broken into lines. */
    static final BodyStyle WRAPPED = new BodyStyle("\n\n", "", 72);

    /** One indented line a paragraph. */
    static final BodyStyle INDENTED_LINES = new BodyStyle("\n", "    ", 0);

    /** Paragraphs known by their indent, broken into lines. */
    static final BodyStyle INDENTED = new BodyStyle("\n", "    ", 64);
}
