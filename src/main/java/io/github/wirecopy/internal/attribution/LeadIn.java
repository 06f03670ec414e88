package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister had this to say: "We are ready."} The colon may end the paragraph before. */
final class LeadIn implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int quote) {
        ChunkTable chunks = scene.chunks;
        int colon = colonBefore(scene, chunks.chunkAt(scene.quotes.open(quote)) - 1);
        if (colon == Scene.NONE) {
            return false;
        }
        int phrase = colon - 1;
        int verb = isLabel(scene, phrase)
                ? Scene.NONE
                : Leftover.mainVerb(scene, colon, Scene.QUOTING | WordClass.SPEAKING_VERB | WordClass.STANCE_VERB);
        if (verb != Scene.NONE) {
            return Leftover.state(scene, verb, quote);
        }
        return chunks.is(phrase, ChunkKind.NOUN_PHRASE)
                && scene.state(
                        chunks.first(phrase),
                        chunks.limit(phrase),
                        chunks.first(colon),
                        chunks.limit(colon),
                        scene.quotes.open(quote),
                        scene.quotes.end(quote));
    }

    /** Tells whether a name stands alone before the colon: {@code Polls agree - Anna Brown: "…"}, {@code More from Brown: "…"}. */
    private static boolean isLabel(Scene scene, int phrase) {
        return scene.chunks.has(phrase, ChunkFeature.NAME)
                && (scene.chunks.is(phrase - 1, ChunkKind.DASH) || scene.isWord(phrase - 1, "from"));
    }

    private static int colonBefore(Scene scene, int chunk) {
        int before = chunk;
        while (scene.chunks.is(before, ChunkKind.BREAK) && before > chunk - 2) {
            before--;
        }
        return scene.chunks.is(before, ChunkKind.COLON) ? before : Scene.NONE;
    }
}
