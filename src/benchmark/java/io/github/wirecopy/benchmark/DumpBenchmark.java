package io.github.wirecopy.benchmark;

import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ArticleReader;
import io.github.wirecopy.parse.ParsedArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a dump of many articles in one stream. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DumpBenchmark {

    private static final String SEPARATOR = "=== article ===";

    private final ArticleParser parser =
            ArticleParser.builder().split(Pattern.compile(SEPARATOR)).build();
    private byte[] dump = {};

    /** Puts the texts together. */
    @Setup
    public void join() throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] file : BenchmarkTexts.files()) {
            joined.write(file);
            joined.write(("\n" + SEPARATOR + "\n").getBytes(StandardCharsets.UTF_8));
        }
        dump = joined.toByteArray();
    }

    /** Splits the dump and parses the articles. */
    @Benchmark
    public int parse() throws IOException {
        int sentences = 0;
        try (ArticleReader reader = parser.open(new ByteArrayInputStream(dump))) {
            for (ParsedArticle article : reader) {
                sentences += article.article().sentences().size();
            }
        }
        return sentences;
    }
}
