package io.github.wirecopy.benchmark;

import io.github.wirecopy.format.ArticleFormat;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import java.io.IOException;
import java.util.List;
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

/** Writing all articles in each format, and reading the canonical JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FormatBenchmark {

    /** The name of the format, as {@code --to} has it. */
    @Param({
        "json",
        "jsonl",
        "text",
        "verbatim",
        "markdown",
        "jsonld",
        "ninjs",
        "nitf",
        "newsml",
        "webannotation",
        "brat",
        "csv-quotes",
        "csv-articles",
        "html"
    })
    public String name = "";

    private List<Article> articles = List.of();
    private List<String> json = List.of();
    private ArticleFormat format = Formats.json();

    /** Parses the texts. */
    @Setup
    public void parse() throws IOException {
        ArticleParser parser = ArticleParser.create();
        articles = BenchmarkTexts.texts().stream()
                .map(text -> parser.parse(text).article())
                .toList();
        json = articles.stream().map(article -> Formats.json().format(article)).toList();
        format = Formats.named(name).orElseThrow();
    }

    /** Writes them. */
    @Benchmark
    public int write() {
        return articles.stream()
                .mapToInt(article -> format.format(article).length())
                .sum();
    }

    /** Reads them back from JSON, whatever the format that is measured. */
    @Benchmark
    public int readJson() {
        return json.stream()
                .mapToInt(written -> Formats.json().read(written).statements().size())
                .sum();
    }
}
