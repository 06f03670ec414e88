package io.github.wirecopy.format;

import io.github.wirecopy.source.Position;
import java.util.Optional;

/**
 * What is read is not in the canonical form, or contradicts itself. Tells where and what.
 *
 * @since 0.1.0
 */
public final class ArticleFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Position> position;

    /** The value that is wrong, as a JSON Pointer. */
    private final String pointer;

    ArticleFormatException(String problem, Optional<Position> position, String pointer, Throwable cause) {
        super(describe(problem, position, pointer), cause);
        this.position = position;
        this.pointer = pointer;
    }

    /**
     * Returns where the input could no longer be followed.
     *
     * @return line and column, both from 1
     */
    public Optional<Position> position() {
        return position == null ? Optional.empty() : position;
    }

    /**
     * Returns the value that is wrong.
     *
     * @return a JSON Pointer (RFC 6901) into the input, empty for the whole
     */
    public String pointer() {
        return pointer;
    }

    private static String describe(String problem, Optional<Position> position, String pointer) {
        StringBuilder description = new StringBuilder();
        position.ifPresent(place -> description
                .append("line ")
                .append(place.line())
                .append(", column ")
                .append(place.column()));
        if (!pointer.isEmpty()) {
            description.append(description.isEmpty() ? "" : ", ").append("at ").append(pointer);
        }
        return description
                .append(description.isEmpty() ? "" : ": ")
                .append(problem)
                .toString();
    }
}
