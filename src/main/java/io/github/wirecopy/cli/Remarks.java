package io.github.wirecopy.cli;

import io.github.wirecopy.model.Origin;
import io.github.wirecopy.parse.ParsedArticle;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Position;
import io.github.wirecopy.source.Severity;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Prints remarks in the form of compilers, {@code file:line:column: warning: code: message}, and counts the failures. */
final class Remarks {

    private static final Position START = new Position(1, 1);

    private final PrintWriter err;
    private final boolean verbose;
    private int failures;

    /**
     * Makes a printer.
     *
     * @param err where remarks go
     * @param verbose whether to print also what is no warning
     */
    Remarks(PrintWriter err, boolean verbose) {
        this.err = err;
        this.verbose = verbose;
    }

    int exitCode() {
        return failures == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    void print(Outcome.Parsed parsed) {
        ParsedArticle article = parsed.article();
        String file = article.article().origin().map(Origin::file).orElseThrow();
        for (Diagnostic diagnostic : article.diagnostics()) {
            print(parsed.input().nameOf(file), article.positionOf(diagnostic), diagnostic);
        }
    }

    void print(Outcome.Remarked remarked) {
        Diagnostic diagnostic = remarked.remark().diagnostic();
        if (diagnostic.severity() == Severity.ERROR) {
            failures++;
        }
        print(
                remarked.input().nameOf(remarked.remark().file()),
                remarked.remark().position(),
                diagnostic);
    }

    void print(Outcome.Failed failed) {
        failures++;
        print(failed.input().argument(), START, remark(Severity.ERROR, failed.code(), failed.message()));
    }

    void print(Outcome.Refused refused) {
        failures++;
        Diagnostic error = remark(
                Severity.ERROR,
                refused.diagnostic().code(),
                refused.diagnostic().message());
        print(refused.input().nameOf(refused.file()), refused.position(), error);
    }

    void print(Outcome.Nothing nothing) {
        String message = nothing.input().isFolder() ? "the folder holds no file" : "there is no article in it";
        print(nothing.input().argument(), START, remark(Severity.WARNING, "nothing-found", message));
    }

    private static Diagnostic remark(Severity severity, String code, String message) {
        return new Diagnostic(severity, code, Optional.empty(), message);
    }

    private void print(String name, Position position, Diagnostic diagnostic) {
        if (verbose || diagnostic.severity() != Severity.INFO) {
            String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
            err.println(
                    name + ":" + position + ": " + severity + ": " + diagnostic.code() + ": " + diagnostic.message());
        }
    }
}
