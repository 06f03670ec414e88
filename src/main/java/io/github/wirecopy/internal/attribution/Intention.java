package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister plans to raise taxes.} */
final class Intention implements AttributionRule {

    @Override
    public long verbs() {
        return WordClass.INTENTION_VERB;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int next = Cue.skipTimes(scene, Cue.after(scene, verb));
        return chunks.has(next, ChunkFeature.INFINITIVE)
                && !isAnonymous(scene, next)
                && Forward.state(scene, verb, next);
    }

    /** Tells whether somebody only wants no name in the paper: {@code did not want to be named}. */
    private static boolean isAnonymous(Scene scene, int verb) {
        int head = scene.chunks.head(verb);
        return scene.chunks.has(verb, ChunkFeature.PASSIVE)
                && (scene.tokens.equals(head, "named")
                        || scene.tokens.equals(head, "identified")
                        || scene.tokens.equals(head, "quoted"));
    }
}
