package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister said: "We are ready."} */
final class QuoteAfterCue implements AttributionRule {

    @Override
    public long verbs() {
        return Scene.QUOTING | WordClass.NAMING_VERB | WordClass.INTENTION_VERB;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        if (!scene.hasSubject(verb) || scene.chunks.has(verb, ChunkFeature.PASSIVE) || Naming.isTitle(scene, verb)) {
            return false;
        }
        int next = Forward.skipAddressee(scene, verb, Cue.after(scene, verb));
        next = Cue.skipAdjuncts(scene, next);
        if (chunks.is(next, ChunkKind.COMMA) || chunks.is(next, ChunkKind.COLON)) {
            next++;
        }
        if (scene.isWord(next, "to") && chunks.is(next + 1, ChunkKind.QUOTE)) {
            return Forward.state(scene, verb, next);
        }
        return chunks.is(next, ChunkKind.QUOTE) && Forward.state(scene, verb, next);
    }
}
