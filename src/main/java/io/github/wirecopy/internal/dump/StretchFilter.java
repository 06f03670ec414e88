package io.github.wirecopy.internal.dump;

import io.github.wirecopy.model.Layout;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Severity;

/** Tells articles from what else stands between the marks of a dump: empty records and error pages. */
class StretchFilter {

    private final OpenFile file;

    StretchFilter(OpenFile file) {
        this.file = file;
    }

    static StretchFilter of(Layout layout, OpenFile file) {
        return new StretchFilter(file);
    }

    /** Tells whether a stretch is an article, and remarks on it if it is none. */
    boolean isArticle(String text, long line) {
        if (Blanks.isBlank(text, 0, text.length())) {
            file.emptyRecord(line);
            return false;
        }
        return true;
    }

    OpenFile file() {
        return file;
    }

    void leaveOut(long line, String code, String message) {
        file.remarkAt(line, Severity.WARNING, code, message);
    }
}
