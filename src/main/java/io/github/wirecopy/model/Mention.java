package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * One place where an {@link Actor} is named, described or referred to by pronoun.
 *
 * @param span the place
 * @param form how it refers
 * @since 0.1.0
 */
@JsonPropertyOrder({"span", "form"})
public record Mention(Span span, MentionForm form) implements Located {

    /**
     * Makes a mention.
     *
     * @param span the place
     * @param form how it refers
     */
    public Mention {
        Objects.requireNonNull(span, "Mention.span is missing");
        Objects.requireNonNull(form, "Mention.form is missing");
    }

    @Override
    public List<Span> spans() {
        return List.of(span);
    }
}
