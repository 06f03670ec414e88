package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Layout;

/**
 * The ways in which texts are written.
 *
 * @since 0.1.0
 */
public enum TextLayout {
    /** Title, names, date, paragraphs and links, as pages are copied: a line, a block or wrapped lines a paragraph. */
    PLAIN(Layout.PLAIN),
    /** Wire copy: one indented line a paragraph. */
    WIRE(Layout.PLAIN),
    /** A document of a LexisNexis text export. */
    LEXISNEXIS(Layout.LEXISNEXIS),
    /** A document of the TREC collections. */
    TREC(Layout.TREC),
    /** A document of other newswire collections in SGML, with the dateline in the text. */
    NEWSWIRE(Layout.TREC),
    /** A document of Reuters-21578. */
    REUTERS(Layout.REUTERS_SGML);

    private final Layout layout;

    TextLayout(Layout layout) {
        this.layout = layout;
    }

    /** {@return what the model calls it} */
    public Layout layout() {
        return layout;
    }
}
