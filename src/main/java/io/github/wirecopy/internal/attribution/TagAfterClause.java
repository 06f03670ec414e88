package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code Taxes will rise, the minister said.} */
final class TagAfterClause implements AttributionRule {

    @Override
    public long verbs() {
        return WordClass.REPORTING_VERB | WordClass.BELIEF_VERB | WordClass.SHOWING_VERB;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        if (!scene.hasSubject(verb)
                || !chunks.has(verb, ChunkFeature.FINITE)
                || chunks.has(verb, ChunkFeature.PASSIVE)
                || chunks.is(chunks.chunkAt(chunks.subjectFirst(verb)), ChunkKind.QUESTION)
                || Tag.isSecondHand(scene, verb)) {
            return false;
        }
        int comma = chunks.chunkAt(chunks.subjectFirst(verb)) - 1;
        if (scene.isWord(comma, "as") && scene.isVerb(verb, WordClass.REPORTING_VERB)) {
            comma--;
        }
        int cueEnd = Cue.after(scene, verb);
        int listener = Forward.skipAddressee(scene, verb, cueEnd);
        int after = Cue.skipAdjuncts(scene, listener);
        boolean ends = chunks.is(after, ChunkKind.BREAK)
                || chunks.is(after, ChunkKind.COMMA)
                || chunks.is(after, ChunkKind.QUOTE);
        if (!ends || !chunks.is(comma, ChunkKind.COMMA) || chunks.is(comma - 1, ChunkKind.BREAK)) {
            return false;
        }
        boolean clause = hasMainVerb(scene, comma);
        boolean goesOn =
                chunks.is(after, ChunkKind.COMMA) && !(clause && ContentEnd.stopsAfterComma(scene, after + 1, verb));
        if (listener > cueEnd && !chunks.is(after, ChunkKind.BREAK)) {
            return false;
        }
        if (!clause && (!goesOn || chunks.is(after + 1, ChunkKind.QUOTE))) {
            return false;
        }
        scene.state(
                chunks.subjectFirst(verb),
                chunks.subjectLimit(verb),
                chunks.first(verb),
                Cue.limit(scene, verb),
                Clause.first(scene, comma - 1),
                chunks.limit(comma - 1));
        if (goesOn) {
            scene.goOn(after + 1, verb);
        }
        return true;
    }

    /** Tells whether a main clause, with a finite verb of its own, stands before a comma. */
    private static boolean hasMainVerb(Scene scene, int comma) {
        for (int chunk = comma - 1; chunk >= 0 && !scene.chunks.is(chunk, ChunkKind.BREAK); chunk--) {
            if (scene.chunks.is(chunk, ChunkKind.QUOTE)) {
                return true;
            }
            if (scene.chunks.has(chunk, ChunkFeature.FINITE)) {
                return !Clause.isFronted(scene, chunk);
            }
        }
        return false;
    }
}
