package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;

/** {@code Prices fell, according to the bank}, or the other way round. */
final class AccordingTo implements AttributionRule {

    static boolean isAt(Scene scene, int chunk) {
        return scene.isWord(chunk, "according") && scene.tokens.equals(scene.chunks.first(chunk) + 1, "to");
    }

    @Override
    public boolean apply(Scene scene, int chunk) {
        ChunkTable chunks = scene.chunks;
        if (!isAt(scene, chunk)) {
            return false;
        }
        int cueFirst = chunks.first(chunk);
        int phrase = chunks.is(chunk + 1, ChunkKind.PREPOSITION) ? chunk + 2 : chunk + 1;
        if (!chunks.is(phrase, ChunkKind.NOUN_PHRASE)) {
            return false;
        }
        int before = chunk - 1;
        boolean opening = chunks.is(before, ChunkKind.BREAK)
                || chunks.is(before, ChunkKind.COORDINATOR)
                || chunks.is(before, ChunkKind.THAT);
        if (opening) {
            int comma = Phrases.comma(scene, phrase);
            if (comma == Scene.NONE) {
                return false;
            }
            int limit = ContentEnd.find(scene, comma + 1, chunk, false);
            return scene.state(
                    chunks.first(phrase), chunks.first(comma), cueFirst, cueFirst + 2, chunks.first(comma + 1), limit);
        }
        int first = Clause.first(scene, before);
        int limit = chunks.is(before, ChunkKind.COMMA) ? chunks.first(before) : chunks.limit(before);
        int sourceLimit = Phrases.limit(scene, phrase);
        scene.state(chunks.first(phrase), sourceLimit, cueFirst, cueFirst + 2, first, limit);
        int after = chunks.chunkAt(sourceLimit - 1) + 1;
        if (chunks.is(before, ChunkKind.COMMA)
                && chunks.is(after, ChunkKind.COMMA)
                && !ContentEnd.stopsAfterComma(scene, after + 1, chunk)) {
            scene.goOn(after + 1, chunk);
        }
        return true;
    }
}
