package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.TokenTable;

/** Finds the subjects of participles and infinitives: the phrase before them, or the subject of a clause around them. */
final class NonfiniteVerbs {

    private static final int NONE = ChunkTable.NONE;

    private final TokenTable tokens;
    private final ChunkCollector chunks;
    private final Surroundings near;
    private final ClauseStack clauses;
    private final SentenceState state;

    NonfiniteVerbs(SentenceState state) {
        this.tokens = state.tokens;
        this.chunks = state.chunks;
        this.near = state.near;
        this.clauses = state.clauses;
        this.state = state;
    }

    void take(int chunk) {
        boolean phraseBefore = near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE && state.phraseFirst != NONE;
        if (near.has(chunk, ChunkFeature.INFINITIVE)) {
            infinitive(chunk, phraseBefore);
        } else if (isBehindWith(chunk)) {
            state.set(chunk, chunks.firsts[chunk - 1], chunks.limits[chunk - 1]);
        } else if (isSayingOfObject(chunk)) {
            state.set(chunk, chunks.firsts[chunk - 2], chunks.limits[chunk - 2]);
        } else if (phraseBefore
                && near.has(chunk, ChunkFeature.GERUND)
                && clauses.hasVerb(clauses.top)
                && !isMedium(state.phraseChunk(chunk))
                && !isSpent(state.phraseChunk(chunk))) {
            state.set(chunk, state.phraseFirst, state.phraseLimit);
        } else if (isBehindTag(chunk)) {
            state.set(chunk, chunks.subjectFirsts[chunk - 2], chunks.subjectLimits[chunk - 2]);
        } else {
            int level = clauses.hasVerb(0) || clauses.hasSubject(0) ? participleLevel(chunk) : clauses.top;
            state.set(chunk, clauses.subjectFirst(level), clauses.subjectLimit(level));
        }
    }

    /** Tells whether a participle goes on right after a tag: {@code …, Brown added, saying}. */
    private boolean isBehindTag(int chunk) {
        int verb = chunk - 2;
        return near.has(chunk, ChunkFeature.GERUND)
                && near.kind(chunk - 1) == ChunkKind.COMMA
                && state.lastVerb == verb
                && near.has(verb, ChunkFeature.FINITE)
                && tokens.is(chunks.heads[verb], WordClass.REPORTING_VERB)
                && chunks.subjectFirsts[verb] != NONE;
    }

    private boolean isBehindWith(int chunk) {
        return near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && near.kind(chunk - 2) == ChunkKind.PREPOSITION
                && tokens.equals(chunks.firsts[chunk - 2], "with");
    }

    /** Tells whether the object of the verb before is who says it: {@code The paper quoted her as saying}. */
    private boolean isSayingOfObject(int chunk) {
        return near.kind(chunk - 1) == ChunkKind.PREPOSITION
                && near.kind(chunk - 2) == ChunkKind.NOUN_PHRASE
                && state.lastVerb == chunk - 3
                && tokens.equals(chunks.firsts[chunk - 1], "as")
                && tokens.equals(chunks.heads[chunk], "saying");
    }

    /**
     * Returns the clause that a participle goes with: the main clause, or after a comma the one with {@code when} or {@code after} that it stands in:
     * {@code The evening ended when protesters came in, shouting …}.
     */
    private int participleLevel(int chunk) {
        int level = 0;
        if (near.has(chunk, ChunkFeature.GERUND) && near.kind(chunk - 1) != ChunkKind.PREPOSITION) {
            level = clauses.top;
            while (level > 0 && !takesParticiple(level)) {
                level--;
            }
        }
        return level;
    }

    private boolean takesParticiple(int level) {
        boolean kind = clauses.isAt(level, ClauseStack.SUBORDINATE) || clauses.isAt(level, ClauseStack.TAG);
        return kind && clauses.hasVerb(level) && clauses.hasSubject(level);
    }

    /** Tells whether a phrase is what its clause's subject says something in: {@code she released a statement saying}. */
    private boolean isMedium(int phrase) {
        return tokens.is(chunks.heads[phrase], WordClass.MEDIUM_NOUN)
                && clauses.hasSubject(clauses.top)
                && chunks.firsts[phrase] >= chunks.limits[clauses.verb(clauses.top)];
    }

    /** Tells whether a phrase is the time or means that its clause's subject spends on something: {@code she spent an hour praising it}. */
    private boolean isSpent(int phrase) {
        int verb = phrase - 1;
        return near.kind(verb) == ChunkKind.VERB_GROUP
                && (tokens.equals(chunks.heads[verb], "spent")
                        || tokens.equals(chunks.heads[verb], "spend")
                        || tokens.equals(chunks.heads[verb], "spends")
                        || tokens.equals(chunks.heads[verb], "spending"));
    }

    private void infinitive(int chunk, boolean phraseBefore) {
        boolean object = phraseBefore && state.lastVerb != NONE && takesObject(chunks.heads[state.lastVerb]);
        if (object) {
            state.set(chunk, state.phraseFirst, state.phraseLimit);
        } else if (state.lastVerb != NONE) {
            state.set(chunk, chunks.subjectFirsts[state.lastVerb], chunks.subjectLimits[state.lastVerb]);
        } else {
            state.set(chunk, clauses.subjectFirst(clauses.top), clauses.subjectLimit(clauses.top));
        }
    }

    /** Tells whether a verb's object is the subject of the infinitive after it: {@code urged them to say}. */
    private boolean takesObject(int verb) {
        return tokens.is(verb, WordClass.DIRECTIVE_VERB) || WordSet.CAUSATIVE_VERBS.contains(tokens.hash(verb));
    }
}
