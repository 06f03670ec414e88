package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;

/** {@code "We are ready," said Anna Brown, the minister.} */
final class InvertedCueAfterQuote implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        boolean finite = chunks.has(verb, ChunkFeature.FINITE) && !scene.hasSubject(verb);
        int quote = finite ? Tag.quoteBefore(scene, verb - 1) : Scene.NONE;
        int phrase = verb + 1;
        if (quote == Scene.NONE || !chunks.is(phrase, ChunkKind.NOUN_PHRASE) || chunks.has(phrase, ChunkFeature.TIME)) {
            return false;
        }
        if (!scene.isVerb(verb, Scene.QUOTING) && !isAnyVerb(scene, quote, phrase)) {
            return false;
        }
        return Tag.state(scene, quote, chunks.first(phrase), Phrases.limit(scene, phrase), verb);
    }

    /** Tells whether the quote and the name leave no doubt, whatever the verb: {@code "We are ready!" beamed Anna Brown}. */
    private static boolean isAnyVerb(Scene scene, int quote, int phrase) {
        return Tag.endsOpen(scene, quote)
                && Tag.startsSentence(scene, quote)
                && (scene.chunks.is(quote - 1, ChunkKind.BREAK) || scene.chunks.is(quote - 1, ChunkKind.COLON))
                && scene.chunks.has(phrase, ChunkFeature.NAME);
    }
}
