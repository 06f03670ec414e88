package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;

/** How far a whole noun phrase reaches when it is a source: its prepositional phrases, appositions and companions. */
final class Phrases {

    private static final int LONGEST = 24;

    private Phrases() {}

    /** Returns the token after a source that begins with a noun phrase and stands after its cue. */
    static int limit(Scene scene, int phrase) {
        ChunkTable chunks = scene.chunks;
        int chunk = phrase + 1;
        int limit = chunks.limit(phrase);
        while (chunk < phrase + LONGEST) {
            int next = part(scene, chunk);
            if (next == chunk) {
                break;
            }
            limit = chunks.limit(next - 1);
            chunk = next;
        }
        return limit;
    }

    /** Returns the chunk after one more part of the phrase, or the same chunk if there is none. */
    private static int part(Scene scene, int chunk) {
        ChunkTable chunks = scene.chunks;
        switch (chunks.kind(chunk)) {
            case PREPOSITION:
                return isPhrase(chunks, chunk + 1) && !opensClause(scene, chunk) ? chunk + 2 : chunk;
            case COORDINATOR:
                return chunks.is(chunk + 1, ChunkKind.NOUN_PHRASE) && !chunks.is(chunk + 2, ChunkKind.VERB_GROUP)
                        ? chunk + 2
                        : chunk;
            case COMMA:
                return apposition(scene, chunk);
            case QUESTION:
                return relative(scene, chunk);
            default:
                return chunk;
        }
    }

    private static boolean isPhrase(ChunkTable chunks, int chunk) {
        return chunks.is(chunk, ChunkKind.NOUN_PHRASE) && !chunks.has(chunk, ChunkFeature.TIME);
    }

    /** Tells whether {@code as} or its like brings in a clause: {@code said Brown as he left}. */
    private static boolean opensClause(Scene scene, int preposition) {
        return scene.chunks.has(preposition, ChunkFeature.OPENS_CLAUSE)
                && ContentEnd.clauseFollows(scene, preposition + 1);
    }

    private static int apposition(Scene scene, int comma) {
        ChunkTable chunks = scene.chunks;
        if (chunks.is(comma + 1, ChunkKind.QUESTION)) {
            return relative(scene, comma + 1);
        }
        boolean phrase = chunks.is(comma + 1, ChunkKind.NOUN_PHRASE)
                && !chunks.has(comma + 1, ChunkFeature.PRONOUN | ChunkFeature.TIME);
        return phrase && !isSubject(scene, comma + 1) ? comma + 2 : comma;
    }

    /** Tells whether a noun phrase, with what hangs on it, is the subject of a verb or quote that follows. */
    private static boolean isSubject(Scene scene, int phrase) {
        ChunkTable chunks = scene.chunks;
        int next = phrase + 1;
        while (next < phrase + LONGEST
                && (chunks.is(next, ChunkKind.PREPOSITION) || chunks.is(next, ChunkKind.COORDINATOR))
                && chunks.is(next + 1, ChunkKind.NOUN_PHRASE)) {
            next += 2;
        }
        return chunks.is(next, ChunkKind.VERB_GROUP) && (next == phrase + 1 || chunks.has(next, ChunkFeature.FINITE))
                || chunks.is(next, ChunkKind.QUOTE);
    }

    /** Returns the chunk after a relative clause: the next comma, dash or end. */
    private static int relative(Scene scene, int question) {
        int chunk = question;
        while (chunk < question + LONGEST && !endsRelative(scene.chunks.kind(chunk))) {
            chunk++;
        }
        return chunk;
    }

    private static boolean endsRelative(ChunkKind kind) {
        switch (kind) {
            case BREAK:
            case COMMA:
            case DASH:
            case SEMICOLON:
            case COLON:
            case QUOTE:
                return true;
            default:
                return false;
        }
    }

    /** Returns the token after a source that stands after {@code by} and has no apposition. */
    static int agentLimit(Scene scene, int phrase) {
        ChunkTable chunks = scene.chunks;
        int chunk = phrase + 1;
        while (scene.isWord(chunk, "of") && chunks.is(chunk + 1, ChunkKind.NOUN_PHRASE)
                || chunks.is(chunk, ChunkKind.COORDINATOR)
                        && chunks.is(chunk + 1, ChunkKind.NOUN_PHRASE)
                        && !chunks.is(chunk + 2, ChunkKind.VERB_GROUP)) {
            chunk += 2;
        }
        return chunks.limit(chunk - 1);
    }

    /** Tells whether the name of a person comes between commas after who that is: {@code the team's coach, Anna Brown, …}. */
    private static boolean isName(Scene scene, int phrase, int comma) {
        ChunkTable chunks = scene.chunks;
        return comma == phrase + 1
                && chunks.is(comma + 1, ChunkKind.NOUN_PHRASE)
                && chunks.is(comma + 2, ChunkKind.COMMA)
                && chunks.has(comma + 1, ChunkFeature.NAME)
                && chunks.limit(comma + 1) - chunks.first(comma + 1) > 1
                && !chunks.has(comma + 1, ChunkFeature.TIME)
                && scene.tokens.is(chunks.head(phrase), WordClass.ROLE)
                && !scene.tokens.has(chunks.head(phrase), TokenFlag.CAPITALIZED);
    }

    /** Returns the comma that ends a phrase before the content, or none before the sentence ends. */
    static int comma(Scene scene, int phrase) {
        for (int chunk = phrase + 1; chunk < phrase + LONGEST && !scene.chunks.is(chunk, ChunkKind.BREAK); chunk++) {
            boolean more = scene.chunks.is(chunk + 1, ChunkKind.QUESTION) || isName(scene, phrase, chunk);
            if (scene.chunks.is(chunk, ChunkKind.COMMA) && !more) {
                return chunk;
            }
        }
        return Scene.NONE;
    }
}
