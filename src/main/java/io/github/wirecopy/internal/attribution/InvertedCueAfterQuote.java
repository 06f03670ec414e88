package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;

/** {@code "We are ready," said Anna Brown, the minister.} */
final class InvertedCueAfterQuote implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        boolean cue = scene.isVerb(verb, Scene.QUOTING) && chunks.has(verb, ChunkFeature.FINITE);
        int quote = cue ? Tag.quoteBefore(scene, verb - 1) : Scene.NONE;
        int phrase = verb + 1;
        if (quote == Scene.NONE || !chunks.is(phrase, ChunkKind.NOUN_PHRASE) || chunks.has(phrase, ChunkFeature.TIME)) {
            return false;
        }
        return Tag.state(scene, quote, chunks.first(phrase), Phrases.limit(scene, phrase), verb);
    }
}
