package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** What the rules for content after its cue have in common. */
final class Forward {

    private Forward() {}

    /** Adds the statement of a verb whose content begins with a chunk and runs to the end of its clause. */
    static boolean state(Scene scene, int verb, int content) {
        return state(scene, verb, content, Cue.limit(scene, verb));
    }

    /** Adds the statement of a verb, with a cue that ends at a token. */
    static boolean state(Scene scene, int verb, int content, int cueLimit) {
        return state(scene, verb, content, cueLimit, ContentEnd.find(scene, content, verb));
    }

    /** Adds the statement of a verb whose content is its object. */
    static boolean stateObject(Scene scene, int verb, int object, int cueLimit) {
        return state(scene, verb, object, cueLimit, ObjectEnd.find(scene, object, verb));
    }

    private static boolean state(Scene scene, int verb, int content, int cueLimit, int limit) {
        ChunkTable chunks = scene.chunks;
        int first = chunks.first(content);
        if (!scene.hasSubject(verb) || first >= scene.tokens.size() || scene.isClaimed(first)) {
            return false;
        }
        boolean empty = chunks.is(content, ChunkKind.THAT) && limit == chunks.limit(content);
        if (limit <= first || empty) {
            return false;
        }
        boolean nobody = isNobodys(scene, verb);
        return scene.state(
                nobody ? Scene.NONE : chunks.subjectFirst(verb),
                nobody ? Scene.NONE : chunks.subjectLimit(verb),
                chunks.first(verb),
                Math.min(cueLimit, first),
                first,
                limit);
    }

    /**
     * Tells whether a verb's subject is not who says it: a participle's was asked ({@code Asked about it, she said …}), and {@code it} is nobody
     * ({@code It is hard to say}).
     */
    private static boolean isNobodys(Scene scene, int verb) {
        return scene.chunks.has(verb, ChunkFeature.PARTICIPLE) && scene.isVerb(verb, WordClass.TELLING_VERB)
                || scene.chunks.has(verb, ChunkFeature.INFINITIVE)
                        && Leftover.isEmpty(scene, verb)
                        && scene.chunks.has(
                                scene.chunks.chunkAt(scene.chunks.subjectFirst(verb)) + 1, ChunkFeature.AUXILIARY_ONLY);
    }

    /** Returns the chunk after the person told, if there is one right after the cue. */
    static int skipAddressee(Scene scene, int verb, int chunk) {
        ChunkTable chunks = scene.chunks;
        if (scene.isVerb(verb, WordClass.TELLING_VERB) && chunks.is(chunk, ChunkKind.NOUN_PHRASE)) {
            int next = chunk + 1;
            while (chunks.is(next, ChunkKind.PREPOSITION) && chunks.is(next + 1, ChunkKind.NOUN_PHRASE)
                    || chunks.is(next, ChunkKind.COORDINATOR) && chunks.is(next + 1, ChunkKind.NOUN_PHRASE)) {
                next += 2;
            }
            return next;
        }
        return chunk;
    }

    /** Tells whether a bare clause begins with a noun phrase: a finite verb further on has it as its subject. */
    static boolean isClause(Scene scene, int chunk) {
        ChunkTable chunks = scene.chunks;
        if (!chunks.is(chunk, ChunkKind.NOUN_PHRASE)) {
            return false;
        }
        int first = chunks.first(chunk);
        for (int next = chunk + 1; next < chunk + 14; next++) {
            switch (chunks.kind(next)) {
                case BREAK:
                case SEMICOLON:
                case COLON:
                    return false;
                case QUOTE:
                    return !chunks.is(next - 1, ChunkKind.COMMA) && !chunks.is(next - 1, ChunkKind.PREPOSITION);
                case VERB_GROUP:
                    if (chunks.has(next, ChunkFeature.FINITE) && !isRelative(scene, next)) {
                        return chunks.subjectFirst(next) == first;
                    }
                    break;
                default:
                    break;
            }
        }
        return false;
    }

    /** Tells whether the subject of a verb is a relative pronoun, so that the clause around it goes on. */
    private static boolean isRelative(Scene scene, int verb) {
        return scene.hasSubject(verb) && scene.tokens.is(scene.chunks.subjectFirst(verb), WordClass.RELATIVE_PRONOUN);
    }
}
