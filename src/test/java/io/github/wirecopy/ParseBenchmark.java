package io.github.wirecopy;

import io.github.wirecopy.format.Formats;
import io.github.wirecopy.internal.actor.ActorResolver;
import io.github.wirecopy.internal.actor.MentionFinder;
import io.github.wirecopy.internal.actor.MentionTable;
import io.github.wirecopy.internal.assemble.RunningText;
import io.github.wirecopy.internal.assemble.Sources;
import io.github.wirecopy.internal.attribution.AttributionFinder;
import io.github.wirecopy.internal.dump.DumpOptions;
import io.github.wirecopy.internal.dump.RawDocument;
import io.github.wirecopy.internal.layout.ArticleLayout;
import io.github.wirecopy.internal.layout.LayoutParser;
import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.quote.QuoteFinder;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.SentenceSegmenter;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.internal.token.Tokenizer;
import io.github.wirecopy.parse.ArticleParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Compares the parse with what finding sentence ends alone costs, {@code java … ParseBenchmark FOLDER [ROUNDS]}. No test: it is run by
 * hand, see docs/performance.md.
 *
 * <p>Machines are noisy, so all arms take turns in one process, in an order that rotates, and what is compared are the shortest times. Arms
 * of stages do all the stages before them too; the difference between two rows is what a stage costs.
 */
final class ParseBenchmark {

    /** Something that is timed: it returns a number that depends on all its work, so that none of it can be skipped. */
    private record Arm(String name, ToIntFunction<String> work) {}

    private static final int WARM_UP_ROUNDS = 10;

    private final List<byte[]> files = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Arm> arms = new ArrayList<>();
    private long[] shortest = {};
    private long[] allocated = {};
    private int sink;

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        ParseBenchmark benchmark = new ParseBenchmark(Path.of(arguments[0]));
        benchmark.addArms();
        benchmark.run(rounds);
        benchmark.print();
    }

    private ParseBenchmark(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(path);
                files.add(bytes);
                texts.add(new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    private void addArms() {
        arms.add(new Arm("BreakIterator", breakIterator()));
        arms.add(new Arm("parse, whole", parser()));
        Stages stages = new Stages();
        arms.add(new Arm("  to layout", text -> stages.layout(text).paragraphs().size()));
        arms.add(new Arm("  to tokens", text -> stages.tokens(text).size()));
        arms.add(new Arm("  to sentences", text -> stages.sentences(stages.tokens(text))));
        arms.add(new Arm("  to quotes", text -> stages.quotes(stages.tokens(text))));
        arms.add(new Arm("  to attribution", text -> stages.attribution(stages.tokens(text))));
        arms.add(new Arm("  to actors", text -> stages.actors(stages.tokens(text))));
        ArticleParser parser = ArticleParser.create();
        arms.add(new Arm(
                "parse and JSON",
                text -> Formats.json().format(parser.parse(text).article()).length()));
    }

    private static ToIntFunction<String> breakIterator() {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        return text -> {
            iterator.setText(text);
            int sentences = 0;
            while (iterator.next() != BreakIterator.DONE) {
                sentences++;
            }
            return sentences;
        };
    }

    private static ToIntFunction<String> parser() {
        ArticleParser parser = ArticleParser.create();
        return text -> parser.parse(text).article().sentences().size();
    }

    private void run(int rounds) {
        shortest = new long[arms.size() + 1];
        allocated = new long[arms.size() + 1];
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            for (int turn = 0; turn <= arms.size(); turn++) {
                int arm = Math.floorMod(round + turn, arms.size() + 1);
                time(arm, round >= 0);
            }
        }
    }

    private void time(int arm, boolean counted) {
        long allocatedBefore = allocatedBytes();
        long begin = System.nanoTime();
        if (arm == arms.size()) {
            decode();
        } else {
            work(arms.get(arm).work());
        }
        long nanos = System.nanoTime() - begin;
        allocated[arm] = allocatedBytes() - allocatedBefore;
        if (counted && (shortest[arm] == 0 || nanos < shortest[arm])) {
            shortest[arm] = nanos;
        }
    }

    private void decode() {
        for (byte[] file : files) {
            sink += new String(file, StandardCharsets.UTF_8).length();
        }
    }

    private void work(ToIntFunction<String> work) {
        for (String text : texts) {
            sink += work.applyAsInt(text);
        }
    }

    private static long allocatedBytes() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private void print() {
        long bytes = files.stream().mapToLong(file -> file.length).sum();
        System.out.printf(Locale.ROOT, "%d texts, %.2f MB (%d)%n", files.size(), bytes / 1e6, sink & 1);
        System.out.printf("%-16s %8s %8s %10s %10s %10s%n", "", "ms", "MB/s", "x break", "x decode", "B/B");
        for (int arm = 0; arm <= arms.size(); arm++) {
            String name = arm == arms.size() ? "decoding" : arms.get(arm).name();
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %8.2f %8.1f %10.2f %10.2f %10.2f%n",
                    name,
                    shortest[arm] / 1e6,
                    bytes * 1e3 / shortest[arm],
                    (double) shortest[arm] / shortest[0],
                    (double) shortest[arm] / shortest[arms.size()],
                    (double) allocated[arm] / bytes);
        }
    }

    /** The stages one after the other, as the parser has them. */
    private static final class Stages {

        private final LayoutParser layouts = new LayoutParser(Optional.empty());
        private final Tokenizer tokenizer = new Tokenizer(Lexicon.english());
        private final SentenceSegmenter segmenter = new SentenceSegmenter();
        private final AttributionFinder attributionFinder = new AttributionFinder(0);
        private final MentionFinder mentionFinder = new MentionFinder(Integer.MAX_VALUE);
        private final ActorResolver actorResolver = new ActorResolver();
        private final QuoteFinder quoteFinder = new QuoteFinder(Integer.MAX_VALUE, Integer.MAX_VALUE);

        ArticleLayout layout(String text) {
            return layouts.parse(RawDocument.of(text, DumpOptions.defaults("")));
        }

        TokenTable tokens(String text) {
            return tokenizer.tokenize(text, RunningText.blocks(layout(text)));
        }

        int sentences(TokenTable tokens) {
            return segmenter.segment(tokens).size();
        }

        int quotes(TokenTable tokens) {
            return sentences(tokens) + quoteFinder.find(tokens).size();
        }

        int attribution(TokenTable tokens) {
            Sentences sentences = segmenter.segment(tokens);
            return attributionFinder
                    .find(tokens, sentences, quoteFinder.find(tokens))
                    .size();
        }

        int actors(TokenTable tokens) {
            Sentences sentences = segmenter.segment(tokens);
            QuoteTable quotes = quoteFinder.find(tokens);
            Sources sources = Sources.of(attributionFinder.find(tokens, sentences, quotes));
            MentionTable mentions = mentionFinder.find(tokens, sentences, quotes);
            return actorResolver
                    .resolve(tokens, sentences, quotes, mentions, sources.ranges())
                    .size();
        }
    }
}
