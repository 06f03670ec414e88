package io.github.wirecopy.benchmark;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
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

/** What others do with all texts: decode them, find their sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class BaselineBenchmark {

    private List<byte[]> files = List.of();
    private List<String> texts = List.of();
    private SentenceDetectorME detector;

    /** Reads the texts. */
    @Setup
    public void read() throws IOException {
        files = BenchmarkTexts.files();
        texts = BenchmarkTexts.texts();
        detector = detector(texts);
    }

    /** Returns a detector whose model is trained here on what the JDK finds: its speed is that of any model of its kind. */
    private static SentenceDetectorME detector(List<String> texts) throws IOException {
        List<SentenceSample> samples = new ArrayList<>();
        for (String text : texts.subList(0, Math.min(texts.size(), 100))) {
            samples.add(new SentenceSample(text, sentences(text)));
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put("PrintMessages", false);
        SentenceModel model = SentenceDetectorME.train(
                "eng",
                ObjectStreamUtils.createObjectStream(samples),
                new SentenceDetectorFactory("eng", true, null, null),
                parameters);
        return new SentenceDetectorME(model);
    }

    private static Span[] sentences(String text) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        iterator.setText(text);
        List<Span> spans = new ArrayList<>();
        for (int begin = 0, end = iterator.next(); end != BreakIterator.DONE; begin = end, end = iterator.next()) {
            spans.add(new Span(begin, end));
        }
        return spans.toArray(Span[]::new);
    }

    /** Decodes UTF-8. */
    @Benchmark
    public int decoding() {
        return files.stream()
                .mapToInt(file -> BenchmarkTexts.text(file).length())
                .sum();
    }

    /** Finds sentences with the JDK. */
    @Benchmark
    public int breakIterator() {
        return texts.stream().mapToInt(Arm.breakIterator()).sum();
    }

    /** Finds sentences with OpenNLP. */
    @Benchmark
    public int openNlp() {
        return texts.stream()
                .mapToInt(text -> detector.sentPosDetect(text).length)
                .sum();
    }
}
