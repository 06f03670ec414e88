package io.github.wirecopy.internal.dump;

import io.github.wirecopy.internal.dump.DecodedText.Doubt;
import io.github.wirecopy.model.Layout;
import io.github.wirecopy.model.Origin;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file that is being read: what goes into its articles' origin, and the remarks about it. */
final class OpenFile {

    private final String name;
    private final DecodedText text;
    private final String parserVersion;
    private final FileRemarks remarks;
    private final List<Diagnostic> forNextArticle = new ArrayList<>();

    OpenFile(String name, DecodedText text, String parserVersion, FileRemarks remarks) {
        this.name = name;
        this.text = text;
        this.parserVersion = parserVersion;
        this.remarks = remarks;
    }

    Origin origin(int index, long offset, Layout layout) {
        return Origin.builder()
                .file(name)
                .index(index)
                .offset(offset)
                .charset(text.charset())
                .layout(layout)
                .parser(parserVersion)
                .build();
    }

    /** Keeps a remark that belongs to the next article, such as why the layout was taken. */
    void forNextArticle(List<Diagnostic> diagnostics) {
        forNextArticle.addAll(diagnostics);
    }

    List<Diagnostic> takeDiagnostics() {
        List<Diagnostic> taken = List.copyOf(forNextArticle);
        forNextArticle.clear();
        return taken;
    }

    void remark(Severity severity, String code, String message) {
        remarks.add(name, severity, code, message);
    }

    void remarkAt(long line, Severity severity, String code, String message) {
        remarks.addAt(name, line, severity, code, message);
    }

    void emptyRecord(long line) {
        remarkAt(line, Severity.WARNING, "empty-record", "there is nothing between two separators");
    }

    /** Passes on what was doubtful about the decoding, and tells whether something was an error. */
    boolean reportDoubts() {
        boolean error = false;
        for (Doubt doubt : text.doubts()) {
            remark(doubt.isError() ? Severity.ERROR : Severity.WARNING, doubt.code(), doubt.message());
            error |= doubt.isError();
        }
        return error;
    }

    /** Reports what an unreadable rest means. */
    void reportFailure(Optional<IOException> failure, int articles) {
        failure.ifPresent(e -> remark(
                Severity.ERROR,
                articles == 0 ? "unreadable-file" : "truncated-file",
                articles == 0 ? Failures.message(e) : "breaks off: " + Failures.message(e)));
    }
}
