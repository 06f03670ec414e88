package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;

/**
 * Finds where content ends that is the object of its cue: with the noun phrase and what hangs on it.
 *
 * <p>When and where the source spoke is no part of it ({@code endorsed Smith in May}): the end comes before times, before
 * clauses, and before places unless the object is a thing that can have one.
 */
final class ObjectEnd {

    private ObjectEnd() {}

    /** Returns the token after an object that begins with a noun phrase or quote. */
    static int find(Scene scene, int start, int cue) {
        ChunkTable chunks = scene.chunks;
        boolean person = chunks.has(start, ChunkFeature.PRONOUN | ChunkFeature.NAME)
                && !chunks.has(start, ChunkFeature.POSSESSIVE);
        int limit = chunks.chunkAt(Math.max(ContentEnd.find(scene, start, cue) - 1, chunks.first(start))) + 1;
        for (int chunk = start + 1; chunk < limit; chunk++) {
            if (stops(scene, chunk, person)) {
                return ContentEnd.trim(scene, start, chunk);
            }
        }
        return ContentEnd.trim(scene, start, limit);
    }

    private static boolean stops(Scene scene, int chunk, boolean person) {
        ChunkTable chunks = scene.chunks;
        switch (chunks.kind(chunk)) {
            case NOUN_PHRASE:
                return chunks.has(chunk, ChunkFeature.TIME);
            case SUBORDINATOR:
            case DASH:
            case COLON:
                return true;
            case COORDINATOR:
                return ContentEnd.clauseFollows(scene, chunk + 1);
            case COMMA:
                return person && !chunks.is(chunk + 1, ChunkKind.COORDINATOR);
            case PREPOSITION:
                return chunks.has(chunk + 1, ChunkFeature.TIME)
                        || chunks.has(chunk, ChunkFeature.OPENS_CLAUSE) && !scene.isWord(chunk, "as")
                        || person && isPlace(scene, chunk)
                        || scene.isWord(chunk, "during")
                        || scene.isWord(chunk, "at");
            default:
                return false;
        }
    }

    private static boolean isPlace(Scene scene, int preposition) {
        return scene.isWord(preposition, "in")
                || scene.isWord(preposition, "on")
                || scene.isWord(preposition, "by")
                || scene.isWord(preposition, "with");
    }
}
