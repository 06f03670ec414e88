package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;

/** What stands before and after a chunk, as far as the search for subjects looks: never further than some chunks. */
final class Surroundings {

    private static final int FURTHEST = 16;
    private static final int FURTHEST_VERB = 8;

    private final TokenTable tokens;
    private final ChunkCollector chunks;
    private final ChunkKind[] kinds = ChunkKind.values();

    Surroundings(TokenTable tokens, ChunkCollector chunks) {
        this.tokens = tokens;
        this.chunks = chunks;
    }

    ChunkKind kind(int chunk) {
        return chunk < 0 || chunk >= chunks.size ? ChunkKind.BREAK : kinds[chunks.kinds[chunk]];
    }

    boolean has(int chunk, int anyOf) {
        return (chunks.features[chunk] & anyOf) != 0;
    }

    /**
     * Tells whether noun phrases and then a finite verb follow, so that {@code after} opens a clause; an apposition between commas may stand
     * before the verb.
     */
    boolean clauseFollows(int chunk) {
        boolean phrase = false;
        int commas = 0;
        for (int next = chunk; next < chunk + FURTHEST_VERB; next++) {
            switch (kind(next)) {
                case NOUN_PHRASE:
                    phrase = true;
                    break;
                case COMMA:
                    if (++commas > 2) {
                        return false;
                    }
                    break;
                case COORDINATOR:
                    if (kind(next + 1) == ChunkKind.VERB_GROUP) {
                        return false;
                    }
                    break;
                case PREPOSITION:
                case ADVERB:
                    break;
                case VERB_GROUP:
                    boolean apposition = commas == 2 && kind(next - 1) == ChunkKind.COMMA;
                    boolean aside = commas == 1 && kind(next - 1) == ChunkKind.COMMA && isAside(next);
                    return phrase && has(next, ChunkFeature.FINITE) && (commas == 0 || apposition || aside);
                default:
                    return false;
            }
        }
        return false;
    }

    /** Tells whether a finite verb follows a noun phrase, what hangs on it, and one apposition between commas. */
    boolean isApposedSubject(int chunk) {
        int comma = afterPhrases(chunk);
        int end = kind(comma) == ChunkKind.COMMA && kind(comma + 1) == ChunkKind.NOUN_PHRASE
                ? afterPhrases(comma + 1)
                : chunk;
        return kind(end) == ChunkKind.COMMA && isFinite(end + 1) && !isAside(end + 1);
    }

    /** Returns the chunk after a noun phrase with its prepositional phrases. */
    private int afterPhrases(int phrase) {
        int next = phrase + 1;
        while (next < phrase + FURTHEST_VERB
                && kind(next) == ChunkKind.PREPOSITION
                && kind(next + 1) == ChunkKind.NOUN_PHRASE) {
            next += 2;
        }
        return next;
    }

    ChunkKind before(int chunk) {
        int before = chunk - 1;
        while (kind(before) == ChunkKind.ADVERB) {
            before--;
        }
        return kind(before);
    }

    boolean finiteFollows(int chunk) {
        return isFinite(chunk + 1);
    }

    boolean isFinite(int chunk) {
        return kind(chunk) == ChunkKind.VERB_GROUP && has(chunk, ChunkFeature.FINITE);
    }

    /** Returns the first chunk from a place on that is no comma. */
    int afterCommas(int chunk) {
        int next = chunk;
        while (kind(next) == ChunkKind.COMMA) {
            next++;
        }
        return next;
    }

    /** Tells whether a verb is the cue of a tag within a clause: {@code Prices, the bank said, will fall}. */
    boolean isTag(int verb) {
        return kind(verb) == ChunkKind.VERB_GROUP
                && has(verb, ChunkFeature.FINITE)
                && tokens.is(chunks.heads[verb], WordClass.REPORTING_VERB)
                && kind(verb + 1) == ChunkKind.COMMA;
    }

    /** Tells whether a form that may be a participle is one, for a finite verb comes after the next comma. */
    boolean isAside(int chunk) {
        boolean object = kind(chunk + 1) == ChunkKind.NOUN_PHRASE && !has(chunk + 1, ChunkFeature.TIME);
        if (object || !has(chunk, ChunkFeature.AMBIGUOUS_PAST)) {
            return false;
        }
        for (int next = chunk + 1; next < chunk + FURTHEST; next++) {
            switch (kind(next)) {
                case BREAK:
                case QUOTE:
                case THAT:
                case SEMICOLON:
                case COLON:
                    return false;
                case COMMA:
                    return kind(next + 1) == ChunkKind.VERB_GROUP && has(next + 1, ChunkFeature.FINITE);
                default:
                    break;
            }
        }
        return false;
    }

    /** Tells whether there is no comma between a token and the chunk before which a phrase ends. */
    boolean isSimple(int limit, int first) {
        int chunk = limit - 1;
        while (chunk > limit - FURTHEST_VERB && isWithin(chunk, first)) {
            if (kind(chunk) == ChunkKind.COMMA) {
                return false;
            }
            chunk--;
        }
        return !isWithin(chunk, first);
    }

    /** Tells whether a comma and right after it a finite verb come in the sentence. */
    boolean verbFollows(int chunk) {
        for (int next = chunk; next < chunk + FURTHEST && kind(next) != ChunkKind.BREAK; next++) {
            if (kind(next) == ChunkKind.COMMA && isFinite(next + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(int chunk, int first) {
        return kind(chunk) != ChunkKind.BREAK && chunks.firsts[chunk] >= first;
    }
}
