package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/**
 * Finds where content that follows its cue ends: mostly with the sentence, and before that where the sentence goes back
 * to its own voice.
 *
 * <p>It stops at {@code and} or {@code but} when the source goes on as subject ({@code he says taxes rise but insists …}),
 * at a comma before a new main clause, a relative clause, another cue in {@code -ing}, or {@code while} and its like; and a clause
 * that opens its sentence ({@code While she denies it, …}) stops at its comma.
 */
final class ContentEnd {

    private static final long CUE = WordClass.REPORTING_VERB
            | WordClass.CLAUSE_VERB
            | WordClass.TELLING_VERB
            | WordClass.NAMING_VERB
            | WordClass.STANCE_VERB;
    private static final int LOOKAHEAD = 10;
    /** No content goes on for more chunks than this: a bound on the work, far beyond any sentence. */
    private static final int LONGEST = 400;

    private ContentEnd() {}

    /** Returns the token after content that begins with a chunk; the cue is a verb group before it. */
    static int find(Scene scene, int start, int cue) {
        return find(scene, start, cue, Clause.isFronted(scene, cue));
    }

    /** Returns the token after content; with {@code fronted} it stops at its first comma. */
    static int find(Scene scene, int start, int cue, boolean fronted) {
        ChunkTable chunks = scene.chunks;
        int depth = 0;
        int chunk = start;
        while (chunk < start + LONGEST
                && !stops(scene, chunk, cue, start)
                && !(fronted && isClauseEnd(chunks, chunk))) {
            if (chunks.is(chunk, ChunkKind.OPEN)) {
                depth++;
            } else if (chunks.is(chunk, ChunkKind.CLOSE) && --depth < 0) {
                break;
            }
            chunk++;
        }
        return trim(scene, start, chunk);
    }

    /** Returns the token after the last chunk that is no separator. */
    static int trim(Scene scene, int start, int limit) {
        int chunk = limit;
        while (chunk > start && isSeparator(scene.chunks.kind(chunk - 1))) {
            chunk--;
        }
        return chunk > start ? scene.chunks.limit(chunk - 1) : scene.chunks.first(start);
    }

    private static boolean isSeparator(ChunkKind kind) {
        return kind == ChunkKind.COMMA
                || kind == ChunkKind.DASH
                || kind == ChunkKind.COORDINATOR
                || kind == ChunkKind.OPEN;
    }

    private static boolean isClauseEnd(ChunkTable chunks, int chunk) {
        return chunks.is(chunk, ChunkKind.COMMA) && !chunks.is(chunk + 1, ChunkKind.COORDINATOR);
    }

    private static boolean stops(Scene scene, int chunk, int cue, int start) {
        if (chunk > start && scene.isClaimed(scene.chunks.first(chunk))) {
            return true;
        }
        switch (scene.chunks.kind(chunk)) {
            case BREAK:
            case SEMICOLON:
                return true;
            case COMMA:
            case DASH:
                return stopsAfterComma(scene, chunk + 1, cue);
            case COORDINATOR:
                return sameSubject(scene, chunk + 1, cue)
                        || scene.chunks.has(cue, ChunkFeature.GERUND) && participleFollows(scene, chunk + 1);
            case VERB_GROUP:
                return chunk > start && goesBack(scene, chunk, start);
            case PREPOSITION:
                return chunk > start && (AccordingTo.isAt(scene, chunk) || isMeans(scene, chunk));
            default:
                return false;
        }
    }

    /** Tells whether a finite verb belongs to a subject from before the content: {@code his plan to leave has failed}. */
    private static boolean goesBack(Scene scene, int verb, int start) {
        return scene.chunks.has(verb, ChunkFeature.FINITE)
                && scene.hasSubject(verb)
                && scene.chunks.subjectFirst(verb) < scene.chunks.first(start);
    }

    private static boolean sameSubject(Scene scene, int chunk, int cue) {
        int verb = scene.chunks.is(chunk, ChunkKind.ADVERB) ? chunk + 1 : chunk;
        return scene.chunks.is(verb, ChunkKind.VERB_GROUP)
                && scene.chunks.has(verb, ChunkFeature.FINITE)
                && scene.hasSubject(cue)
                && scene.chunks.subjectFirst(verb) == scene.chunks.subjectFirst(cue);
    }

    /** Tells whether content ends at a comma, by the chunk after it. */
    static boolean stopsAfterComma(Scene scene, int chunk, int cue) {
        ChunkTable chunks = scene.chunks;
        switch (chunks.kind(chunk)) {
            case COORDINATOR:
                return sameSubject(scene, chunk + 1, cue) || clauseFollows(scene, chunk + 1);
            case VERB_GROUP:
                return chunks.has(chunk, ChunkFeature.GERUND) && scene.isVerb(chunk, CUE)
                        || sameSubject(scene, chunk, cue);
            case QUESTION:
                return true;
            case SUBORDINATOR:
                return scene.isWord(chunk, "while")
                        || clauseFollows(scene, chunk + 1)
                                && (scene.isWord(chunk, "though") || scene.isWord(chunk, "although"));
            case PREPOSITION:
                return chunks.has(chunk, ChunkFeature.OPENS_CLAUSE) && clauseFollows(scene, chunk + 1)
                        || scene.isWord(chunk, "despite")
                        || scene.isWord(chunk, "with") && cueFollows(scene, chunk + 1)
                        || AccordingTo.isAt(scene, chunk);
            case NOUN_PHRASE:
                return AccordingTo.isAt(scene, chunk) || tagFollows(scene, chunk);
            default:
                return false;
        }
    }

    /** Tells whether a clause of its own follows: noun phrases and then a finite verb. */
    static boolean clauseFollows(Scene scene, int chunk) {
        boolean phrase = false;
        for (int next = chunk; next < chunk + LOOKAHEAD; next++) {
            switch (scene.chunks.kind(next)) {
                case NOUN_PHRASE:
                    phrase = true;
                    break;
                case OPEN:
                    if (!scene.chunks.is(next + 2, ChunkKind.CLOSE)) {
                        return false;
                    }
                    next += 2;
                    break;
                case PREPOSITION:
                case ADVERB:
                    break;
                case VERB_GROUP:
                    return phrase && scene.chunks.has(next, ChunkFeature.FINITE);
                default:
                    return false;
            }
        }
        return false;
    }

    /** Tells whether the words follow by which the source did it: {@code by saying}. */
    private static boolean isMeans(Scene scene, int chunk) {
        return scene.isWord(chunk, "by")
                && scene.isVerb(chunk + 1, WordClass.REPORTING_VERB)
                && scene.chunks.has(chunk + 1, ChunkFeature.GERUND);
    }

    /** Tells whether somebody else is brought in with a cue: {@code with aides saying}. */
    private static boolean cueFollows(Scene scene, int chunk) {
        int next = afterPhrases(scene, chunk);
        return scene.chunks.is(next, ChunkKind.VERB_GROUP) && scene.chunks.has(next, ChunkFeature.GERUND);
    }

    /** Tells whether a tag follows: {@code , she said} and then a comma or the end. */
    private static boolean tagFollows(Scene scene, int chunk) {
        int verb = afterPhrases(scene, chunk + 1);
        return scene.isVerb(verb, WordClass.REPORTING_VERB)
                && scene.chunks.has(verb, ChunkFeature.FINITE)
                && scene.chunks.subjectFirst(verb) == scene.chunks.first(chunk);
    }

    /** Tells whether somebody else follows with a cue in {@code -ing}: {@code Brown saying it was late and Smith calling it a mess}. */
    private static boolean participleFollows(Scene scene, int chunk) {
        return scene.chunks.is(chunk, ChunkKind.NOUN_PHRASE)
                && scene.isVerb(chunk + 1, CUE)
                && scene.chunks.has(chunk + 1, ChunkFeature.GERUND);
    }

    private static int afterPhrases(Scene scene, int chunk) {
        int next = chunk;
        while (next < chunk + LOOKAHEAD
                && (scene.chunks.is(next, ChunkKind.ADVERB)
                        || scene.chunks.is(next, ChunkKind.PREPOSITION)
                        || scene.chunks.is(next, ChunkKind.NOUN_PHRASE))) {
            next++;
        }
        return next;
    }
}
