package io.github.wirecopy.internal.dump;

import io.github.wirecopy.internal.dump.ArticleSplitter.Cut;
import io.github.wirecopy.model.Layout;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles of a file of running text, cut out of it as they stand. */
final class TextArticles implements ArticleStream {

    private final CharWindow window;
    private final OpenFile file;
    private final Layout layout;
    private final ArticleSplitter splitter;
    private final StretchFilter filter;
    private int index;

    TextArticles(CharWindow window, OpenFile file, Layout layout, ArticleSplitter splitter) {
        this.window = window;
        this.file = file;
        this.layout = layout;
        this.splitter = splitter;
        this.filter = StretchFilter.of(layout, file);
    }

    @Override
    public Optional<RawDocument> next() {
        while (!window.isDone()) {
            Cut cut = splitter.next(window);
            int begin = begin(cut);
            skipCover(begin);
            long offset = window.offset();
            long line = window.line();
            String text = window.take(cut.end() - begin);
            window.skip(cut.next() - cut.end());
            boolean edge = index == 0 || window.isDone();
            if (edge && Blanks.isBlank(text, 0, text.length())) {
                continue;
            }
            if (filter.isArticle(text, line)) {
                return Optional.of(document(text, offset, line, cut.tooLong()));
            }
        }
        return Optional.empty();
    }

    /** Returns where the article begins; one that is alone in its file has all of it. */
    private int begin(Cut cut) {
        if (index > 0 || cut.begin() == 0) {
            return cut.begin();
        }
        boolean alone = cut.next() == window.length() && !window.fill();
        return alone ? 0 : cut.begin();
    }

    private void skipCover(int length) {
        if (length > 0) {
            if (!Blanks.isBlank(window, 0, length)) {
                file.remarkAt(
                        window.line(), Severity.INFO, "cover-page", "what precedes the first article is left out");
            }
            window.skip(length);
        }
    }

    private RawDocument document(String text, long offset, long line, boolean tooLong) {
        List<Diagnostic> diagnostics = new ArrayList<>(file.takeDiagnostics());
        if (tooLong) {
            diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    "article-too-long",
                    Optional.empty(),
                    "is cut after " + text.length() + " chars, what follows is the next article"));
        }
        return new RawDocument(
                text, layout, Optional.of(file.origin(index++, offset, layout)), line, List.of(), diagnostics);
    }
}
