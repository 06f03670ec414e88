package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;

/** Finds the clause that a finite verb belongs to, and with it the verb's subject. */
final class FiniteVerbs {

    private static final int NONE = ChunkTable.NONE;
    private static final long CUE = WordClass.REPORTING_VERB | WordClass.BELIEF_VERB;
    private static final long TAKES_CLAUSE = WordClass.CLAUSE_VERB | WordClass.BELIEF_VERB;

    private final TokenTable tokens;
    private final ChunkCollector chunks;
    private final Surroundings near;
    private final ClauseStack clauses;
    private final SentenceState state;

    FiniteVerbs(SentenceState state) {
        this.tokens = state.tokens;
        this.chunks = state.chunks;
        this.near = state.near;
        this.clauses = state.clauses;
        this.state = state;
    }

    void take(int chunk) {
        ChunkKind before = near.before(chunk);
        if (isAside(chunk, before) || isParenthesis(chunk) || isReducedBehind(chunk)) {
            return;
        }
        if (before == ChunkKind.COMMA && clauses.isEmpty() && clauses.waiting() != NONE) {
            clauses.top = clauses.waiting();
        }
        if (clauses.awaitsVerb(clauses.top) && before == ChunkKind.NOUN_PHRASE && followsClauseVerb()) {
            open(chunk);
        } else if (takesVerb(before)) {
            state.assign(chunk, clauses.top);
        } else {
            another(chunk, before);
        }
    }

    private boolean isAside(int chunk, ChunkKind before) {
        return clauses.awaitsVerb(clauses.top) && before == ChunkKind.COMMA && near.isAside(chunk);
    }

    /** Tells whether a verb is a participle that hangs on a phrase which is no subject: {@code In a statement released Thursday, Brown said …}. */
    private boolean isReducedBehind(int chunk) {
        return clauses.isEmpty()
                && near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && near.has(chunk, ChunkFeature.AMBIGUOUS_PAST);
    }

    /** Tells whether the open clause has no verb yet, and a verb in this place may be its. */
    private boolean takesVerb(ChunkKind before) {
        return !clauses.hasVerb(clauses.top)
                && (clauses.hasSubject(clauses.top) || clauses.top == 0 || before != ChunkKind.COORDINATOR);
    }

    /** Takes a verb where the open clause has one: it belongs to a clause around, or opens one of its own. */
    private void another(int chunk, ChunkKind before) {
        if (!clauses.hasVerb(clauses.top)) {
            clauses.top--;
        }
        if (isReducedBehindMedium(chunk)) {
            return;
        }
        if (before == ChunkKind.COORDINATOR || isBehindAdjunct(chunk)) {
            coordinate(chunk);
            return;
        }
        int waiting = takesClause(chunk, before) ? NONE : clauses.waiting();
        if (waiting != NONE) {
            clauses.top = waiting;
            state.assign(chunk, clauses.top);
        } else if (isBehindPhrase(chunk, before)) {
            embedded(chunk);
        } else if (isTagBehindApposition(chunk)) {
            takeSentence(chunk, chunks.firsts[appositionHead(chunk)], chunks.limits[chunk - 2]);
        } else {
            again(chunk);
        }
    }

    /** Tells whether a verb is a participle that hangs on what somebody says something in: {@code said in a statement read on television that}. */
    private boolean isReducedBehindMedium(int chunk) {
        int verb = chunk - 3;
        return near.has(chunk, ChunkFeature.AMBIGUOUS_PAST)
                && near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && near.kind(chunk - 2) == ChunkKind.PREPOSITION
                && tokens.is(chunks.heads[chunk - 1], WordClass.MEDIUM_NOUN)
                && clauses.verb(clauses.top) == verb
                && tokens.is(chunks.heads[verb], CUE);
    }

    /** Tells whether a verb of speech is the tag of a sentence, its subject named twice: {@code Sales fell, its owner, Pete Lowell, said}. */
    private boolean isTagBehindApposition(int chunk) {
        return near.kind(chunk - 1) == ChunkKind.COMMA
                && near.kind(chunk - 2) == ChunkKind.NOUN_PHRASE
                && near.kind(chunk - 3) == ChunkKind.COMMA
                && tokens.is(chunks.heads[chunk], WordClass.REPORTING_VERB)
                && (near.kind(chunk + 1) == ChunkKind.BREAK || near.has(chunk + 1, ChunkFeature.TIME))
                && near.kind(appositionHead(chunk)) == ChunkKind.NOUN_PHRASE
                && near.kind(appositionHead(chunk) - 1) == ChunkKind.COMMA;
    }

    /** Returns the first phrase before the apposition that stands before a verb, those with prepositions behind it passed over. */
    private int appositionHead(int chunk) {
        int head = chunk - 4;
        while (near.kind(head) == ChunkKind.NOUN_PHRASE && near.kind(head - 1) == ChunkKind.PREPOSITION) {
            head -= 2;
        }
        return head;
    }

    /** Tells whether only a time or place parts a verb from the {@code and} before it: {@code but in May said}. */
    private boolean isBehindAdjunct(int chunk) {
        int before = near.kind(chunk - 2) == ChunkKind.PREPOSITION ? chunk - 3 : chunk - 2;
        return near.kind(before) == ChunkKind.COORDINATOR
                && near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && (before == chunk - 3 || near.has(chunk - 1, ChunkFeature.TIME));
    }

    private boolean isBehindPhrase(int chunk, ChunkKind before) {
        return state.phraseFirst != NONE
                && chunks.firsts[chunk] - state.phraseLimit <= 1
                && (before == ChunkKind.NOUN_PHRASE || before == ChunkKind.CLOSE);
    }

    private void open(int chunk) {
        state.push(ClauseStack.EMBEDDED, state.phraseFirst, state.phraseLimit);
        state.assign(chunk, clauses.top);
    }

    /**
     * Tells whether a verb of speech and its subject stand between the commas that part a subject from its verb: {@code The problem, says
     * Brown, is …}. After a subject with an apposition or relative clause the verb is that of the subject.
     */
    private boolean isParenthesis(int chunk) {
        return clauses.awaitsVerb(clauses.top)
                && near.kind(chunk - 1) == ChunkKind.COMMA
                && near.kind(chunk + 1) == ChunkKind.NOUN_PHRASE
                && near.has(chunk + 1, ChunkFeature.NAME)
                && chunks.firsts[chunk - 1] == clauses.subjectLimit(clauses.top)
                && tokens.is(chunks.heads[chunk], WordClass.REPORTING_VERB)
                && near.isSimple(chunk - 1, clauses.subjectFirst(clauses.top))
                && near.verbFollows(chunk + 2);
    }

    /** Tells whether the last phrase stands right after a participle or infinitive that takes a clause: {@code saying it}. */
    private boolean followsClauseVerb() {
        return state.lastVerb != NONE
                && near.has(state.lastVerb, SentenceState.NONFINITE)
                && chunks.limits[state.lastVerb] == state.phraseFirst
                && tokens.is(chunks.heads[state.lastVerb], TAKES_CLAUSE);
    }

    /** Tells whether the open clause's verb takes a clause, and its subject stands right before this verb: {@code who says she won}. */
    private boolean takesClause(int chunk, ChunkKind before) {
        return isBehindPhrase(chunk, before) && tokens.is(chunks.heads[clauses.verb(clauses.top)], TAKES_CLAUSE);
    }

    /** Opens a clause without {@code that}; after a comma a verb of speech is a tag, and speaks for the whole sentence. */
    private void embedded(int chunk) {
        int before = state.phraseChunk(chunk) - 1;
        boolean tag = near.kind(before) == ChunkKind.COMMA && tokens.is(chunks.heads[chunk], WordClass.REPORTING_VERB);
        boolean coordinate = near.kind(before) == ChunkKind.COORDINATOR && near.kind(before - 1) == ChunkKind.COMMA;
        if (tag || coordinate) {
            takeSentence(chunk, state.phraseFirst, state.phraseLimit);
        } else {
            open(chunk);
        }
    }

    /** Takes a verb as that of the main clause, with a subject of its own. */
    private void takeSentence(int chunk, int subjectFirst, int subjectLimit) {
        clauses.top = 0;
        clauses.setSubject(0, subjectFirst, subjectLimit);
        state.assign(chunk, 0);
    }

    /** Tells whether a verb right after its subject, or after the comma behind it, may have been a participle after all. */
    private boolean isReduced(int chunk) {
        ChunkKind next = near.kind(chunk + 1);
        boolean says = (next == ChunkKind.NOUN_PHRASE || next == ChunkKind.QUOTE || next == ChunkKind.THAT)
                && tokens.is(chunks.heads[chunk], TAKES_CLAUSE);
        return !says
                && near.has(chunk, ChunkFeature.AMBIGUOUS_PAST)
                && !near.has(chunk - 1, ChunkFeature.PRONOUN)
                && (chunks.firsts[chunk] == clauses.subjectLimit(clauses.top)
                        || near.kind(chunk - 1) == ChunkKind.COMMA);
    }

    /** Takes a verb without a subject of its own; the one before may be a reduced relative clause: {@code The report released Thursday says}. */
    private void again(int chunk) {
        int verb = clauses.verb(clauses.top);
        if (isReduced(verb)) {
            chunks.subjectFirsts[verb] = NONE;
            chunks.subjectLimits[verb] = NONE;
        }
        state.assign(chunk, clauses.top);
    }

    /** Gives a verb after {@code and} the subject of the verb that it goes with: a cue goes with a cue. */
    private void coordinate(int chunk) {
        int level = clauses.top;
        if (tokens.is(chunks.heads[chunk], CUE)) {
            for (int lower = clauses.top; lower >= 0; lower--) {
                if (clauses.hasVerb(lower) && tokens.is(chunks.heads[clauses.verb(lower)], CUE)) {
                    level = lower;
                    break;
                }
            }
        }
        clauses.top = level;
        state.assign(chunk, level);
    }
}
