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
 * The line that names the writers.
 *
 * @param text the line, as printed
 * @param span its place; empty if it came from a field of a record
 * @param authors the names alone, without {@code By}, titles or outlets
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"text", "span", "authors"})
public record Byline(
        String text,
        Optional<Span> span,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> authors) implements Located {

    /**
     * Makes a byline.
     *
     * @param text the line, as printed
     * @param span its place; empty if it came from a field of a record
     * @param authors the names alone, without {@code By}, titles or outlets
     * @throws IllegalArgumentException if the span is not as long as the text or an author is blank
     */
    public Byline {
        Part.requireText("Byline", text, span);
        authors = List.copyOf(authors);
        for (String author : authors) {
            Part.requireNotBlank("Byline.authors", author);
        }
    }

    @JsonCreator
    static Byline fromJson(
            @JsonProperty("text") String text,
            @JsonProperty("span") @Nullable Span span,
            @JsonProperty("authors") @Nullable List<String> authors) {
        return new Byline(text, Optional.ofNullable(span), Part.list(authors));
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
