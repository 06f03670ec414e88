package io.github.wirecopy.internal.dump;

import io.github.wirecopy.model.Layout;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.Origin;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Severity;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One article as it stands in its dump, before anything is known of its parts.
 *
 * @param text the article's stretch of the decoded dump, or the text field of a record
 * @param layout how it is laid out
 * @param origin where it came from; absent if the user gave the text itself
 * @param firstLine the line of the file that the text begins in, counted from 1
 * @param fields the other fields of a record, in order
 * @param diagnostics what was doubtful; the spans are places in {@code text}
 */
public record RawDocument(
        String text,
        Layout layout,
        Optional<Origin> origin,
        long firstLine,
        List<MetadataField> fields,
        List<Diagnostic> diagnostics) {

    public RawDocument {
        fields = List.copyOf(fields);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Returns the document of a text that the user holds, in the layout that the options name or the text shows. All of
     * the text is one document, with a remark if its marks show several articles.
     */
    public static RawDocument of(String text, DumpOptions options) {
        LayoutDetector.Finding finding = LayoutDetector.detect(text, options);
        List<Diagnostic> diagnostics = new ArrayList<>(finding.diagnostics());
        if (finding.layout() != Layout.PLAIN && holdsSeveral(text, options)) {
            diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    "several-articles",
                    Optional.empty(),
                    "holds several articles, which only reading it as a dump takes apart"));
        }
        return new RawDocument(text, finding.layout(), Optional.empty(), 1, List.of(), diagnostics);
    }

    private static boolean holdsSeveral(String text, DumpOptions options) {
        try (DumpReader reader = DumpReader.of(new StringReader(text), "text", options)) {
            int articles = 0;
            while (articles < 2 && reader.hasNext()) {
                reader.next();
                articles++;
            }
            return articles > 1;
        }
    }
}
