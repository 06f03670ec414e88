package io.github.wirecopy.internal.dump;

import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Position;
import java.util.Optional;

/**
 * A remark about a file of a dump rather than about one of its articles.
 *
 * @param file the file as in the origin of its articles
 * @param position where in the file, if it is about one place
 * @param diagnostic the remark; it has no span
 */
public record FileDiagnostic(String file, Optional<Position> position, Diagnostic diagnostic) {}
