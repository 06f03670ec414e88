package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister said on Monday that taxes would rise.} */
final class ReportedClause implements AttributionRule {

    private static final int FURTHEST = 40;

    @Override
    public long verbs() {
        return Scene.QUOTING | WordClass.INTENTION_VERB;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int next = Forward.skipAddressee(scene, verb, Cue.after(scene, verb));
        next = Cue.skipAdjuncts(scene, next);
        if (chunks.is(next, ChunkKind.QUESTION) && next > verb + 1 && isRelative(scene, next)) {
            next = thatAfter(scene, next);
        }
        boolean clause = chunks.is(next, ChunkKind.THAT)
                || chunks.is(next, ChunkKind.QUESTION) && next <= verb + 3 && !isCircumstance(scene, next)
                || scene.isWord(next, "if")
                || scene.isWord(next, "whether");
        return clause && Forward.state(scene, verb, next);
    }

    /** Tells whether {@code when} or {@code where} says when and where it was said, and not what. */
    private static boolean isCircumstance(Scene scene, int chunk) {
        return scene.isWord(chunk, "when") || scene.isWord(chunk, "where") || scene.isWord(chunk, "whenever");
    }

    private static boolean isRelative(Scene scene, int chunk) {
        return scene.isWord(chunk, "who") || scene.isWord(chunk, "which");
    }

    /** Returns the {@code that} after a relative clause on the person told, or the chunk where the clause ends. */
    private static int thatAfter(Scene scene, int chunk) {
        int next = chunk;
        while (next < chunk + FURTHEST
                && !scene.chunks.is(next, ChunkKind.BREAK)
                && !scene.chunks.is(next, ChunkKind.COMMA)
                && !scene.chunks.is(next, ChunkKind.THAT)) {
            next++;
        }
        return next;
    }
}
