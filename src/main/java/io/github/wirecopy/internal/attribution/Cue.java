package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/**
 * How far a cue reaches from its verb group: {@code said}, {@code fired back}, {@code said in a statement}; and what
 * comes after it.
 */
final class Cue {

    private Cue() {}

    /** Returns the chunk after the cue, particles, the {@code it} of {@code put it} and the medium ({@code in a statement}) taken in. */
    static int after(Scene scene, int verb) {
        int next = isPutIt(scene, verb) ? verb + 2 : verb + 1;
        if (scene.isWord(next, "out") || scene.isWord(next, "back")) {
            next++;
        }
        return isMedium(scene, next) ? next + 2 : next;
    }

    /** Tells whether a verb says how somebody said it: {@code as Brown put it}. */
    static boolean isPutIt(Scene scene, int verb) {
        return scene.isWord(verb + 1, "it")
                && (scene.tokens.equals(scene.chunks.head(verb), "put")
                        || scene.tokens.equals(scene.chunks.head(verb), "puts"));
    }

    /** Tells whether a verb's object is who says it: {@code the paper quoted her as saying}. */
    static boolean quotesSomebody(Scene scene, int verb) {
        return scene.chunks.is(verb + 1, ChunkKind.NOUN_PHRASE)
                && scene.isWord(verb + 2, "as")
                && scene.isWord(verb + 3, "saying");
    }

    private static boolean isMedium(Scene scene, int chunk) {
        return scene.chunks.is(chunk, ChunkKind.PREPOSITION)
                && scene.chunks.is(chunk + 1, ChunkKind.NOUN_PHRASE)
                && scene.tokens.is(scene.chunks.head(chunk + 1), WordClass.MEDIUM_NOUN)
                && (scene.isWord(chunk, "in")
                        || scene.isWord(chunk, "on")
                        || scene.isWord(chunk, "via")
                        || scene.isWord(chunk, "during"));
    }

    /** Returns the token after the cue. */
    static int limit(Scene scene, int verb) {
        int after = after(scene, verb);
        return scene.chunks.limit(after - 1);
    }

    /** Returns the chunk after times, places and adverbs that stand between a cue and its content. */
    static int skipAdjuncts(Scene scene, int chunk) {
        ChunkTable chunks = scene.chunks;
        int next = chunk;
        while (true) {
            boolean time = chunks.is(next, ChunkKind.NOUN_PHRASE) && chunks.has(next, ChunkFeature.TIME);
            if (chunks.is(next, ChunkKind.ADVERB) || time || isBehindMedium(scene, next)) {
                next++;
            } else if (isAside(chunks, next)) {
                next += 3;
            } else if (chunks.is(next, ChunkKind.PREPOSITION) && chunks.is(next + 1, ChunkKind.NOUN_PHRASE)) {
                next += 2;
            } else {
                return next;
            }
        }
    }

    /** Tells whether a participle hangs on the medium: {@code said in a statement released on Monday that}. */
    private static boolean isBehindMedium(Scene scene, int chunk) {
        return scene.chunks.is(chunk, ChunkKind.VERB_GROUP)
                && scene.chunks.is(chunk - 1, ChunkKind.NOUN_PHRASE)
                && scene.tokens.is(scene.chunks.head(chunk - 1), WordClass.MEDIUM_NOUN)
                && scene.chunks.has(chunk, ChunkFeature.PARTICIPLE | ChunkFeature.AMBIGUOUS_PAST);
    }

    /** Tells whether an adverb between commas or dashes stands at a chunk: {@code said, however, that}. */
    private static boolean isAside(ChunkTable chunks, int chunk) {
        ChunkKind mark = chunks.kind(chunk);
        return (mark == ChunkKind.COMMA || mark == ChunkKind.DASH)
                && chunks.is(chunk + 1, ChunkKind.ADVERB)
                && chunks.is(chunk + 2, mark);
    }

    /** Returns the chunk after times and adverbs alone. */
    static int skipTimes(Scene scene, int chunk) {
        ChunkTable chunks = scene.chunks;
        int next = chunk;
        while (true) {
            boolean time = chunks.is(next, ChunkKind.NOUN_PHRASE) && chunks.has(next, ChunkFeature.TIME);
            boolean dated = chunks.is(next, ChunkKind.PREPOSITION)
                    && chunks.is(next + 1, ChunkKind.NOUN_PHRASE)
                    && chunks.has(next + 1, ChunkFeature.TIME);
            if (chunks.is(next, ChunkKind.ADVERB) || time) {
                next++;
            } else if (dated) {
                next += 2;
            } else {
                return next;
            }
        }
    }
}
