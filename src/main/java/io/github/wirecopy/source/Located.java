package io.github.wirecopy.source;

import java.util.List;

/**
 * Something that stands at one or more places of a text.
 *
 * @since 0.1.0
 */
public interface Located {

    /**
     * Returns the places, in text order; none for a value that did not come from the text itself.
     *
     * @return the spans that this covers
     */
    List<Span> spans();

    /**
     * Returns what stands at these places, verbatim; several stretches are joined by one blank.
     *
     * @param text the text that the spans point into
     * @return the stretches of the text
     */
    default String in(CharSequence text) {
        List<Span> spans = spans();
        if (spans.size() == 1) {
            return spans.get(0).in(text);
        }
        StringBuilder joined = new StringBuilder();
        for (Span span : spans) {
            joined.append(joined.isEmpty() ? "" : " ").append(text, span.begin(), span.end());
        }
        return joined.toString();
    }
}
