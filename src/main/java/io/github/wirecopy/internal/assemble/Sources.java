package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.attribution.StatementTable;
import java.util.Arrays;

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

    /** Returns the statements that have a source by where it begins, of two that begin together the longer first. */
    private static int[] rowsBySource(StatementTable statements) {
        long[] keys = new long[statements.size()];
        int size = 0;
        for (int row = 0; row < keys.length; row++) {
            if (statements.sourceFirst(row) != StatementTable.NONE) {
                keys[size++] = (long) statements.sourceFirst(row) << 32 | row;
            }
        }
        Arrays.sort(keys, 0, size);
        int[] rows = new int[size];
        for (int i = 0; i < size; i++) {
            insert(statements, rows, i, (int) keys[i]);
        }
        return rows;
    }

    /** Puts a row behind all those that begin before it, or with it and are as long. */
    private static void insert(StatementTable statements, int[] rows, int size, int row) {
        int at = size;
        while (at > 0
                && statements.sourceFirst(rows[at - 1]) == statements.sourceFirst(row)
                && statements.sourceLimit(rows[at - 1]) < statements.sourceLimit(row)) {
            rows[at] = rows[at - 1];
            at--;
        }
        rows[at] = row;
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
