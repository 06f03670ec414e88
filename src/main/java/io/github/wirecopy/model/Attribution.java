package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who says a {@link Statement}, by which words the article tells, and which rule decided.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"source", "cue", "actors", "rule", "confidence"})
public abstract class Attribution implements Located {

    Attribution() {}

    /**
     * Returns the mention beside the cue, with its article and title.
     *
     * @return the source, if one stands in the text
     */
    @JsonProperty("source")
    public abstract Optional<Span> source();

    /**
     * Returns the verb or phrase that tells that somebody says it.
     *
     * @return the cue, if one stands in the text
     */
    @JsonProperty("cue")
    public abstract Optional<Span> cue();

    /**
     * Returns the ids of those who say it; several when they speak together.
     *
     * @return ids of actors of the article
     */
    @JsonProperty("actors")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> actors();

    /**
     * Returns the name of the rule that decided.
     *
     * @return the rule
     */
    @JsonProperty("rule")
    public abstract String rule();

    /**
     * Returns the measured precision of the rule.
     *
     * @return a number from 0 to 1
     */
    @JsonProperty("confidence")
    public abstract double confidence();

    /** Returns source and cue, whichever there are, in text order. */
    @Override
    public List<Span> spans() {
        return Stream.of(source(), cue()).flatMap(Optional::stream).sorted().toList();
    }

    @Value.Check
    void check() {
        if (rule().isBlank()) {
            throw new IllegalStateException("Attribution.rule must not be blank");
        }
        if (!(confidence() >= 0 && confidence() <= 1)) {
            throw new IllegalStateException("Attribution.confidence must lie in 0..1, but is " + confidence());
        }
    }

    @JsonCreator
    static Attribution fromJson(
            @JsonProperty("source") @Nullable Span source,
            @JsonProperty("cue") @Nullable Span cue,
            @JsonProperty("actors") @Nullable List<String> actors,
            @JsonProperty("rule") @Nullable String rule,
            @JsonProperty("confidence") @Nullable Double confidence) {
        return builder()
                .source(Optional.ofNullable(source))
                .cue(Optional.ofNullable(cue))
                .actors(Part.list(actors))
                .rule(Part.required("Attribution.rule", rule))
                .confidence(Part.required("Attribution.confidence", confidence))
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

    /** Builds {@link Attribution}s; the attributes are described at its accessors. */
    public static final class Builder extends ImmutableAttribution.Builder {
        Builder() {}
    }
}
