package io.github.wirecopy.jqwik;

/**
 * What an example may have none, one or several of; see {@link NewsArbitrary#with(ArticlePart, int, int)}.
 *
 * @since 0.1.0
 */
public enum ArticlePart {
    /** The headline: none or one. */
    HEADLINE(1),
    /** The deck under a headline: none or one. No text for parsers has one unless asked, for nothing but position tells it apart. */
    DECK(1),
    /** The names in the byline. */
    AUTHORS(3),
    /** The dateline: none or one. */
    DATELINE(1),
    /** The printed date of publication: none or one. */
    DATE(1),
    /** The paragraphs of the body. */
    PARAGRAPHS(40),
    /** The headings within the body. No text for parsers has one unless asked, for nothing but shape tells them apart. */
    SUBHEADS(5),
    /** The quotes, also those within quotes. */
    QUOTES(40),
    /** The actors. */
    ACTORS(8),
    /** The links to other articles. */
    RELATED_LINKS(8),
    /** Credits, copyright and end marks, at most one of each kind. */
    TRAILERS(3);

    private final int most;

    ArticlePart(int most) {
        this.most = most;
    }

    /**
     * Returns how many there can be.
     *
     * @return the greatest number that may be asked for
     */
    public int most() {
        return most;
    }
}
