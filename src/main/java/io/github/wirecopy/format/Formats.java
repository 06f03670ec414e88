package io.github.wirecopy.format;

import java.util.List;
import java.util.Optional;

/** The formats in which articles are written. */
public final class Formats {

    private static final JsonFormat JSON = new JsonFormat();
    private static final JsonLinesFormat JSON_LINES = new JsonLinesFormat();
    private static final List<ArticleFormat> ALL = List.of(JSON, JSON_LINES);

    private Formats() {}

    /**
     * Returns the canonical JSON, {@code json}.
     *
     * @return the format, which also reads
     */
    public static JsonFormat json() {
        return JSON;
    }

    /**
     * Returns the canonical JSON with an article a line, {@code jsonl}.
     *
     * @return the format, which also reads
     */
    public static JsonLinesFormat jsonLines() {
        return JSON_LINES;
    }

    /**
     * Returns all formats.
     *
     * @return the formats in the order in which they are best listed for people
     */
    public static List<ArticleFormat> all() {
        return ALL;
    }

    /**
     * Returns the names of all formats.
     *
     * @return the names in the order of {@link #all}
     */
    public static List<String> names() {
        return ALL.stream().map(ArticleFormat::name).toList();
    }

    /**
     * Finds a format by its name.
     *
     * @param name a name such as {@code jsonl}
     * @return the format, or empty if none has this name
     */
    public static Optional<ArticleFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
