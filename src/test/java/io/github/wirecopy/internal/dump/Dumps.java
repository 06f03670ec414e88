package io.github.wirecopy.internal.dump;

import io.github.wirecopy.model.Layout;
import io.github.wirecopy.model.Origin;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dumps for the tests. */
final class Dumps {

    static final DumpOptions DEFAULTS = DumpOptions.defaults("test");

    final List<RawDocument> documents = new ArrayList<>();
    final List<FileDiagnostic> remarks = new ArrayList<>();

    private Dumps(DumpReader reader) {
        try (reader) {
            reader.forEachRemaining(documents::add);
            remarks.addAll(reader.takeDiagnostics());
        }
    }

    static Dumps open(Path path) {
        return new Dumps(DumpReader.open(path, DEFAULTS));
    }

    static Dumps of(String text) {
        return of(text, DEFAULTS);
    }

    static Dumps of(String text, DumpOptions options) {
        return new Dumps(DumpReader.of(new StringReader(text), "in.txt", options));
    }

    static DumpOptions splitAt(String expression) {
        return new DumpOptions(
                Optional.empty(),
                Optional.of(Pattern.compile(expression)),
                Optional.empty(),
                Optional.empty(),
                DumpOptions.DEFAULT_ARTICLE_LENGTH,
                "test");
    }

    static DumpOptions noLongerThan(int length) {
        return new DumpOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), length, "test");
    }

    static DumpOptions textIn(String field) {
        return new DumpOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(field),
                DumpOptions.DEFAULT_ARTICLE_LENGTH,
                "test");
    }

    List<String> texts() {
        return documents.stream().map(RawDocument::text).toList();
    }

    List<String> files() {
        return documents.stream().map(document -> origin(document).file()).toList();
    }

    Layout layout() {
        return documents.get(0).layout();
    }

    static Origin origin(RawDocument document) {
        return document.origin().orElseThrow();
    }

    List<String> codes() {
        return remarks.stream().map(remark -> remark.diagnostic().code()).toList();
    }
}
