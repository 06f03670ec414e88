package io.github.wirecopy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a failure to write into one line; whatever else is thrown is a fault of the program and keeps its trace. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) throws Exception {
        if (failure instanceof UncheckedIOException unchecked) {
            return report(Objects.requireNonNull(unchecked.getCause()), line);
        }
        if (failure instanceof IOException io) {
            return report(io, line);
        }
        throw failure;
    }

    private static int report(IOException failure, CommandLine line) {
        line.getErr().println("wirecopy: error: output: " + IoMessages.of(failure));
        return ExitCode.FAILED;
    }
}
