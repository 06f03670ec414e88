package io.github.wirecopy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of an article came from, and how it was read.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"file", "index", "offset", "charset", "layout", "parser"})
public abstract class Origin {

    Origin() {}

    /**
     * Returns the file as it was given, with {@code /} between folders, relative to the folder that was named.
     *
     * @return the file
     */
    @JsonProperty("file")
    public abstract String file();

    /**
     * Returns the number of articles before this one in the file.
     *
     * @return the index, from 0
     */
    @JsonProperty("index")
    public abstract int index();

    /**
     * Returns where the article's text begins.
     *
     * @return the offset in UTF-16 code units from the start of the decoded file
     */
    @JsonProperty("offset")
    public abstract long offset();

    /**
     * Returns the name of the charset by which the file was decoded.
     *
     * @return the charset, such as {@code UTF-8}
     */
    @JsonProperty("charset")
    public abstract String charset();

    /**
     * Returns how the article is laid out.
     *
     * @return the layout that the parser found or was told
     */
    @JsonProperty("layout")
    public abstract Layout layout();

    /**
     * Returns the version of the parser.
     *
     * @return the version
     */
    @JsonProperty("parser")
    public abstract String parser();

    @Value.Check
    void check() {
        if (index() < 0) {
            throw new IllegalStateException("Origin.index must not be negative, but is " + index());
        }
        if (offset() < 0) {
            throw new IllegalStateException("Origin.offset must not be negative, but is " + offset());
        }
    }

    @JsonCreator
    static Origin fromJson(
            @JsonProperty("file") @Nullable String file,
            @JsonProperty("index") @Nullable Integer index,
            @JsonProperty("offset") @Nullable Long offset,
            @JsonProperty("charset") @Nullable String charset,
            @JsonProperty("layout") @Nullable Layout layout,
            @JsonProperty("parser") @Nullable String parser) {
        return builder()
                .file(Part.required("Origin.file", file))
                .index(Part.required("Origin.index", index))
                .offset(Part.required("Origin.offset", offset))
                .charset(Part.required("Origin.charset", charset))
                .layout(Part.required("Origin.layout", layout))
                .parser(Part.required("Origin.parser", parser))
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

    /** Builds {@link Origin}s; the attributes are described at its accessors. */
    public static final class Builder extends ImmutableOrigin.Builder {
        Builder() {}
    }
}
