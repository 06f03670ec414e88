package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister urged banks to lend more.} */
final class Directive implements AttributionRule {

    @Override
    public long verbs() {
        return WordClass.DIRECTIVE_VERB;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int next = Cue.after(scene, verb);
        if (!chunks.is(next, ChunkKind.NOUN_PHRASE)) {
            return false;
        }
        int to = Cue.skipAdjuncts(scene, next + 1);
        boolean quoted = scene.isWord(to, "to") && chunks.is(to + 1, ChunkKind.QUOTE);
        return (quoted || chunks.has(to, ChunkFeature.INFINITIVE)) && Forward.state(scene, verb, next);
    }
}
