package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who or what acts or speaks in an article.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "name", "kind", "roles", "aliases", "issuers", "mentions"})
public abstract class Actor implements Located {

    Actor() {}

    /**
     * Returns the id.
     *
     * @return a name that no other part of the article has
     */
    @JsonProperty("id")
    public abstract String id();

    /**
     * Returns the fullest form of the name, without leading article or possessive.
     *
     * @return the name
     */
    @JsonProperty("name")
    public abstract String name();

    /**
     * Returns what it is.
     *
     * @return the kind
     */
    @JsonProperty("kind")
    public abstract ActorKind kind();

    /**
     * Returns what the article says that it does or is, such as {@code defense minister}.
     *
     * @return the roles
     */
    @JsonProperty("roles")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> roles();

    /**
     * Returns the other names that the article uses.
     *
     * @return the aliases
     */
    @JsonProperty("aliases")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> aliases();

    /**
     * Returns on whose behalf a document speaks.
     *
     * @return ids of actors of the article; empty unless the kind is {@link ActorKind#DOCUMENT}
     */
    @JsonProperty("issuers")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> issuers();

    /**
     * Returns where it is mentioned.
     *
     * @return the mentions in text order
     */
    @JsonProperty("mentions")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Mention> mentions();

    /** Returns the spans of {@link #mentions()}. */
    @Override
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>(mentions().size());
        for (Mention mention : mentions()) {
            spans.add(mention.span());
        }
        return List.copyOf(spans);
    }

    @Value.Check
    void check() {
        Part.requireId("Actor", id());
        if (name().isBlank()) {
            throw new IllegalStateException("Actor.name of " + id() + " must not be blank");
        }
        if (!issuers().isEmpty() && kind() != ActorKind.DOCUMENT) {
            throw new IllegalStateException(
                    "Actor.issuers of " + id() + " must be empty, for it is no DOCUMENT but a " + kind());
        }
    }

    @JsonCreator
    static Actor fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("kind") @Nullable ActorKind kind,
            @JsonProperty("roles") @Nullable List<String> roles,
            @JsonProperty("aliases") @Nullable List<String> aliases,
            @JsonProperty("issuers") @Nullable List<String> issuers,
            @JsonProperty("mentions") @Nullable List<Mention> mentions) {
        return builder()
                .id(Part.required("Actor.id", id))
                .name(Part.required("Actor.name", name))
                .kind(Part.required("Actor.kind", kind))
                .roles(Part.list(roles))
                .aliases(Part.list(aliases))
                .issuers(Part.list(issuers))
                .mentions(Part.list(mentions))
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

    /** Builds {@link Actor}s; the attributes are described at its accessors. */
    public static final class Builder extends ImmutableActor.Builder {
        Builder() {}
    }
}
