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
 * A date as it was printed, and what it means.
 *
 * @param text the date, as printed
 * @param span its place; empty if it came from a field of a record
 * @param value {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD} or an ISO date-time, which has an offset only if one was printed; empty
 *     if no year was printed
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"text", "span", "value"})
public record PrintedDate(String text, Optional<Span> span, Optional<String> value) implements Located {

    /**
     * Makes a date.
     *
     * @param text the date, as printed
     * @param span its place; empty if it came from a field of a record
     * @param value {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD} or an ISO date-time, which has an offset only
     *     if one was printed; empty if no year was printed
     * @throws IllegalArgumentException if the span is not as long as the text or the value has none of the four forms
     */
    public PrintedDate {
        Part.requireText("PrintedDate", text, span);
        if (value.isPresent() && !IsoDate.isValid(value.get())) {
            throw new IllegalArgumentException(
                    "PrintedDate.value must be YYYY, YYYY-MM, YYYY-MM-DD or an ISO date-time, but is "
                            + Part.quoted(value.get()));
        }
    }

    @JsonCreator
    static PrintedDate fromJson(
            @JsonProperty("text") String text,
            @JsonProperty("span") @Nullable Span span,
            @JsonProperty("value") @Nullable String value) {
        return new PrintedDate(text, Optional.ofNullable(span), Optional.ofNullable(value));
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
