package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * Something that follows the body: credits, copyright, contact, an end mark.
 *
 * @param kind what it is
 * @param text the text, as printed
 * @param span its place
 * @since 0.1.0
 */
@JsonPropertyOrder({"kind", "text", "span"})
public record Trailer(TrailerKind kind, String text, Span span) implements Located {

    /**
     * Makes a trailer.
     *
     * @param kind what it is
     * @param text the text, as printed
     * @param span its place
     * @throws IllegalArgumentException if the span is not as long as the text
     */
    public Trailer {
        Objects.requireNonNull(kind, "Trailer.kind is missing");
        Part.requireText("Trailer", text, span);
    }

    @Override
    public List<Span> spans() {
        return List.of(span);
    }

    /** Returns {@link #text()}, whatever the given text. */
    @Override
    public String in(CharSequence article) {
        return text;
    }
}
