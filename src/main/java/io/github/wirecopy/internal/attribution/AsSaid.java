package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code As the bank noted in May, prices fell}, {@code As Brown put it, "we are ready."} */
final class AsSaid implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        if (!scene.isVerb(verb, WordClass.CLAUSE_VERB | WordClass.TELLING_VERB) && !Cue.isPutIt(scene, verb)) {
            return false;
        }
        int comma = opensSentence(scene, verb) ? commaAfter(scene, verb) : Scene.NONE;
        return comma != Scene.NONE
                && scene.state(
                        chunks.subjectFirst(verb),
                        chunks.subjectLimit(verb),
                        chunks.first(verb),
                        Cue.limit(scene, verb),
                        chunks.first(comma + 1),
                        ContentEnd.find(scene, comma + 1, verb, false));
    }

    /** Tells whether a verb's clause opens its sentence with {@code as}; {@code But} may stand before. */
    private static boolean opensSentence(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        if (!scene.hasSubject(verb)
                || !chunks.has(verb, ChunkFeature.FINITE)
                || chunks.has(verb, ChunkFeature.PASSIVE)) {
            return false;
        }
        int as = chunks.chunkAt(chunks.subjectFirst(verb)) - 1;
        return scene.isWord(as, "as")
                && (chunks.is(as - 1, ChunkKind.BREAK)
                        || chunks.is(as - 1, ChunkKind.OPEN)
                        || chunks.is(as - 1, ChunkKind.COORDINATOR) && chunks.is(as - 2, ChunkKind.BREAK));
    }

    /** Returns the comma after the cue with what hangs on it, before words that can be content; or none. */
    private static int commaAfter(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int next = Cue.skipAdjuncts(scene, Forward.skipAddressee(scene, verb, Cue.after(scene, verb)));
        if (chunks.has(next, ChunkFeature.GERUND) && chunks.is(next + 1, ChunkKind.NOUN_PHRASE)) {
            next = Cue.skipAdjuncts(scene, next + 2);
        }
        boolean content = chunks.is(next + 1, ChunkKind.QUOTE)
                || chunks.is(next + 1, ChunkKind.NOUN_PHRASE)
                || chunks.is(next + 1, ChunkKind.PREPOSITION)
                || chunks.is(next + 1, ChunkKind.VERB_GROUP);
        return chunks.is(next, ChunkKind.COMMA) && content ? next : Scene.NONE;
    }
}
