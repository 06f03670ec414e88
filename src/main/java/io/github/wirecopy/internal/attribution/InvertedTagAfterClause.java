package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code Taxes will rise, said Anna Brown, the minister.} */
final class InvertedTagAfterClause implements AttributionRule {

    private static final int FURTHEST = 40;

    @Override
    public long verbs() {
        return WordClass.REPORTING_VERB;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int comma = verb - 1;
        int phrase = verb + 1;
        if (!chunks.has(verb, ChunkFeature.FINITE)
                || !chunks.is(comma, ChunkKind.COMMA)
                || chunks.is(comma - 1, ChunkKind.COORDINATOR)
                || chunks.is(comma - 1, ChunkKind.ADVERB)
                || !chunks.is(phrase, ChunkKind.NOUN_PHRASE)
                || chunks.has(phrase, ChunkFeature.TIME)) {
            return false;
        }
        boolean clause = hasFinite(scene, comma);
        int limit = Phrases.limit(scene, phrase);
        int after = chunks.chunkAt(limit - 1) + 1;
        if (!clause && isTransitive(scene, verb) || awaits(scene, verb) || !ends(chunks, after)) {
            return false;
        }
        scene.state(
                chunks.first(phrase),
                limit,
                chunks.first(verb),
                chunks.limit(verb),
                Clause.first(scene, comma - 1),
                chunks.limit(comma - 1));
        if (!clause && chunks.is(after, ChunkKind.COMMA)) {
            scene.goOn(after + 1, verb);
        }
        return true;
    }

    /** Tells whether a verb may have the phrase before it as its subject and the one after it as its object. */
    private static boolean isTransitive(Scene scene, int verb) {
        return scene.hasSubject(verb)
                && scene.isVerb(verb, WordClass.STANCE_VERB | WordClass.TELLING_VERB | WordClass.SHOWING_VERB);
    }

    /** Tells whether a verb is the one that its subject has waited for: {@code Brown, who was there, told reporters}. */
    private static boolean awaits(Scene scene, int verb) {
        if (!isTransitive(scene, verb)) {
            return false;
        }
        int subject = scene.chunks.subjectFirst(verb);
        int first = Math.max(verb - FURTHEST, scene.chunks.chunkAt(subject));
        for (int chunk = first; chunk < verb; chunk++) {
            boolean spent = scene.chunks.has(chunk, ChunkFeature.FINITE) && scene.chunks.subjectFirst(chunk) == subject;
            if (spent || scene.chunks.is(chunk, ChunkKind.QUOTE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(ChunkTable chunks, int chunk) {
        return chunks.is(chunk, ChunkKind.BREAK)
                || chunks.is(chunk, ChunkKind.COMMA)
                || chunks.is(chunk, ChunkKind.PREPOSITION);
    }

    /** Tells whether a finite verb stands in the sentence before a comma, so that what is before it is a clause. */
    private static boolean hasFinite(Scene scene, int comma) {
        for (int chunk = comma - 1; chunk >= 0 && !scene.chunks.is(chunk, ChunkKind.BREAK); chunk--) {
            if (scene.chunks.has(chunk, ChunkFeature.FINITE) || scene.chunks.is(chunk, ChunkKind.QUOTE)) {
                return true;
            }
        }
        return false;
    }
}
