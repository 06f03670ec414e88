package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister called the plan a disaster.} */
final class Naming implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int next = Cue.after(scene, verb);
        return scene.isVerb(verb, WordClass.NAMING_VERB)
                && !scene.isVerb(verb, WordClass.STANCE_VERB)
                && !chunks.has(verb, ChunkFeature.PASSIVE | ChunkFeature.MODAL)
                && !isTitle(scene, verb)
                && (chunks.is(next, ChunkKind.NOUN_PHRASE) || chunks.is(next, ChunkKind.QUOTE))
                && Forward.state(scene, verb, next);
    }

    /** Tells whether a verb that gives names does so to the phrase before it: {@code a class called "Home"}. */
    static boolean isTitle(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        if (!scene.isVerb(verb, WordClass.NAMING_VERB)
                || !scene.hasSubject(verb)
                || !chunks.is(verb + 1, ChunkKind.QUOTE)
                || !chunks.has(verb, ChunkFeature.AMBIGUOUS_PAST | ChunkFeature.PARTICIPLE)) {
            return false;
        }
        int before = chunks.chunkAt(chunks.subjectFirst(verb)) - 1;
        return !chunks.is(before, ChunkKind.QUESTION) && !chunks.is(before, ChunkKind.NOUN_PHRASE);
    }
}
