package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister had this to say: "We are ready."} The colon may end the paragraph before; a comma leads in after any verb. */
final class LeadIn implements AttributionRule {

    private static final int LONGEST_BRACKET = 8;

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
        int phrase = phraseBefore(scene, colon);
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

    /** Tells whether the comma before a quote is that of a tag within it: {@code "We," she said, "are ready."} */
    private static boolean resumes(Scene scene, int quote) {
        return scene.lastStatement != Scene.NONE && Leftover.followsTag(scene, quote, scene.lastStatement);
    }

    /** Returns the chunk before a colon, a bracket passed over: {@code Sen. Anna Brown (R):}. */
    private static int phraseBefore(Scene scene, int colon) {
        int chunk = colon - 1;
        if (!scene.chunks.is(chunk, ChunkKind.CLOSE)) {
            return chunk;
        }
        while (chunk > colon - LONGEST_BRACKET && !scene.chunks.is(chunk, ChunkKind.OPEN)) {
            chunk--;
        }
        return chunk - 1;
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
        return scene.chunks.is(before, ChunkKind.COLON) || scene.chunks.is(before, ChunkKind.COMMA)
                ? before
                : Scene.NONE;
    }
}
