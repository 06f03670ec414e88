package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister said on Monday that taxes would rise.} */
final class ReportedClause implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        if (!scene.isVerb(verb, Scene.QUOTING | WordClass.INTENTION_VERB)) {
            return false;
        }
        int next = Forward.skipAddressee(scene, verb, Cue.after(scene, verb));
        next = Cue.skipAdjuncts(scene, next);
        boolean clause = chunks.is(next, ChunkKind.THAT)
                || chunks.is(next, ChunkKind.QUESTION) && next <= verb + 3
                || scene.isWord(next, "if")
                || scene.isWord(next, "whether");
        return clause && Forward.state(scene, verb, next);
    }
}
