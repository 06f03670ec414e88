package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkKind;

/** {@code The minister smiled. "We are ready."} Where nobody has spoken yet: the subject of the sentence before. */
final class SubjectBefore implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int quote) {
        int chunk = scene.chunks.chunkAt(scene.quotes.open(quote));
        if (!scene.chunks.is(chunk - 1, ChunkKind.BREAK) || !Leftover.isLong(scene, quote)) {
            return false;
        }
        int verb = Leftover.mainVerb(scene, chunk - 1, Scene.QUOTING);
        return verb != Scene.NONE && Leftover.state(scene, verb, quote);
    }
}
