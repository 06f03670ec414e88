package io.github.wirecopy.cli;

import io.github.wirecopy.model.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An argument that names what to parse.
 *
 * @param argument the argument as it was given
 * @param path the file or folder; empty for standard input
 */
record Input(String argument, Optional<Path> path) {

    private static final String STANDARD_INPUT = "-";

    static Input of(String argument) {
        return new Input(argument, argument.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(Path.of(argument)));
    }

    boolean isFolder() {
        return path.isPresent() && Files.isDirectory(path.get());
    }

    /** Returns how remarks name a file: so that an editor finds it. The file of an {@link Origin} counts from the folder that was named. */
    String nameOf(String file) {
        String folder = argument.replace('\\', '/');
        return isFolder() ? folder + (folder.endsWith("/") ? "" : "/") + file : file;
    }

    /** Returns the number of bytes of all its files; what cannot be looked into counts nothing. */
    long size() {
        if (path.isEmpty()) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(path.get())) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException | UncheckedIOException unreadable) {
            return 0;
        }
    }
}
