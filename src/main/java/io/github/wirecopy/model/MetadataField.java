package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named value that the source gives about the article and that has no field of its own in the model.
 *
 * @param name the name, as printed
 * @param value the value
 * @param span the place of name and value; empty if they came from a field of a record
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "value", "span"})
public record MetadataField(String name, String value, Optional<Span> span) implements Located {

    /**
     * Makes a field.
     *
     * @param name the name, as printed
     * @param value the value
     * @param span the place of name and value; empty if they came from a field of a record
     */
    public MetadataField {
        Objects.requireNonNull(name, "MetadataField.name is missing");
        Objects.requireNonNull(value, "MetadataField.value is missing");
        Objects.requireNonNull(span, "MetadataField.span is missing");
    }

    @JsonCreator
    static MetadataField fromJson(
            @JsonProperty("name") String name,
            @JsonProperty("value") String value,
            @JsonProperty("span") @Nullable Span span) {
        return new MetadataField(name, value, Optional.ofNullable(span));
    }

    @Override
    public List<Span> spans() {
        return Part.spans(span);
    }

    /** Returns name and value as they stand in the text, or the value if they have no place. */
    @Override
    public String in(CharSequence article) {
        return span.isPresent() ? span.get().in(article) : value;
    }
}
