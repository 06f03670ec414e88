package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares what each format takes with what canonical JSON takes, {@code java … FormatBenchmark FOLDER [ROUNDS]}. No test: it is run
 * by hand, see docs/formats.md.
 *
 * <p>All formats take turns in one process, in an order that rotates, and what is compared are the shortest times. Every round writes
 * articles that nobody has asked anything before, so that what an article makes when it is first asked who speaks counts too.
 */
final class FormatBenchmark {

    private static final int WARM_UP_ROUNDS = 20;

    private final List<ArticleFormat> formats = Formats.all();
    private final List<Article> articles = new ArrayList<>();
    private final long[] shortest = new long[formats.size()];
    private final long[] written = new long[formats.size()];

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        FormatBenchmark benchmark = new FormatBenchmark(Path.of(arguments[0]));
        benchmark.run(rounds);
        benchmark.print();
    }

    private FormatBenchmark(Path folder) throws IOException {
        ArticleParser parser = ArticleParser.create();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(path, StandardCharsets.UTF_8);
                articles.add(parser.parse(text).article());
            }
        }
    }

    private void run(int rounds) {
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            for (int turn = 0; turn < formats.size(); turn++) {
                time(Math.floorMod(round + turn, formats.size()), round >= 0);
            }
        }
    }

    private void time(int format, boolean isCounted) {
        List<Article> fresh =
                articles.stream().map(article -> article.toBuilder().build()).toList();
        long characters = 0;
        long begin = System.nanoTime();
        for (Article article : fresh) {
            characters += formats.get(format).format(article).length();
        }
        long nanos = System.nanoTime() - begin;
        written[format] = characters;
        if (isCounted && (shortest[format] == 0 || nanos < shortest[format])) {
            shortest[format] = nanos;
        }
    }

    private void print() {
        System.out.printf(
                Locale.ROOT, "%d articles%n%-14s %8s %8s %12s%n", articles.size(), "", "ms", "x json", "characters");
        for (int format = 0; format < formats.size(); format++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %8.2f %8.2f %12d%n",
                    formats.get(format).name(),
                    shortest[format] / 1e6,
                    (double) shortest[format] / shortest[0],
                    written[format]);
        }
    }
}
