package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.KeyWord;

/** {@code Prices fell, according to the bank}, or the other way round. */
final class AccordingTo implements AttributionRule {

    static boolean isAt(Scene scene, int chunk) {
        return scene.isWord(chunk, KeyWord.ACCORDING) && scene.tokens.equals(scene.chunks.first(chunk) + 1, "to");
    }

    @Override
    public boolean apply(Scene scene, int chunk) {
        ChunkTable chunks = scene.chunks;
        if (!isAt(scene, chunk)) {
            return false;
        }
        int phrase = chunks.is(chunk + 1, ChunkKind.PREPOSITION) ? chunk + 2 : chunk + 1;
        if (!chunks.is(phrase, ChunkKind.NOUN_PHRASE)) {
            return false;
        }
        return opens(chunks, chunk) ? before(scene, chunk, phrase) : after(scene, chunk, phrase);
    }

    /** Tells whether the words begin their clause: {@code But according to the bank, …}. */
    private static boolean opens(ChunkTable chunks, int chunk) {
        return chunks.is(chunk - 1, ChunkKind.BREAK)
                || chunks.is(chunk - 1, ChunkKind.COORDINATOR)
                || chunks.is(chunk - 1, ChunkKind.THAT);
    }

    /** Adds a statement whose content follows a comma. */
    private static boolean before(Scene scene, int chunk, int phrase) {
        ChunkTable chunks = scene.chunks;
        int cue = chunks.first(chunk);
        int comma = Phrases.comma(scene, phrase);
        return comma != Scene.NONE
                && scene.state(
                        chunks.first(phrase),
                        chunks.first(comma),
                        cue,
                        cue + 2,
                        chunks.first(comma + 1),
                        ContentEnd.find(scene, comma + 1, chunk, false));
    }

    /** Adds a statement whose content stands before, and may go on after a comma. */
    private static boolean after(Scene scene, int chunk, int phrase) {
        ChunkTable chunks = scene.chunks;
        boolean comma = chunks.is(chunk - 1, ChunkKind.COMMA);
        int cue = chunks.first(chunk);
        int sourceLimit = Phrases.limit(scene, phrase);
        int limit = comma ? chunks.first(chunk - 1) : chunks.limit(chunk - 1);
        scene.state(chunks.first(phrase), sourceLimit, cue, cue + 2, Clause.first(scene, chunk - 1), limit);
        int next = chunks.chunkAt(sourceLimit - 1) + 1;
        if (comma && chunks.is(next, ChunkKind.COMMA) && !ContentEnd.stopsAfterComma(scene, next + 1, chunk)) {
            scene.goOn(next + 1, chunk);
        }
        return true;
    }
}
