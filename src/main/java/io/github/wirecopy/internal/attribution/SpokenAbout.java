package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister spoke about the budget.} */
final class SpokenAbout implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int next = Cue.after(scene, verb);
        if (!scene.isVerb(verb, WordClass.SPEAKING_VERB | WordClass.REFERENCE_VERB)
                || !chunks.is(next, ChunkKind.PREPOSITION)
                || !introducesTopic(scene, verb, next)) {
            return false;
        }
        return Forward.state(scene, verb, next + 1, chunks.limit(next));
    }

    /** Tells whether a preposition brings in the topic and not the listener or the place. */
    private static boolean introducesTopic(Scene scene, int verb, int preposition) {
        if (scene.isWord(preposition, "to")) {
            return scene.isVerb(verb, WordClass.REFERENCE_VERB);
        }
        return scene.isVerb(verb, WordClass.SPEAKING_VERB)
                && !scene.isWord(preposition, "with")
                && !scene.isWord(preposition, "at")
                && !scene.isWord(preposition, "in");
    }
}
