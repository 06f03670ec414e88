/**
 * Places in a text, and remarks about them.
 *
 * <p>A {@link io.github.wirecopy.source.Span} is a half-open stretch {@code [begin, end)} of an article's text, counted in UTF-16 code
 * units as {@link java.lang.String} counts them. Whatever has a place in the text is {@link io.github.wirecopy.source.Located}: spans
 * themselves, and nearly all parts of an article.
 *
 * <pre>{@code
 * Span span = new Span(0, 6);
 * String word = span.in("Niamey, Niger");               // "Niamey"
 * boolean within = new Span(0, 13).contains(span);      // true
 * }</pre>
 *
 * <p>A {@link io.github.wirecopy.source.Diagnostic} says what is doubtful about a text: how much it matters, a code that stays the same
 * from version to version, words for people, and the span if there is one. {@link io.github.wirecopy.source.Position} turns an offset into
 * line and column.
 *
 * <p>This package depends on nothing else of Wirecopy. All its types are immutable values.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.wirecopy.source;

import org.jspecify.annotations.NullMarked;
