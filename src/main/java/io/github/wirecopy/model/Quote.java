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
 * One stretch between quotation marks, in one paragraph, the headline or the deck.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "kind", "statement", "span", "contentSpan", "continues", "parent"})
public abstract class Quote implements Located {

    Quote() {}

    /**
     * Returns the id.
     *
     * @return a name that no other part of the article has
     */
    @JsonProperty("id")
    public abstract String id();

    /**
     * Returns what stands between the marks.
     *
     * @return the kind
     */
    @JsonProperty("kind")
    public abstract QuoteKind kind();

    /**
     * Returns the statement that it belongs to.
     *
     * @return the id of a statement of the article
     */
    @JsonProperty("statement")
    public abstract String statement();

    /**
     * Returns the place of the quote with its marks.
     *
     * @return the span
     */
    @JsonProperty("span")
    public abstract Span span();

    /**
     * Returns the place of what stands between the marks.
     *
     * @return the span
     */
    @JsonProperty("contentSpan")
    public abstract Span contentSpan();

    /**
     * Returns the earlier quote that this one goes on from: after a cue, in the next paragraph or under a new tag of the same speaker.
     *
     * @return the id of a quote of the article, if there is one
     */
    @JsonProperty("continues")
    public abstract Optional<String> continues();

    /**
     * Returns the quote that this one is nested in.
     *
     * @return the id of a quote of the article, if there is one
     */
    @JsonProperty("parent")
    public abstract Optional<String> parent();

    /** Returns {@link #span()}. */
    @Override
    public List<Span> spans() {
        return List.of(span());
    }

    @Value.Check
    void check() {
        Part.requireId("Quote", id());
        if (!span().contains(contentSpan())) {
            throw new IllegalStateException(
                    "Quote.contentSpan " + contentSpan() + " of " + id() + " must lie within its span " + span());
        }
    }

    @JsonCreator
    static Quote fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("kind") @Nullable QuoteKind kind,
            @JsonProperty("statement") @Nullable String statement,
            @JsonProperty("span") @Nullable Span span,
            @JsonProperty("contentSpan") @Nullable Span contentSpan,
            @JsonProperty("continues") @Nullable String continues,
            @JsonProperty("parent") @Nullable String parent) {
        return builder()
                .id(Part.required("Quote.id", id))
                .kind(Part.required("Quote.kind", kind))
                .statement(Part.required("Quote.statement", statement))
                .span(Part.required("Quote.span", span))
                .contentSpan(Part.required("Quote.contentSpan", contentSpan))
                .continues(Optional.ofNullable(continues))
                .parent(Optional.ofNullable(parent))
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

    /** Builds {@link Quote}s; the attributes are described at its accessors. */
    public static final class Builder extends ImmutableQuote.Builder {
        Builder() {}
    }
}
