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
 * The lead-in that names the place, and at times the date and the agency, such as {@code LONDON, March 3 (Reuters) -}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"text", "span", "places", "date", "agencies", "notes"})
public abstract class Dateline implements Located {

    Dateline() {}

    /**
     * Returns the dateline.
     *
     * @return the text, as printed
     */
    @JsonProperty("text")
    public abstract String text();

    /**
     * Returns its place.
     *
     * @return the span
     */
    @JsonProperty("span")
    public abstract Span span();

    /**
     * Returns the places that it names.
     *
     * @return the places in the order in which they were printed
     */
    @JsonProperty("places")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Place> places();

    /**
     * Returns the date that it gives.
     *
     * @return the date, if one was printed
     */
    @JsonProperty("date")
    public abstract Optional<PrintedDate> date();

    /**
     * Returns the agencies that it names.
     *
     * @return the agencies in the order in which they were printed
     */
    @JsonProperty("agencies")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> agencies();

    /**
     * Returns the notes in square brackets.
     *
     * @return the notes, such as {@code [Text]}
     */
    @JsonProperty("notes")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> notes();

    /** Returns {@link #span()}. */
    @Override
    public List<Span> spans() {
        return List.of(span());
    }

    @Value.Check
    void check() {
        if (span().length() != text().length()) {
            throw new IllegalStateException(
                    "Dateline.span " + span() + " must be as long as its text: " + Part.quoted(text()));
        }
        Optional<Span> printed = date().flatMap(PrintedDate::span);
        if (printed.isPresent() && !span().contains(printed.get())) {
            throw new IllegalStateException(
                    "Dateline.date.span " + printed.get() + " must lie within the dateline's span " + span());
        }
    }

    @JsonCreator
    static Dateline fromJson(
            @JsonProperty("text") @Nullable String text,
            @JsonProperty("span") @Nullable Span span,
            @JsonProperty("places") @Nullable List<Place> places,
            @JsonProperty("date") @Nullable PrintedDate date,
            @JsonProperty("agencies") @Nullable List<String> agencies,
            @JsonProperty("notes") @Nullable List<String> notes) {
        return builder()
                .text(Part.required("Dateline.text", text))
                .span(Part.required("Dateline.span", span))
                .places(Part.list(places))
                .date(Optional.ofNullable(date))
                .agencies(Part.list(agencies))
                .notes(Part.list(notes))
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

    /** Builds {@link Dateline}s; the attributes are described at its accessors. */
    public static final class Builder extends ImmutableDateline.Builder {
        Builder() {}
    }
}
