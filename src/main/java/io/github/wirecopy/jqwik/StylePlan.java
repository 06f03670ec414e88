package io.github.wirecopy.jqwik;

/**
 * How a story is set.
 *
 * @param layout the layout
 * @param marks the quotation marks
 * @param plain how the paragraphs of the plain layout are set; the others leave no choice
 */
record StylePlan(TextLayout layout, QuoteMarks marks, BodyStyle plain) {

    /** Returns the same without broken lines, which beside related links look like the menus of a page. */
    StylePlan unbroken() {
        return plain.width() > 0 ? new StylePlan(layout, marks, BodyStyle.SPACIOUS) : this;
    }
}
