package io.github.wirecopy.jqwik;

/**
 * How a story is set.
 *
 * @param layout the layout
 * @param marks the quotation marks
 * @param plain how the paragraphs of the plain layout are set; the others leave no choice
 */
record StylePlan(TextLayout layout, QuoteMarks marks, BodyStyle plain) {}
