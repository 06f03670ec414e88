package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister had this to say: "We are ready."} The colon may end the paragraph before; a comma leads in after any verb. */
final class LeadIn implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int quote) {
        ChunkTable chunks = scene.chunks;
        int colon = colonBefore(scene, chunks.chunkAt(scene.quotes.open(quote)) - 1);
        if (colon == Scene.NONE || chunks.is(colon, ChunkKind.COMMA) && resumes(scene, quote)) {
            return false;
        }
        if (chunks.is(colon - 1, ChunkKind.VERB_GROUP) && scene.hasSubject(colon - 1)) {
            return Leftover.state(scene, colon - 1, quote);
        }
        if (chunks.is(colon, ChunkKind.COMMA)) {
            return false;
        }
        int verb = Leftover.mainVerb(scene, colon, Scene.QUOTING | WordClass.SPEAKING_VERB | WordClass.STANCE_VERB);
        return verb != Scene.NONE && Leftover.state(scene, verb, quote);
    }

    /** Tells whether the comma before a quote is that of a tag within it: {@code "We," she said, "are ready."} */
    private static boolean resumes(Scene scene, int quote) {
        return scene.lastStatement != Scene.NONE && Leftover.followsTag(scene, quote, scene.lastStatement);
    }

    private static int colonBefore(Scene scene, int chunk) {
        int before = chunk;
        while (scene.chunks.is(before, ChunkKind.BREAK) && before > chunk - 2) {
            before--;
        }
        return scene.chunks.is(before, ChunkKind.COLON) || scene.chunks.is(before, ChunkKind.COMMA)
                ? before
                : Scene.NONE;
    }
}
