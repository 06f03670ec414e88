package io.github.wirecopy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Data for development beside the project, which is not everywhere; tests that need it are skipped where it is absent. */
public final class SharedData {

    private static final List<Path> PLACES = List.of(Path.of("../shared"), Path.of("../../shared"));

    private SharedData() {}

    /** Returns a file or folder of the data, or skips the test. */
    public static Path of(String path) {
        Path found = PLACES.stream()
                .map(place -> place.resolve(path))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of(path));
        assumeTrue(Files.exists(found), () -> "skipped: ../shared/" + path + " is absent");
        return found;
    }
}
