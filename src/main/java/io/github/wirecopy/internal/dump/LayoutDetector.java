package io.github.wirecopy.internal.dump;

import io.github.wirecopy.model.Layout;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Severity;
import java.util.List;
import java.util.Optional;

/** Finds out the layout of a dump from its first part. */
final class LayoutDetector {

    /** A layout, and the remarks that say why it was taken. */
    record Finding(Layout layout, List<Diagnostic> diagnostics) {}

    private LayoutDetector() {}

    static Finding detect(CharSequence head, DumpOptions options) {
        if (options.layout().isPresent()) {
            return new Finding(options.layout().get(), List.of());
        }
        return new Finding(Layout.PLAIN, List.of());
    }

    static Diagnostic because(Layout layout, String marks) {
        return new Diagnostic(
                Severity.INFO, "layout-detected", Optional.empty(), "read as " + layout + " because of " + marks);
    }
}
