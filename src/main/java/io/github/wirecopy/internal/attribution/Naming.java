package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister called the plan a disaster.} */
final class Naming implements AttributionRule {

    @Override
    public long verbs() {
        return WordClass.NAMING_VERB;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int next = Cue.after(scene, verb);
        return !scene.isVerb(verb, WordClass.STANCE_VERB)
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
                || !chunks.is(verb + 1, ChunkKind.QUOTE) && !isNameAlone(scene, verb + 1)
                || !chunks.has(verb, ChunkFeature.AMBIGUOUS_PAST | ChunkFeature.PARTICIPLE)) {
            return false;
        }
        int before = chunks.chunkAt(chunks.subjectFirst(verb)) - 1;
        return !chunks.is(before, ChunkKind.QUESTION) && !chunks.is(before, ChunkKind.NOUN_PHRASE);
    }

    /** Tells whether a name stands without what it is called: {@code a site called Fraud Watch}. */
    private static boolean isNameAlone(Scene scene, int phrase) {
        return scene.chunks.is(phrase, ChunkKind.NOUN_PHRASE)
                && scene.chunks.has(phrase, ChunkFeature.NAME)
                && !scene.chunks.is(phrase + 1, ChunkKind.NOUN_PHRASE)
                && !scene.chunks.is(phrase + 1, ChunkKind.QUOTE)
                && !scene.isWord(phrase + 1, "as");
    }
}
