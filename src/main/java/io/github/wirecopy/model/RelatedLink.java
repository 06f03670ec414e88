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
 * Another article that this one points at.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"title", "published", "url", "publisher", "heading", "span"})
public abstract class RelatedLink implements Located {

    RelatedLink() {}

    /**
     * Returns the title.
     *
     * @return the title, as printed
     */
    @JsonProperty("title")
    public abstract String title();

    /**
     * Returns when it was published.
     *
     * @return the date, if one was printed
     */
    @JsonProperty("published")
    public abstract Optional<PrintedDate> published();

    /**
     * Returns where it is.
     *
     * @return the URL, if one was printed
     */
    @JsonProperty("url")
    public abstract Optional<String> url();

    /**
     * Returns who published it.
     *
     * @return the publisher, if one was printed
     */
    @JsonProperty("publisher")
    public abstract Optional<String> publisher();

    /**
     * Returns the heading that it shares with the other links of its block.
     *
     * @return the heading, if the block has one
     */
    @JsonProperty("heading")
    public abstract Optional<Heading> heading();

    /**
     * Returns its place, from title to date or URL.
     *
     * @return the span
     */
    @JsonProperty("span")
    public abstract Span span();

    /** Returns {@link #span()}. */
    @Override
    public List<Span> spans() {
        return List.of(span());
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalStateException("RelatedLink.title at " + span() + " must not be blank");
        }
        Optional<Span> date = published().flatMap(PrintedDate::span);
        if (date.isPresent() && !span().contains(date.get())) {
            throw new IllegalStateException(
                    "RelatedLink.published.span " + date.get() + " must lie within the link's span " + span());
        }
    }

    @JsonCreator
    static RelatedLink fromJson(
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("published") @Nullable PrintedDate published,
            @JsonProperty("url") @Nullable String url,
            @JsonProperty("publisher") @Nullable String publisher,
            @JsonProperty("heading") @Nullable Heading heading,
            @JsonProperty("span") @Nullable Span span) {
        return builder()
                .title(Part.required("RelatedLink.title", title))
                .published(Optional.ofNullable(published))
                .url(Optional.ofNullable(url))
                .publisher(Optional.ofNullable(publisher))
                .heading(Optional.ofNullable(heading))
                .span(Part.required("RelatedLink.span", span))
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

    /** Builds {@link RelatedLink}s; the attributes are described at its accessors. */
    public static final class Builder extends ImmutableRelatedLink.Builder {
        Builder() {}
    }
}
