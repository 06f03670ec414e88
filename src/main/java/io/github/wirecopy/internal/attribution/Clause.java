package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;

/** Where the clause before a tag begins. */
final class Clause {

    private Clause() {}

    /** Returns the first token of the clause that ends with a chunk: after {@code But} at the sentence's beginning. */
    static int first(Scene scene, int last) {
        ChunkTable chunks = scene.chunks;
        int chunk = last;
        while (chunk > 0 && !isOpening(scene, chunk - 1)) {
            chunk--;
        }
        if (chunks.is(chunk, ChunkKind.COORDINATOR)) {
            chunk++;
        }
        if (chunks.is(chunk, ChunkKind.COMMA)) {
            chunk++;
        }
        return chunks.first(Math.min(chunk, last));
    }

    private static boolean isOpening(Scene scene, int chunk) {
        ChunkKind kind = scene.chunks.kind(chunk);
        return kind == ChunkKind.BREAK
                || kind == ChunkKind.SEMICOLON
                || !scene.chunks.is(chunk, ChunkKind.BREAK) && scene.isClaimed(scene.chunks.first(chunk));
    }
}
