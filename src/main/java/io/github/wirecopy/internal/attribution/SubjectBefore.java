package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister smiled. "We are ready."} Where nobody has spoken yet: the subject of the sentence before. */
final class SubjectBefore implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int quote) {
        int chunk = scene.chunks.chunkAt(scene.quotes.open(quote));
        if (!scene.chunks.is(chunk - 1, ChunkKind.BREAK) || !Leftover.isLong(scene, quote)) {
            return false;
        }
        int verb = Leftover.mainVerb(scene, chunk - 1, Scene.QUOTING);
        return verb != Scene.NONE
                && scene.isVerb(verb, Scene.QUOTING | WordClass.STANCE_VERB | WordClass.SPEAKING_VERB)
                && Leftover.state(scene, verb, quote);
    }
}
