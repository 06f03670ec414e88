package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister plans to raise taxes.} */
final class Intention implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int next = Cue.skipTimes(scene, Cue.after(scene, verb));
        return scene.isVerb(verb, WordClass.INTENTION_VERB)
                && chunks.has(next, ChunkFeature.INFINITIVE)
                && Forward.state(scene, verb, next);
    }
}
