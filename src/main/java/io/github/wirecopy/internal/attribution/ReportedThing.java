package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister rejected the plan.} */
final class ReportedThing implements AttributionRule {

    @Override
    public long verbs() {
        return WordClass.STANCE_VERB;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int next = Cue.skipTimes(scene, Cue.after(scene, verb));
        return !Cue.quotesSomebody(scene, verb)
                && !chunks.has(verb, ChunkFeature.PASSIVE | ChunkFeature.MODAL)
                && (chunks.is(next, ChunkKind.NOUN_PHRASE) || chunks.is(next, ChunkKind.QUOTE))
                && Forward.stateObject(scene, verb, next, Cue.limit(scene, verb));
    }
}
