package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of a {@link Dateline}, as printed.
 *
 * @param name the place, usually a city
 * @param region the country, state or province that was printed with it
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "region"})
public record Place(String name, Optional<String> region) {

    /**
     * Makes a place.
     *
     * @param name the place, usually a city
     * @param region the country, state or province that was printed with it
     * @throws IllegalArgumentException if the name is blank
     */
    public Place {
        Part.requireNotBlank("Place.name", name);
        Objects.requireNonNull(region, "Place.region is missing");
    }

    @JsonCreator
    static Place fromJson(@JsonProperty("name") String name, @JsonProperty("region") @Nullable String region) {
        return new Place(name, Optional.ofNullable(region));
    }
}
