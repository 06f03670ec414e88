package io.github.wirecopy.benchmark;

import io.github.wirecopy.format.ArticleFormat;
import io.github.wirecopy.format.ArticleWriter;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ArticleReader;
import io.github.wirecopy.parse.OrderedResults;
import io.github.wirecopy.parse.ParsedArticle;
import io.github.wirecopy.parse.PendingArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Prints what docs/scaling.md tells: MB/s and articles/s of reading, parsing and writing one dump in memory, the tasks in turn and the
 * shortest time of each. {@code ScalingBenchmark [THREADS]}.
 */
public final class ScalingBenchmark {

    private static final int ROUNDS = 10;
    private static final int COPIES = 2;
    private static final String SEPARATOR = "=== article ===";

    private final ArticleParser parser =
            ArticleParser.builder().split(Pattern.compile(SEPARATOR)).build();
    private final byte[] dump;
    private final byte[] packed;
    private int articles;

    private ScalingBenchmark(byte[] dump) throws IOException {
        this.dump = dump;
        this.packed = packed(dump);
    }

    /** A task, which returns the number of articles. */
    private interface Task {
        int run() throws IOException;
    }

    /** Runs it and prints a line for each task. */
    public static void main(String[] arguments) throws IOException {
        int threads = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2;
        new ScalingBenchmark(dump()).run(threads);
    }

    private void run(int threads) throws IOException {
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put("gunzip", this::unpack);
        tasks.put("decode and split", this::split);
        tasks.put("and parse", () -> parse(1));
        tasks.put("and parse, " + threads + " threads", () -> parse(threads));
        for (ArticleFormat format : List.of(Formats.jsonLines(), Formats.quotesCsv())) {
            tasks.put("parse and write " + format.name(), () -> write(format, OutputStream.nullOutputStream()));
        }
        Map<String, Long> shortest = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Task> task : tasks.entrySet()) {
                shortest.merge(task.getKey(), nanos(task.getValue()), Math::min);
            }
        }
        System.out.printf(Locale.ROOT, "%d articles of %.1f KB%n", articles, dump.length / 1e3 / articles);
        shortest.forEach(this::print);
        for (ArticleFormat format : List.of(Formats.jsonLines(), Formats.quotesCsv())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(format, out);
            System.out.printf(
                    Locale.ROOT, "%s has %.2f times the bytes%n", format.name(), (double) out.size() / dump.length);
        }
    }

    private static long nanos(Task task) throws IOException {
        long begin = System.nanoTime();
        if (task.run() == 0) {
            throw new IllegalStateException("expected articles, found none");
        }
        return System.nanoTime() - begin;
    }

    private void print(String task, long nanos) {
        double seconds = nanos / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-28s %7.1f MB/s %9.0f articles/s%n",
                task,
                dump.length / 1e6 / seconds,
                articles / seconds);
    }

    private int unpack() throws IOException {
        long bytes;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            bytes = in.transferTo(OutputStream.nullOutputStream());
        }
        return (int) Math.min(bytes, 1);
    }

    private int split() {
        int count = 0;
        try (ArticleReader reader = parser.open(new ByteArrayInputStream(dump))) {
            Iterator<PendingArticle> pending = reader.pending();
            while (pending.hasNext()) {
                pending.next();
                count++;
            }
        }
        articles = count;
        return count;
    }

    private int parse(int threads) {
        int count = 0;
        try (ArticleReader reader = parser.open(new ByteArrayInputStream(dump))) {
            if (threads == 1) {
                for (ParsedArticle article : reader) {
                    count += Math.min(article.article().text().length(), 1);
                }
                return count;
            }
            try (OrderedResults<ParsedArticle> results = reader.ordered(threads)) {
                while (results.hasNext()) {
                    count += Math.min(results.next().article().text().length(), 1);
                }
            }
        }
        return count;
    }

    private int write(ArticleFormat format, OutputStream out) {
        int count = 0;
        try (ArticleReader reader = parser.open(new ByteArrayInputStream(dump));
                ArticleWriter writer = format.writer(out)) {
            for (ParsedArticle article : reader) {
                writer.write(article.article());
                count++;
            }
        }
        return count;
    }

    private static byte[] dump() throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int copy = 0; copy < COPIES; copy++) {
            for (byte[] file : BenchmarkTexts.files()) {
                joined.write(file);
                joined.write(("\n" + SEPARATOR + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return joined.toByteArray();
    }

    private static byte[] packed(byte[] dump) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(dump);
        }
        return packed.toByteArray();
    }
}
