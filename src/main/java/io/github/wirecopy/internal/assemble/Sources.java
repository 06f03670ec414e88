package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.attribution.StatementTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The sources of the attributed statements in text order, as the resolving of actors wants them. */
public final class Sources {

    private static final int NONE = -1;

    private final int[] ranges;
    private final int[] sourceOf;

    private Sources(int[] ranges, int[] sourceOf) {
        this.ranges = ranges;
        this.sourceOf = sourceOf;
    }

    /** Returns the sources of the statements that have one; statements that share a source, such as {@code she}, share it here. */
    public static Sources of(StatementTable statements) {
        int[] rows = rowsBySource(statements);
        int[] ranges = new int[2 * rows.length];
        int[] sourceOf = new int[statements.size()];
        Arrays.fill(sourceOf, NONE);
        int size = 0;
        for (int row : rows) {
            int first = statements.sourceFirst(row);
            int limit = statements.sourceLimit(row);
            if (size == 0 || ranges[2 * size - 2] != first || ranges[2 * size - 1] != limit) {
                ranges[2 * size] = first;
                ranges[2 * size + 1] = limit;
                size++;
            }
            sourceOf[row] = size - 1;
        }
        return new Sources(Arrays.copyOf(ranges, 2 * size), sourceOf);
    }

    private static int[] rowsBySource(StatementTable statements) {
        Comparator<Integer> byLimit = Comparator.comparingInt(statements::sourceLimit);
        return IntStream.range(0, statements.size())
                .filter(row -> statements.sourceFirst(row) != StatementTable.NONE)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(statements::sourceFirst)
                        .thenComparing(byLimit.reversed()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns the first token of each source, and the token after its last. */
    public int[] ranges() {
        return ranges.clone();
    }

    /** Tells whether a statement has a source. */
    boolean has(int row) {
        return sourceOf[row] != NONE;
    }

    /** Returns the number of a statement's source. */
    int of(int row) {
        return sourceOf[row];
    }
}
