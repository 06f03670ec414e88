package io.github.wirecopy.internal.chunk;

import java.util.Arrays;

/** Growing arrays for the chunks of one article. */
final class ChunkCollector {

    int size;
    byte[] kinds;
    int[] firsts;
    int[] limits;
    int[] heads;
    int[] features;
    int[] subjectFirsts = {};
    int[] subjectLimits = {};
    byte[] depths = {};

    ChunkCollector(int tokens) {
        int capacity = tokens / 2 + 16;
        kinds = new byte[capacity];
        firsts = new int[capacity];
        limits = new int[capacity];
        heads = new int[capacity];
        features = new int[capacity];
    }

    void add(ChunkKind kind, int first, int limit, int head, int feature) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = (byte) kind.ordinal();
        firsts[size] = first;
        limits[size] = limit;
        heads[size] = head;
        features[size++] = feature;
    }

    private void grow() {
        int capacity = size * 2;
        kinds = Arrays.copyOf(kinds, capacity);
        firsts = Arrays.copyOf(firsts, capacity);
        limits = Arrays.copyOf(limits, capacity);
        heads = Arrays.copyOf(heads, capacity);
        features = Arrays.copyOf(features, capacity);
    }

    /** Makes room for the subjects of the chunks, all absent. */
    void prepareSubjects() {
        subjectFirsts = new int[size];
        subjectLimits = new int[size];
        depths = new byte[size];
        Arrays.fill(subjectFirsts, ChunkTable.NONE);
        Arrays.fill(subjectLimits, ChunkTable.NONE);
    }
}
