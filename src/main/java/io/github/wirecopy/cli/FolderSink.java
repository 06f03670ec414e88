package io.github.wirecopy.cli;

import io.github.wirecopy.format.ArticleFormat;
import io.github.wirecopy.format.ArticleWriter;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Writes each article to a file of its own, named and placed in folders as its source is. */
final class FolderSink implements ArticleSink {

    private final ArticleFormat format;
    private final Path folder;
    private final Set<Path> written = new HashSet<>();

    FolderSink(ArticleFormat format, Path folder) {
        this.format = format;
        this.folder = folder;
    }

    @Override
    public void write(Article article) {
        Path file = unused(path(article.origin().orElseThrow()));
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try (ArticleWriter writer = format.writer(file)) {
            writer.write(article);
        }
    }

    /** Steps that lead out of the folder are left away: the name may come from within a hostile archive. */
    private Path path(Origin origin) {
        Path path = folder;
        for (String step : origin.file().split("[/\\\\:]")) {
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                path = path.resolve(step);
            }
        }
        Path named = path.equals(folder) || origin.file().equals("-") ? folder.resolve("article") : path;
        String number = origin.index() == 0 ? "" : "." + (origin.index() + 1);
        return named.resolveSibling(named.getFileName() + number + format.extension());
    }

    /** Two inputs may have the same name in different places. */
    private Path unused(Path path) {
        Path candidate = path;
        for (int number = 2; !written.add(candidate); number++) {
            candidate = path.resolveSibling(number + "." + path.getFileName());
        }
        return candidate;
    }

    @Override
    public void close() {}
}
