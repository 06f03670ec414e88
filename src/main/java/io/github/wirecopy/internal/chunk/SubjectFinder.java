package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * Finds the subject of each verb group, in one pass over the chunks with a stack of open clauses.
 *
 * <p>A clause waits for its verb: {@code The man who beat Smith} opens a relative clause above the main one, and
 * {@code said} then goes to the clause that still waits. A second finite verb without waiting clause takes the noun
 * phrase right before it as the subject of a clause without {@code that}: {@code He says taxes rise}.
 */
final class SubjectFinder {

    private static final int NONE = ChunkTable.NONE;

    private final TokenTable tokens;
    private final ChunkCollector chunks;
    private final Surroundings near;
    private final ClauseStack clauses;
    private final SentenceState state;
    private final SubjectPhrases phrases;
    private final FiniteVerbs finiteVerbs;
    private final NonfiniteVerbs nonfiniteVerbs;

    SubjectFinder(TokenTable tokens, ChunkCollector chunks) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.state = new SentenceState(tokens, chunks);
        this.near = state.near;
        this.clauses = state.clauses;
        this.phrases = new SubjectPhrases(state);
        this.finiteVerbs = new FiniteVerbs(state);
        this.nonfiniteVerbs = new NonfiniteVerbs(state);
    }

    void run() {
        state.reset();
        for (int chunk = 0; chunk < chunks.size; chunk++) {
            take(chunk);
        }
    }

    private void take(int chunk) {
        switch (near.kind(chunk)) {
            case BREAK:
            case SEMICOLON:
            case COLON:
                state.reset();
                break;
            case NOUN_PHRASE:
                phrases.take(chunk);
                break;
            case VERB_GROUP:
                verbGroup(chunk);
                break;
            case PREPOSITION:
                if (near.has(chunk, ChunkFeature.OPENS_CLAUSE) && near.clauseFollows(chunk + 1)) {
                    boolean meanwhile = tokens.equals(chunks.firsts[chunk], "as");
                    state.push(meanwhile ? ClauseStack.SUBORDINATE : ClauseStack.TEMPORAL, NONE, NONE);
                }
                break;
            case SUBORDINATOR:
                state.push(ClauseStack.SUBORDINATE, NONE, NONE);
                break;
            case THAT:
                that(chunk);
                break;
            case QUESTION:
                question(chunk);
                break;
            case COMMA:
            case DASH:
                comma();
                break;
            case COORDINATOR:
                coordinator(chunk);
                break;
            case OPEN:
                phrases.hold();
                state.push(ClauseStack.BRACKET, NONE, NONE);
                break;
            case CLOSE:
                close(chunk);
                break;
            case QUOTE:
                quote(chunk);
                break;
            default:
                break;
        }
    }

    /**
     * After a quote that ends in a comma a tag is to be expected, with a subject of its own; unless the sentence still waits for its verb:
     * {@code Brown, citing “costs,” said …}.
     */
    private void quote(int chunk) {
        state.phraseFirst = NONE;
        if (near.has(chunk, ChunkFeature.ENDS_OPEN)
                && (clauses.hasVerb(clauses.top) || clauses.hasSubject(clauses.top))
                && !(clauses.awaitsVerb(0) && !beginsWithVerb(chunk) && near.isFinite(near.afterCommas(chunk + 1)))) {
            state.push(ClauseStack.TAG, NONE, NONE);
        }
    }

    /** Tells whether a quote holds the verb of the clause around it: {@code The plan “is dead,” Brown said}. */
    private boolean beginsWithVerb(int quote) {
        int first = chunks.firsts[quote] + 1;
        return first < chunks.limits[quote]
                && tokens.is(first, WordClass.AUXILIARY | WordClass.MODAL | WordClass.VERB_THIRD | WordClass.VERB_PAST);
    }

    /** Opens a relative clause; where a clause without {@code that} can begin, the phrase before it waits for its verb. */
    private void question(int chunk) {
        boolean waits = state.phraseFirst != NONE
                && clauses.hasVerb(clauses.top)
                && near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && tokens.is(chunks.heads[clauses.verb(clauses.top)], WordClass.CLAUSE_VERB | WordClass.BELIEF_VERB);
        if (waits) {
            state.push(ClauseStack.EMBEDDED, state.phraseFirst, state.phraseLimit);
        }
        if (tokens.is(chunks.firsts[chunk], WordClass.RELATIVE_PRONOUN)) {
            state.push(ClauseStack.RELATIVE, chunks.firsts[chunk], chunks.limits[chunk]);
        } else {
            boolean circumstance =
                    tokens.equals(chunks.firsts[chunk], "when") || tokens.equals(chunks.firsts[chunk], "where");
            state.push(circumstance ? ClauseStack.SUBORDINATE : ClauseStack.CONTENT, NONE, NONE);
        }
    }

    private void that(int chunk) {
        boolean relative = near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && !tokens.is(chunks.heads[chunk - 1], WordClass.SPEECH_NOUN)
                && near.kind(chunk + 1) == ChunkKind.VERB_GROUP;
        if (relative) {
            state.push(ClauseStack.RELATIVE, chunks.firsts[chunk], chunks.limits[chunk]);
        } else {
            state.push(ClauseStack.CONTENT, NONE, NONE);
        }
    }

    /** After {@code , but} a subject with an apposition begins a main clause anew: {@code He left, but the mayor, Brown, stayed}. */
    private void coordinator(int chunk) {
        boolean anew = near.kind(chunk - 1) == ChunkKind.COMMA
                && clauses.hasVerb(0)
                && near.kind(chunk + 1) == ChunkKind.NOUN_PHRASE
                && near.isApposedSubject(chunk + 1);
        if (anew) {
            clauses.reset();
            state.phraseFirst = NONE;
        }
    }

    private void comma() {
        if (clauses.top == 0 || !clauses.hasVerb(clauses.top)) {
            return;
        }
        int waiting = clauses.waiting();
        if (waiting != NONE) {
            clauses.top = waiting;
        } else if (!clauses.hasVerb(0)) {
            clauses.top = 0;
        }
    }

    private void close(int chunk) {
        if (!clauses.closeBracket()) {
            return;
        }
        if (clauses.awaitsVerb(clauses.top)) {
            state.phraseFirst = clauses.subjectFirst(clauses.top);
            state.phraseLimit = chunks.limits[chunk];
            clauses.setSubject(clauses.top, state.phraseFirst, state.phraseLimit);
        } else {
            phrases.release(chunk);
        }
    }

    private void verbGroup(int chunk) {
        if (near.has(chunk, ChunkFeature.FINITE)) {
            finiteVerbs.take(chunk);
        } else {
            boolean aside = waitsBehind(chunk);
            nonfiniteVerbs.take(chunk);
            if (aside) {
                state.push(ClauseStack.EMBEDDED, state.phraseFirst, state.phraseLimit);
            }
        }
        state.lastVerb = chunk;
        state.phraseFirst = NONE;
    }

    /** Tells whether a participle stands after a comma behind a phrase that may be a subject: {@code He says friends, known as …, left}. */
    private boolean waitsBehind(int chunk) {
        int comma = chunk - 1;
        return near.has(chunk, ChunkFeature.PARTICIPLE)
                && near.kind(comma) == ChunkKind.COMMA
                && state.phraseFirst != NONE
                && state.phraseLimit == chunks.firsts[comma]
                && clauses.hasVerb(clauses.top)
                && tokens.is(chunks.heads[clauses.verb(clauses.top)], WordClass.CLAUSE_VERB | WordClass.BELIEF_VERB)
                && near.verbFollows(chunk + 1);
    }
}
