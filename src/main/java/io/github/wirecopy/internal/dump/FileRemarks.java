package io.github.wirecopy.internal.dump;

import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Position;
import io.github.wirecopy.source.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the remarks about files; of one kind only the first hundred in a file, the rest is counted. */
final class FileRemarks {

    private static final int MOST_OF_A_KIND = 100;

    private final List<FileDiagnostic> collected = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String file, Severity severity, String code, String message) {
        put(file, Optional.empty(), severity, code, message);
    }

    /** Adds a remark about a line, counted from 1. */
    void addAt(String file, long line, Severity severity, String code, String message) {
        Position position = new Position((int) Math.min(line, Integer.MAX_VALUE), 1);
        put(file, Optional.of(position), severity, code, message);
    }

    private void put(String file, Optional<Position> position, Severity severity, String code, String message) {
        int count = counts.merge(code, 1, Integer::sum);
        if (count <= MOST_OF_A_KIND) {
            Diagnostic diagnostic = new Diagnostic(severity, code, Optional.empty(), message);
            collected.add(new FileDiagnostic(file, position, diagnostic));
        }
    }

    int count(String code) {
        return counts.getOrDefault(code, 0);
    }

    /** Says at the end of a file how many remarks of a kind there were in all, where not all were shown. */
    void endFile(String file) {
        counts.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND) {
                String message = count + " of these in this file, the first " + MOST_OF_A_KIND + " are shown";
                collected.add(new FileDiagnostic(
                        file, Optional.empty(), new Diagnostic(Severity.INFO, code, Optional.empty(), message)));
            }
        });
        counts.clear();
    }

    /** Returns what has been collected since the last call. */
    List<FileDiagnostic> take() {
        List<FileDiagnostic> taken = List.copyOf(collected);
        collected.clear();
        return taken;
    }
}
