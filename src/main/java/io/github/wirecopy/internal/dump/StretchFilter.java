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
        return switch (layout) {
            case LEXISNEXIS ->
                new ExportFilter(file, "LENGTH", "LÄNGE", "LONGUEUR", "LOAD-DATE", "LANGUAGE", "SPRACHE", "LANGUE");
            case NEXIS_UNI -> new ExportFilter(file, "Body", "Length", "Load-Date");
            case TREC, REUTERS_SGML -> new ExportFilter(file, "<TEXT", "<BODY", "<TITLE", "<HEAD", "<HL", "<P>");
            default -> new StretchFilter(file);
        };
    }

    /** Tells whether a stretch is an article, and remarks on it if it is none. */
    boolean isArticle(String text, long line) {
        boolean blank = Blanks.isBlank(text, 0, text.length());
        if (blank) {
            file.emptyRecord(line);
        }
        return !blank;
    }

    /** Leaves out short stretches of an export that have nothing of an article but their mark. */
    private static final class ExportFilter extends StretchFilter {

        private static final int LONGEST_ERROR_PAGE = 3000;

        private final String[] signs;

        ExportFilter(OpenFile file, String... signs) {
            super(file);
            this.signs = signs;
        }

        @Override
        boolean isArticle(String text, long line) {
            if (!super.isArticle(text, line)) {
                return false;
            }
            boolean article = text.length() > LONGEST_ERROR_PAGE;
            for (String sign : signs) {
                article |= text.contains(sign);
            }
            if (!article) {
                remark(line);
            }
            return article;
        }
    }

    void remark(long line) {
        file.remarkAt(line, Severity.WARNING, "error-page", "a page without any field of an article is left out");
    }
}
