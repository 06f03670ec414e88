package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;

/** Where the clause before a tag begins. */
final class Clause {

    private static final int FURTHEST = 40;

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

    /**
     * Tells whether a cue stands in a clause or phrase that opens its sentence and ends with a comma: {@code While she denies it, …},
     * {@code Citing costs, …}.
     */
    static boolean isFronted(Scene scene, int cue) {
        ChunkTable chunks = scene.chunks;
        int chunk = cue;
        while (chunk > cue - FURTHEST && chunk > 0 && !chunks.is(chunk - 1, ChunkKind.BREAK)) {
            chunk--;
            if (chunks.is(chunk, ChunkKind.COMMA) || chunks.is(chunk, ChunkKind.QUOTE)) {
                return false;
            }
        }
        while (chunk < cue
                && (chunks.is(chunk, ChunkKind.COORDINATOR)
                        || chunks.is(chunk, ChunkKind.ADVERB)
                        || chunks.has(chunk, ChunkFeature.TIME) && chunks.has(chunk + 1, ChunkFeature.OPENS_CLAUSE))) {
            chunk++;
        }
        boolean clause = chunks.is(chunk, ChunkKind.SUBORDINATOR)
                || chunks.is(chunk, ChunkKind.QUESTION)
                || chunks.has(chunk, ChunkFeature.OPENS_CLAUSE)
                || chunk != cue
                        && chunks.is(chunk, ChunkKind.VERB_GROUP)
                        && !chunks.has(chunk, ChunkFeature.FINITE)
                        && scene.hasSubject(cue);
        boolean phrase = chunks.is(chunk, ChunkKind.PREPOSITION) || chunk == cue;
        return clause || phrase && !chunks.has(cue, ChunkFeature.FINITE);
    }

    private static boolean isOpening(Scene scene, int chunk) {
        ChunkKind kind = scene.chunks.kind(chunk);
        return kind == ChunkKind.BREAK
                || kind == ChunkKind.SEMICOLON
                || !scene.chunks.is(chunk, ChunkKind.BREAK) && scene.isClaimed(scene.chunks.first(chunk));
    }
}
