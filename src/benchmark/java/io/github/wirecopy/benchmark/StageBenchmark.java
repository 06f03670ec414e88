package io.github.wirecopy.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
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

/** The parse of all texts up to each stage; the difference between two is what a stage costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class StageBenchmark {

    /** The last stage. */
    @Param({"layout", "tokens", "sentences", "quotes", "attribution", "mentions", "actors"})
    public String stage = "";

    private List<String> texts = List.of();
    private ToIntFunction<String> work = text -> 0;

    /** Reads the texts and chooses the stage. */
    @Setup
    public void prepare() throws IOException {
        texts = BenchmarkTexts.texts();
        Stages stages = new Stages();
        Map<String, ToIntFunction<String>> byName = Map.of(
                "layout", stages::layout,
                "tokens", stages::tokens,
                "sentences", stages::sentences,
                "quotes", stages::quotes,
                "attribution", stages::attribution,
                "mentions", stages::mentions,
                "actors", stages::actors);
        work = byName.get(stage);
    }

    /** Does the stages. */
    @Benchmark
    public int stages() {
        return texts.stream().mapToInt(work).sum();
    }
}
