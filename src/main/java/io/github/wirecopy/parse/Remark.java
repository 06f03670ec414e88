package io.github.wirecopy.parse;

import io.github.wirecopy.internal.dump.FileDiagnostic;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Position;
import java.util.Objects;

/**
 * A remark about a file of a dump that belongs to none of its articles: it is empty, or was not in the charset that it seemed to be in.
 *
 * @param file the file, as {@link io.github.wirecopy.model.Origin#file()} has it
 * @param position the place in the file; 1:1 for the file as a whole
 * @param diagnostic the remark, without a span
 * @since 0.1.0
 */
public record Remark(String file, Position position, Diagnostic diagnostic) {

    /**
     * Makes a remark.
     *
     * @param file the file, as {@link io.github.wirecopy.model.Origin#file()} has it
     * @param position the place in the file; 1:1 for the file as a whole
     * @param diagnostic the remark, without a span
     */
    public Remark {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(diagnostic, "diagnostic");
    }

    static Remark of(FileDiagnostic remark) {
        return new Remark(remark.file(), remark.position().orElse(new Position(1, 1)), remark.diagnostic());
    }
}
