package io.github.wirecopy.internal.dump;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;

/** Says in words why something cannot be read. */
final class Failures {

    private Failures() {}

    static String message(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return "may not be read";
        }
        if (failure instanceof EOFException) {
            return "the compressed data ends too early";
        }
        if (failure instanceof ZipException) {
            return "the compressed data is damaged: " + failure.getMessage();
        }
        return Optional.ofNullable(failure.getMessage()).orElse("cannot be read");
    }
}
