package io.github.wirecopy.internal.dump;

import io.github.wirecopy.model.Layout;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Finds out the layout of a dump from its first part, by marks that running text does not have.
 *
 * <p>What has none of them is plain text. The remark says which marks decided.
 */
final class LayoutDetector {

    /** How much of a text is looked at. */
    static final int REACH = 1 << 16;

    /** A layout, and the remarks that say why it was taken. */
    record Finding(Layout layout, List<Diagnostic> diagnostics) {}

    private LayoutDetector() {}

    static Finding detect(CharSequence text, DumpOptions options) {
        if (options.layout().isPresent()) {
            return new Finding(options.layout().get(), List.of());
        }
        int length = Math.min(text.length(), REACH);
        String head = text instanceof String whole
                ? whole
                : text.subSequence(0, length).toString();
        LayoutSigns signs = LayoutSigns.in(head, length, options.textField());
        Optional<LayoutSigns.Verdict> verdict = signs.verdict();
        return verdict.map(found -> new Finding(found.layout(), List.of(because(found))))
                .orElseGet(() -> new Finding(Layout.PLAIN, List.of()));
    }

    private static Diagnostic because(LayoutSigns.Verdict verdict) {
        return new Diagnostic(
                Severity.INFO,
                "layout-detected",
                Optional.empty(),
                "is read as " + verdict.layout() + " because of " + verdict.marks());
    }
}
