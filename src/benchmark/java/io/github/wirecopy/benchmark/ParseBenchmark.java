package io.github.wirecopy.benchmark;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole parse of one article, by its length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ParseBenchmark {

    /** The length in UTF-16 code units. */
    @Param({"1000", "5000", "50000", "1000000"})
    public int length;

    private final ArticleParser parser = ArticleParser.create();
    private String text = "";

    /** Makes the text. */
    @Setup
    public void makeText() throws IOException {
        text = BenchmarkTexts.ofLength(length);
    }

    /** Parses it. */
    @Benchmark
    public Article parse() {
        return parser.parse(text).article();
    }
}
