package io.github.wirecopy.internal.dump;

import io.github.wirecopy.source.Severity;
import java.io.IOException;
import java.util.Optional;

/** The articles of one input source, from its opening to its closing. */
final class FileArticles implements AutoCloseable {

    /** How much of a file the layout is found out from. */
    private static final int HEAD = 1 << 16;

    private final DecodedText text;
    private final CharWindow window;
    private final OpenFile file;
    private final ArticleStream articles;
    private final FileRemarks remarks;
    private final String name;
    private int count;
    private boolean ended;

    private FileArticles(InputSource source, DecodedText text, DumpOptions options, FileRemarks remarks) {
        this.name = source.name();
        this.remarks = remarks;
        this.text = text;
        this.window = new CharWindow(text);
        this.file = new OpenFile(name, text, options.parserVersion(), remarks);
        this.ended = file.reportDoubts();
        window.fillTo(ended ? 0 : HEAD);
        LayoutDetector.Finding finding = LayoutDetector.detect(window, options);
        file.forNextArticle(finding.diagnostics());
        this.articles = ArticleStreams.of(finding.layout(), window, file, options);
    }

    static FileArticles open(InputSource source, DumpOptions options, FileRemarks remarks) throws IOException {
        return new FileArticles(source, source.open(options), options, remarks);
    }

    /** Returns the next article, or nothing at the end, when the remarks about the file are complete. */
    Optional<RawDocument> next() {
        if (ended) {
            return Optional.empty();
        }
        Optional<RawDocument> article = articles.next();
        if (article.isPresent()) {
            count++;
        } else {
            end();
        }
        return article;
    }

    private void end() {
        ended = true;
        file.reportDoubts();
        file.reportFailure(window.failure(), count);
        if (count == 0 && window.failure().isEmpty()) {
            file.remark(Severity.WARNING, "no-article", "holds no article");
        }
        remarks.endFile(name);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
