package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.chunk.WordTag;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code Brown's claim that taxes would rise}, {@code her refusal to resign}. */
final class SpeechNoun implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int phrase) {
        ChunkTable chunks = scene.chunks;
        if (!chunks.is(phrase, ChunkKind.NOUN_PHRASE) || !scene.tokens.is(chunks.head(phrase), WordClass.SPEECH_NOUN)) {
            return false;
        }
        int next = phrase + 1;
        boolean content = chunks.is(next, ChunkKind.THAT) || chunks.has(next, ChunkFeature.INFINITIVE);
        int owner = ownerLimit(scene, phrase);
        if (!content || owner == Scene.NONE) {
            return false;
        }
        int limit = ContentEnd.find(scene, next, phrase);
        boolean clause = !chunks.is(next, ChunkKind.THAT) || limit > chunks.limit(next);
        return clause
                && scene.state(chunks.first(phrase), owner, owner, chunks.limit(phrase), chunks.first(next), limit);
    }

    /** Returns the token after the possessive in a noun phrase, or none. */
    private static int ownerLimit(Scene scene, int phrase) {
        ChunkTable chunks = scene.chunks;
        if (scene.tokens.is(chunks.first(phrase), WordClass.POSSESSIVE_PRONOUN)) {
            return chunks.first(phrase) + 1;
        }
        for (int token = chunks.limit(phrase) - 1; token > chunks.first(phrase); token--) {
            if (chunks.tag(token) == WordTag.POSSESSIVE) {
                return token + 1;
            }
        }
        return Scene.NONE;
    }
}
