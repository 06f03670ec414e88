package io.github.wirecopy.internal.chunk;

import java.util.Arrays;

/** Growing arrays for the chunks of one article. */
final class ChunkCollector {

    private static final int FEW = 4;

    int size;
    byte[] kinds;
    int[] firsts;
    int[] limits;
    int[] heads;
    char[] features;
    int[] subjectFirsts = {};
    int[] subjectLimits = {};
    byte[] depths = {};
    /** For each token the chunk that it lies in, or the first one after it. */
    final int[] chunkAt;

    /** Where the tokens end that have a chunk. */
    private int covered;

    ChunkCollector(int tokens) {
        int capacity = tokens * 5 / 8 + 16;
        chunkAt = new int[tokens + FEW];
        kinds = new byte[capacity];
        firsts = new int[capacity];
        limits = new int[capacity];
        heads = new int[capacity];
        features = new char[capacity];
    }

    void add(ChunkKind kind, int first, int limit, int head, int feature) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = (byte) kind.ordinal();
        firsts[size] = first;
        limits[size] = limit;
        heads[size] = head;
        features[size] = (char) feature;
        cover(limit);
        size++;
    }

    /** Most chunks are no longer than a few tokens, which are written without asking how many: what is too much the next chunk overwrites. */
    private void cover(int limit) {
        chunkAt[covered] = size;
        chunkAt[covered + 1] = size;
        chunkAt[covered + 2] = size;
        chunkAt[covered + 3] = size;
        for (int token = covered + FEW; token < limit; token++) {
            chunkAt[token] = size;
        }
        covered = limit;
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
