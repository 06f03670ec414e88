package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * brat standoff. What is written is the annotation file; a writer for a file also writes the text, verbatim, beside it: for
 * {@code a.ann} that is {@code a.txt}.
 */
final class BratFormat extends BufferedFormat {

    BratFormat() {
        super("brat", ".ann");
    }

    @Override
    void append(Article article, TextBuffer out) {
        new BratAnnotations(article, out).append();
    }

    @Override
    public ArticleWriter writer(Path file) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(extension())
                ? name.substring(0, name.length() - extension().length())
                : name;
        return new PairWriter(writer(Utf8.writer(file)), file.resolveSibling(stem + ".txt"));
    }

    private record PairWriter(ArticleWriter annotations, Path text) implements ArticleWriter {

        @Override
        public void write(Article article) {
            annotations.write(article);
            try (Writer out = Utf8.writer(text)) {
                out.write(article.text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            annotations.close();
        }
    }
}
