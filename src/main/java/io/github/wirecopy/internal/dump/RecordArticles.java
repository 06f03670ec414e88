package io.github.wirecopy.internal.dump;

import io.github.wirecopy.model.Layout;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles of a file of records: JSON objects, one a line, or the rows of a table. */
final class RecordArticles implements ArticleStream {

    /** How much longer than its article a record may be, for its other fields. */
    private static final int OTHER_FIELDS = 1 << 16;

    private final CharWindow window;
    private final OpenFile file;
    private final Layout layout;
    private final RecordFormat format;
    private final int longest;
    private int index;

    RecordArticles(CharWindow window, OpenFile file, Layout layout, RecordFormat format, int maximumLength) {
        this.window = window;
        this.file = file;
        this.layout = layout;
        this.format = format;
        this.longest = (int) Math.min(Integer.MAX_VALUE / 4, 2L * maximumLength + OTHER_FIELDS);
    }

    @Override
    public Optional<RawDocument> next() {
        while (!window.isDone()) {
            window.skip(format.recordBegin(window, longest));
            long offset = window.offset();
            long line = window.line();
            int end = format.recordEnd(window, longest);
            if (end > longest) {
                leaveOutLine(line);
            } else {
                String text = window.take(end);
                window.skip(window.lineAfter(0));
                Optional<RawDocument> article = article(text, offset, line);
                if (article.isPresent()) {
                    return article;
                }
            }
        }
        return Optional.empty();
    }

    private void leaveOutLine(long line) {
        file.remarkAt(line, Severity.ERROR, "record-too-long", "is longer than " + longest + " chars and left out");
        int end = window.lineEnd(0, longest);
        while (end >= longest) {
            window.skip(end);
            end = window.lineEnd(0, longest);
        }
        window.skip(window.lineAfter(end));
    }

    private Optional<RawDocument> article(String record, long offset, long line) {
        if (Blanks.isBlank(record, 0, record.length())) {
            return Optional.empty();
        }
        RecordFormat.Record read = format.read(record);
        if (read.isHead()) {
            return Optional.empty();
        }
        if (read.problem().isPresent()) {
            file.remarkAt(
                    line, Severity.ERROR, "malformed-record", read.problem().get());
            return Optional.empty();
        }
        return document(read, offset, line);
    }

    private Optional<RawDocument> document(RecordFormat.Record record, long offset, long line) {
        if (record.text().isEmpty()) {
            file.remarkAt(line, Severity.WARNING, "no-text-field", "has no field for the text: " + record.names());
            return Optional.empty();
        }
        String text = record.text().get();
        if (Blanks.isBlank(text, 0, text.length())) {
            file.emptyRecord(line);
            return Optional.empty();
        }
        List<MetadataField> fields = new ArrayList<>();
        record.fields().forEach(field -> fields.add(new MetadataField(field.name(), field.value(), Optional.empty())));
        List<Diagnostic> diagnostics = file.takeDiagnostics();
        return Optional.of(new RawDocument(
                text, layout, Optional.of(file.origin(index++, offset, layout)), line, fields, diagnostics));
    }
}
