package io.github.wirecopy.internal.chunk;

/**
 * The chunks of one article as parallel arrays, with the subject of each verb group.
 *
 * <p>Chunks are in text order and disjoint; a whole quote is one chunk. Not changed once it is built.
 */
public final class ChunkTable {

    /** Stands where there is no token or chunk. */
    public static final int NONE = -1;

    private static final ChunkKind[] KINDS = ChunkKind.values();

    private final byte[] tags;
    private final int size;
    private final byte[] kinds;
    private final int[] firsts;
    private final int[] limits;
    private final int[] heads;
    private final char[] features;
    private final int[] subjectFirsts;
    private final int[] subjectLimits;
    private final byte[] depths;
    private final int[] chunkAt;

    ChunkTable(byte[] tags, ChunkCollector collected) {
        this.tags = tags;
        this.size = collected.size;
        this.kinds = collected.kinds;
        this.firsts = collected.firsts;
        this.limits = collected.limits;
        this.heads = collected.heads;
        this.features = collected.features;
        this.subjectFirsts = collected.subjectFirsts;
        this.subjectLimits = collected.subjectLimits;
        this.depths = collected.depths;
        this.chunkAt = collected.chunkAt;
    }

    /** Returns the number of chunks. */
    public int size() {
        return size;
    }

    /** Returns the tag of a token; see {@link WordTag}. */
    public byte tag(int token) {
        return tags[token];
    }

    /** Returns what a chunk is; {@link ChunkKind#BREAK} before the first and after the last. */
    public ChunkKind kind(int chunk) {
        return chunk < 0 || chunk >= size ? ChunkKind.BREAK : KINDS[kinds[chunk]];
    }

    /** Tells whether a chunk is of a kind. */
    public boolean is(int chunk, ChunkKind kind) {
        return kind(chunk) == kind;
    }

    /** Tells whether a chunk has at least one of some features; see {@link ChunkFeature}. */
    public boolean has(int chunk, int anyOf) {
        return chunk >= 0 && chunk < size && (features[chunk] & anyOf) != 0;
    }

    /** Returns the first token of a chunk. */
    public int first(int chunk) {
        return firsts[chunk];
    }

    /** Returns the token after the last one of a chunk. */
    public int limit(int chunk) {
        return limits[chunk];
    }

    /** Returns the main verb of a verb group, the last noun of a noun phrase, the number of the quote of a quote. */
    public int head(int chunk) {
        return heads[chunk];
    }

    /** Returns the first token of the subject of a verb group, or {@link #NONE}. */
    public int subjectFirst(int chunk) {
        return subjectFirsts[chunk];
    }

    /** Returns the token after the subject of a verb group, or {@link #NONE}. */
    public int subjectLimit(int chunk) {
        return subjectLimits[chunk];
    }

    /** Returns how many clauses were open around the clause of a finite verb group: 0 for the main clause. */
    public int depth(int chunk) {
        return depths[chunk];
    }

    /** Returns the chunk that a token lies in, or the first one after it. */
    public int chunkAt(int token) {
        return chunkAt[token];
    }
}
