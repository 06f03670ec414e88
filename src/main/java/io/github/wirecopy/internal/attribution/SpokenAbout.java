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
        boolean about = scene.isVerb(verb, WordClass.SPEAKING_VERB)
                && chunks.is(next, ChunkKind.PREPOSITION)
                && !scene.isWord(next, "to")
                && !scene.isWord(next, "with")
                && !scene.isWord(next, "at");
        return about && Forward.state(scene, verb, next + 1, chunks.limit(next));
    }
}
