package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A headline, a deck, a heading within the body or the heading of a block of links.
 *
 * @param text the text, as printed
 * @param span its place; empty if it came from a field of a record
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"text", "span"})
public record Heading(String text, Optional<Span> span) implements Located {

    /**
     * Makes a heading.
     *
     * @param text the text, as printed
     * @param span its place; empty if it came from a field of a record
     * @throws IllegalArgumentException if the span is not as long as the text
     */
    public Heading {
        Part.requireText("Heading", text, span);
    }

    /**
     * Makes a heading of the text at a place.
     *
     * @param text the text of the article
     * @param span the place in it
     * @return the heading
     */
    public static Heading at(CharSequence text, Span span) {
        return new Heading(span.in(text), Optional.of(span));
    }

    @JsonCreator
    static Heading fromJson(@JsonProperty("text") String text, @JsonProperty("span") @Nullable Span span) {
        return new Heading(text, Optional.ofNullable(span));
    }

    @Override
    public List<Span> spans() {
        return Part.spans(span);
    }

    /** Returns {@link #text()}, whatever the given text. */
    @Override
    public String in(CharSequence article) {
        return text;
    }
}
