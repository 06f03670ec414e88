package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.token.TokenTable;

/** What is known of the sentence at one place of the pass over its chunks: the open clauses, the last phrase, the last verb. */
final class SentenceState {

    static final int NONFINITE =
            ChunkFeature.GERUND | ChunkFeature.INFINITIVE | ChunkFeature.PARTICIPLE | ChunkFeature.BARE;

    private static final int NONE = ChunkTable.NONE;

    final TokenTable tokens;
    final ChunkCollector chunks;
    final Surroundings near;
    final ClauseStack clauses = new ClauseStack();
    /** The last noun phrase that can be the subject of a verb right after it, with its prepositional phrases. */
    int phraseFirst = NONE;

    int phraseLimit = NONE;
    int lastVerb = NONE;
    /** The first participle or infinitive of the sentence that waits for the main clause's subject. */
    private int pending = NONE;

    SentenceState(TokenTable tokens, ChunkCollector chunks) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.near = new Surroundings(tokens, chunks);
    }

    /** Forgets everything, for a sentence begins. */
    void reset() {
        clauses.reset();
        phraseFirst = NONE;
        lastVerb = NONE;
        pending = NONE;
    }

    /** Opens a clause in the innermost one. */
    void push(int kind, int first, int limit) {
        clauses.push(kind, first, limit);
        // the arguments may be the phrase itself, so it is forgotten last
        phraseFirst = NONE;
    }

    /** Returns the chunk with which the last noun phrase before a chunk begins. */
    int phraseChunk(int chunk) {
        int phrase = chunk - 1;
        while (phrase > 0 && chunks.firsts[phrase] > phraseFirst) {
            phrase--;
        }
        return phrase;
    }

    /** Gives a finite verb the subject of a clause, which then waits for none any more. */
    void assign(int chunk, int level) {
        chunks.subjectFirsts[chunk] = clauses.subjectFirst(level);
        chunks.subjectLimits[chunk] = clauses.subjectLimit(level);
        chunks.depths[chunk] = (byte) level;
        if (level == 0 && pending != NONE && clauses.hasSubject(0)) {
            settlePending(chunk);
        }
        clauses.setVerb(level, chunk);
    }

    /** Gives the participles that open a sentence the subject that comes after them: {@code Citing costs, the bank said …}. */
    private void settlePending(int limit) {
        for (int chunk = pending; chunk < limit; chunk++) {
            boolean open = near.kind(chunk) == ChunkKind.VERB_GROUP
                    && near.has(chunk, NONFINITE)
                    && chunks.subjectFirsts[chunk] == NONE;
            if (open) {
                set(chunk, clauses.subjectFirst(0), clauses.subjectLimit(0));
            }
        }
        pending = NONE;
    }

    /** Gives a verb its subject; one without is remembered, for the main clause's subject may be to come. */
    void set(int chunk, int first, int limit) {
        if (first == NONE && pending == NONE) {
            pending = chunk;
        }
        chunks.subjectFirsts[chunk] = first;
        chunks.subjectLimits[chunk] = limit;
    }
}
