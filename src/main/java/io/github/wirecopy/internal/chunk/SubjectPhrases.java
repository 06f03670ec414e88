package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;

/** Takes the noun phrases of a sentence: each is the subject of the open clause, part of one, or hangs on the phrase before it. */
final class SubjectPhrases {

    private static final int NONE = ChunkTable.NONE;

    private final TokenTable tokens;
    private final ChunkCollector chunks;
    private final Surroundings near;
    private final ClauseStack clauses;
    private final SentenceState state;
    /** The first token of the phrase before a bracket that is open. */
    private int held = NONE;

    SubjectPhrases(SentenceState state) {
        this.tokens = state.tokens;
        this.chunks = state.chunks;
        this.near = state.near;
        this.clauses = state.clauses;
        this.state = state;
    }

    /** Remembers the last phrase, for a bracket opens behind it. */
    void hold() {
        held = state.phraseFirst;
    }

    /** Makes the phrase before a bracket the last one again, with the bracket that ends with a chunk: {@code Sen. Brown (R) said}. */
    void release(int chunk) {
        state.phraseFirst = held;
        state.phraseLimit = chunks.limits[chunk];
    }

    void take(int chunk) {
        ChunkKind before = near.before(chunk);
        if (before == ChunkKind.PREPOSITION
                && !((clauses.is(ClauseStack.SUBORDINATE) || clauses.is(ClauseStack.TEMPORAL))
                        && !clauses.hasSubject(clauses.top)
                        && !clauses.hasVerb(clauses.top)
                        && near.has(chunk - 1, ChunkFeature.OPENS_CLAUSE))) {
            attach(chunk);
        } else if (near.has(chunk, ChunkFeature.TIME)
                && (clauses.hasSubject(clauses.top) || !near.finiteFollows(chunk))) {
            return;
        } else if ((before == ChunkKind.NOUN_PHRASE || before == ChunkKind.COMMA) && isFloating(chunk)) {
            return;
        } else if (!clauses.hasVerb(clauses.top)) {
            subject(chunk, before);
        } else if (before == ChunkKind.COORDINATOR
                && near.kind(chunk - 2) == ChunkKind.NOUN_PHRASE
                && state.phraseFirst != NONE) {
            state.phraseLimit = chunks.limits[chunk];
        } else {
            phrase(chunk);
        }
    }

    /** Tells whether a pronoun only strengthens the phrase before it: {@code the senators both}, {@code she herself}. */
    private boolean isFloating(int chunk) {
        boolean before = near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE;
        long floating =
                before ? WordClass.REFLEXIVE_PRONOUN | WordClass.INDEFINITE_PRONOUN : WordClass.REFLEXIVE_PRONOUN;
        return near.has(chunk, ChunkFeature.PRONOUN)
                && tokens.is(chunks.firsts[chunk], floating)
                && !clauses.hasVerb(clauses.top);
    }

    /** Hangs a prepositional phrase on the noun phrase before it; one after a comma may have a participle of its own: {@code , with some crying}. */
    private void attach(int chunk) {
        if (near.has(chunk, ChunkFeature.TIME) && near.kind(chunk + 1) == ChunkKind.VERB_GROUP) {
            return;
        }
        boolean apart = near.kind(chunk - 2) == ChunkKind.COMMA
                && (state.phraseFirst != NONE || tokens.equals(chunks.firsts[chunk - 1], "with"));
        if (apart) {
            state.phraseFirst = chunks.firsts[chunk];
        } else if (state.phraseFirst == NONE || chunks.firsts[chunk] - state.phraseLimit > 2) {
            return;
        } else if (clauses.subjectLimit(clauses.top) == state.phraseLimit && !clauses.hasVerb(clauses.top)) {
            clauses.setSubject(clauses.top, clauses.subjectFirst(clauses.top), chunks.limits[chunk]);
        }
        state.phraseLimit = chunks.limits[chunk];
    }

    private void phrase(int chunk) {
        state.phraseFirst = chunks.firsts[chunk];
        state.phraseLimit = chunks.limits[chunk];
        if (clauses.verb(clauses.top) == chunk - 1 && !clauses.hasSubject(clauses.top)) {
            clauses.setSubject(clauses.top, state.phraseFirst, state.phraseLimit);
        }
    }

    /** Takes a noun phrase in a clause that has no verb yet. */
    private void subject(int chunk, ChunkKind before) {
        boolean nonfinite = before == ChunkKind.VERB_GROUP && near.has(chunk - 1, SentenceState.NONFINITE);
        if (nonfinite) {
            phrase(chunk);
            return;
        }
        boolean pronounSubject = clauses.is(ClauseStack.RELATIVE)
                && clauses.subjectLimit(clauses.top) - clauses.subjectFirst(clauses.top) == 1;
        boolean extend = clauses.hasSubject(clauses.top) && !pronounSubject && continuesSubject(chunk, before);
        boolean tag = before == ChunkKind.COMMA && near.isTag(chunk + 1);
        if (!extend && clauses.hasSubject(clauses.top) && !pronounSubject && (tag || before == ChunkKind.NOUN_PHRASE)) {
            state.push(ClauseStack.RELATIVE, chunks.firsts[chunk], chunks.limits[chunk]);
        }
        int first = extend ? clauses.subjectFirst(clauses.top) : chunks.firsts[chunk];
        clauses.setSubject(clauses.top, first, chunks.limits[chunk]);
        phrase(chunk);
        state.phraseFirst = first;
    }

    /** Tells whether a further noun phrase is an apposition to the subject or goes with it, and is none of its own. */
    private boolean continuesSubject(int chunk, ChunkKind before) {
        if (before == ChunkKind.COORDINATOR) {
            return true;
        }
        boolean apart = before == ChunkKind.COMMA || before == ChunkKind.DASH;
        boolean pronoun = near.has(chunk, ChunkFeature.PRONOUN)
                && !(tokens.is(chunks.firsts[chunk], WordClass.INDEFINITE_PRONOUN)
                        && near.kind(chunk + 1) == ChunkKind.PREPOSITION);
        return apart && !pronoun && !near.finiteFollows(chunk);
    }
}
