package io.github.wirecopy.benchmark;

import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ArticleReader;
import io.github.wirecopy.parse.OrderedResults;
import io.github.wirecopy.parse.ParsedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads a dump with one thread and with several, in turn, and prints how much faster several are: {@code ThreadsBenchmark
 * [THREADS]}. The dump is made of the texts, one file for each, in a temporary folder.
 */
public final class ThreadsBenchmark {

    private static final int ROUNDS = 8;
    private static final int COPIES = 4;

    private ThreadsBenchmark() {}

    /** Runs it and prints two lines. */
    public static void main(String[] arguments) throws IOException {
        int threads = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2;
        Path folder = Files.createTempDirectory("wirecopy-benchmark");
        List<byte[]> files = BenchmarkTexts.files();
        for (int i = 0; i < files.size() * COPIES; i++) {
            Files.write(folder.resolve(i + ".txt"), files.get(i % files.size()));
        }
        long one = Long.MAX_VALUE;
        long many = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            one = Math.min(one, nanos(folder, 1));
            many = Math.min(many, nanos(folder, threads));
        }
        System.out.printf(Locale.ROOT, "one thread %.0f ms, %d threads %.0f ms%n", one / 1e6, threads, many / 1e6);
        System.out.printf(Locale.ROOT, "%.2f times as fast%n", (double) one / many);
        delete(folder);
    }

    private static long nanos(Path folder, int threads) throws IOException {
        long begin = System.nanoTime();
        int sentences = 0;
        try (ArticleReader reader = ArticleParser.create().open(folder);
                OrderedResults<ParsedArticle> articles = reader.ordered(threads)) {
            while (articles.hasNext()) {
                sentences += articles.next().article().sentences().size();
            }
        }
        long nanos = System.nanoTime() - begin;
        if (sentences == 0) {
            throw new IllegalStateException("expected sentences in " + folder + ", found none");
        }
        return nanos;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
