package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What somebody, or the article itself, says.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "kind", "content", "attribution"})
public abstract class Statement implements Located {

    Statement() {}

    /**
     * Returns the id.
     *
     * @return a name that no other part of the article has
     */
    @JsonProperty("id")
    public abstract String id();

    /**
     * Returns how it is made.
     *
     * @return the kind
     */
    @JsonProperty("kind")
    public abstract StatementKind kind();

    /**
     * Returns what is said: one stretch or, when it is resumed around its source and cue, several.
     *
     * @return spans in text order, with their quotation marks
     */
    @JsonProperty("content")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Span> content();

    /**
     * Returns who says it.
     *
     * @return the attribution; never there if the kind is {@link StatementKind#NARRATED}, always if it is
     *     {@link StatementKind#INDIRECT}
     */
    @JsonProperty("attribution")
    public abstract Optional<Attribution> attribution();

    /** Returns {@link #content()}. */
    @Override
    public List<Span> spans() {
        return content();
    }

    @Value.Check
    void check() {
        Part.requireId("Statement", id());
        if (content().isEmpty()) {
            throw new IllegalStateException("Statement.content of " + id() + " must have a span");
        }
        if (kind() == StatementKind.NARRATED && attribution().isPresent()) {
            throw new IllegalStateException("Statement.attribution of " + id() + " must be absent, for it is NARRATED");
        }
        if (kind() == StatementKind.INDIRECT && attribution().isEmpty()) {
            throw new IllegalStateException(
                    "Statement.attribution of " + id() + " must be present, for it is INDIRECT");
        }
    }

    @JsonCreator
    static Statement fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("kind") @Nullable StatementKind kind,
            @JsonProperty("content") @Nullable List<Span> content,
            @JsonProperty("attribution") @Nullable Attribution attribution) {
        return builder()
                .id(Part.required("Statement.id", id))
                .kind(Part.required("Statement.kind", kind))
                .content(Part.list(content))
                .attribution(Optional.ofNullable(attribution))
                .build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with everything set as here.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link Statement}s; the attributes are described at its accessors. */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
