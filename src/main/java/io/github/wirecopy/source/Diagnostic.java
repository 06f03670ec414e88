package io.github.wirecopy.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A remark about a text.
 *
 * @param severity how much it matters
 * @param code the stable name of the kind of remark, such as {@code unclosed-quote}
 * @param span the place that it is about, if it is about one
 * @param message the remark for people
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"severity", "code", "span", "message"})
public record Diagnostic(Severity severity, String code, Optional<Span> span, String message) {

    /**
     * Makes a remark.
     *
     * @param severity how much it matters
     * @param code the stable name of the kind of remark, such as {@code unclosed-quote}
     * @param span the place that it is about, if it is about one
     * @param message the remark for people
     * @throws IllegalArgumentException if the code is blank
     */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
        if (code.isBlank()) {
            throw new IllegalArgumentException("Diagnostic.code must not be blank");
        }
    }

    @JsonCreator
    static Diagnostic fromJson(
            @JsonProperty("severity") Severity severity,
            @JsonProperty("code") String code,
            @JsonProperty("span") @Nullable Span span,
            @JsonProperty("message") String message) {
        return new Diagnostic(severity, code, Optional.ofNullable(span), message);
    }

    /** Returns the form that compilers print, such as {@code warning: unclosed-quote: …}. */
    @Override
    public String toString() {
        return severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + code + ": " + message;
    }
}
