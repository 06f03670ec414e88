package io.github.wirecopy.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Compares the parse, and its stages, with what finding sentence ends alone costs: {@code PairedBenchmark [ROUNDS]}.
 *
 * <p>Machines are noisy, so all arms take turns in one process, in an order that rotates, and what is compared are the shortest
 * times; the spread is that of the ratio over the rounds. Run it several times and take the best of each arm: the rival is
 * faster in some processes than in others.
 */
public final class PairedBenchmark {

    private static final int WARM_UP_ROUNDS = 12;
    private static final int ROUNDS = 60;

    private final List<byte[]> files = BenchmarkTexts.files();
    private final List<String> texts = BenchmarkTexts.texts();
    private final List<Arm> arms = new ArrayList<>(Arm.all());
    private final long[][] times;
    private final long[] allocated;
    private int sink;

    private PairedBenchmark(int rounds) throws IOException {
        arms.add(new Arm("decoding", text -> 0));
        times = new long[arms.size()][rounds];
        allocated = new long[arms.size()];
    }

    /** Runs the benchmark and prints a table. */
    public static void main(String[] arguments) throws IOException {
        PairedBenchmark benchmark = new PairedBenchmark(arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS);
        benchmark.run();
        benchmark.print();
    }

    private void run() {
        int rounds = times[0].length;
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            for (int turn = 0; turn < arms.size(); turn++) {
                int arm = Math.floorMod(round + turn, arms.size());
                long nanos = time(arm);
                if (round >= 0) {
                    times[arm][round] = nanos;
                }
            }
        }
    }

    private long time(int arm) {
        long allocatedBefore = allocatedBytes();
        long begin = System.nanoTime();
        if (arm == arms.size() - 1) {
            decode();
        } else {
            work(arms.get(arm));
        }
        long nanos = System.nanoTime() - begin;
        allocated[arm] = allocatedBytes() - allocatedBefore;
        return nanos;
    }

    private void decode() {
        for (byte[] file : files) {
            sink += BenchmarkTexts.text(file).length();
        }
    }

    private void work(Arm arm) {
        for (String text : texts) {
            sink += arm.work().applyAsInt(text);
        }
    }

    private static long allocatedBytes() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private void print() {
        long bytes = files.stream().mapToLong(file -> file.length).sum();
        System.out.printf(Locale.ROOT, "%d texts, %.2f MB (%d)%n", files.size(), bytes / 1e6, sink & 1);
        System.out.printf(
                "%-16s %8s %8s %10s %14s %10s %10s%n", "", "ms", "MB/s", "x break", "spread", "x decode", "B/B");
        for (int arm = 0; arm < arms.size(); arm++) {
            long best = shortest(arm);
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %8.2f %8.1f %10.2f %14s %10.2f %10.2f%n",
                    arms.get(arm).name(),
                    best / 1e6,
                    bytes * 1e3 / best,
                    (double) best / shortest(0),
                    spread(arm),
                    (double) best / shortest(arms.size() - 1),
                    (double) allocated[arm] / bytes);
        }
    }

    private long shortest(int arm) {
        return Arrays.stream(times[arm]).min().orElseThrow();
    }

    /** Returns the first and the last quarter of the ratio to the rival in the same round. */
    private String spread(int arm) {
        double[] ratios = new double[times[arm].length];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = (double) times[arm][round] / times[0][round];
        }
        Arrays.sort(ratios);
        return String.format(
                Locale.ROOT, "%.2f-%.2f", ratios[ratios.length / 4], ratios[ratios.length - 1 - ratios.length / 4]);
    }
}
