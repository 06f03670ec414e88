package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * Finds the subject of each verb group, in one pass over the chunks with a stack of open clauses.
 *
 * <p>A clause waits for its verb: {@code The man who beat Smith} opens a relative clause above the main one, and
 * {@code said} then goes to the clause that still waits. A second finite verb without waiting clause takes the noun
 * phrase right before it as the subject of a clause without {@code that}: {@code He says taxes rise}. It is one state machine, and
 * longer than other classes.
 */
final class SubjectFinder {

    private static final int NONE = ChunkTable.NONE;
    private static final long CUE = WordClass.REPORTING_VERB | WordClass.BELIEF_VERB;
    private static final int NONFINITE =
            ChunkFeature.GERUND | ChunkFeature.INFINITIVE | ChunkFeature.PARTICIPLE | ChunkFeature.BARE;

    private final TokenTable tokens;
    private final ChunkCollector chunks;
    private final Surroundings near;
    private final ClauseStack clauses = new ClauseStack();
    /** The last noun phrase that can be the subject of a verb right after it, with its prepositional phrases. */
    private int phraseFirst = NONE;

    private int phraseLimit = NONE;
    private int lastVerb = NONE;
    /** The first participle or infinitive of the sentence that waits for the main clause's subject. */
    private int pending = NONE;

    SubjectFinder(TokenTable tokens, ChunkCollector chunks) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.near = new Surroundings(tokens, chunks);
    }

    void run() {
        reset();
        for (int chunk = 0; chunk < chunks.size; chunk++) {
            take(chunk);
        }
    }

    private void take(int chunk) {
        switch (near.kind(chunk)) {
            case BREAK:
            case SEMICOLON:
            case COLON:
                reset();
                break;
            case NOUN_PHRASE:
                nounPhrase(chunk);
                break;
            case VERB_GROUP:
                verbGroup(chunk);
                break;
            case PREPOSITION:
                if (near.has(chunk, ChunkFeature.OPENS_CLAUSE) && near.clauseFollows(chunk + 1)) {
                    push(ClauseStack.SUBORDINATE, NONE, NONE);
                }
                break;
            case SUBORDINATOR:
                push(ClauseStack.SUBORDINATE, NONE, NONE);
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
            case OPEN:
                push(ClauseStack.BRACKET, NONE, NONE);
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
        phraseFirst = NONE;
        if (near.has(chunk, ChunkFeature.ENDS_OPEN)
                && (clauses.hasVerb(clauses.top) || clauses.hasSubject(clauses.top))
                && !(clauses.awaitsVerb(0) && !beginsWithVerb(chunk) && near.isFinite(near.afterCommas(chunk + 1)))) {
            push(ClauseStack.SUBORDINATE, NONE, NONE);
        }
    }

    /** Tells whether a quote holds the verb of the clause around it: {@code The plan “is dead,” Brown said}. */
    private boolean beginsWithVerb(int quote) {
        int first = chunks.firsts[quote] + 1;
        return first < chunks.limits[quote]
                && tokens.is(first, WordClass.AUXILIARY | WordClass.MODAL | WordClass.VERB_THIRD | WordClass.VERB_PAST);
    }

    private void reset() {
        clauses.reset();
        phraseFirst = NONE;
        lastVerb = NONE;
        pending = NONE;
    }

    private void push(int kind, int first, int limit) {
        clauses.push(kind, first, limit);
        // the arguments may be the phrase itself, so it is forgotten last
        phraseFirst = NONE;
    }

    /** Opens a relative clause; where a clause without {@code that} can begin, the phrase before it waits for its verb. */
    private void question(int chunk) {
        boolean waits = phraseFirst != NONE
                && clauses.hasVerb(clauses.top)
                && near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && tokens.is(chunks.heads[clauses.verb(clauses.top)], WordClass.CLAUSE_VERB | WordClass.BELIEF_VERB);
        if (waits) {
            push(ClauseStack.EMBEDDED, phraseFirst, phraseLimit);
        }
        if (tokens.is(chunks.firsts[chunk], WordClass.RELATIVE_PRONOUN)) {
            push(ClauseStack.RELATIVE, chunks.firsts[chunk], chunks.limits[chunk]);
        } else {
            push(ClauseStack.SUBORDINATE, NONE, NONE);
        }
    }

    private void that(int chunk) {
        boolean relative = near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && !tokens.is(chunks.heads[chunk - 1], WordClass.SPEECH_NOUN)
                && near.kind(chunk + 1) == ChunkKind.VERB_GROUP;
        if (relative) {
            push(ClauseStack.RELATIVE, chunks.firsts[chunk], chunks.limits[chunk]);
        } else {
            push(ClauseStack.CONTENT, NONE, NONE);
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
        if (clauses.closeBracket() && waits()) {
            phraseFirst = clauses.subjectFirst(clauses.top);
            phraseLimit = chunks.limits[chunk];
            clauses.setSubject(clauses.top, phraseFirst, phraseLimit);
        }
    }

    private void nounPhrase(int chunk) {
        ChunkKind before = near.before(chunk);
        if (before == ChunkKind.PREPOSITION
                && !(clauses.is(ClauseStack.SUBORDINATE)
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
                && phraseFirst != NONE) {
            phraseLimit = chunks.limits[chunk];
        } else {
            phrase(chunk);
        }
    }

    /** Tells whether the innermost clause has a subject and no verb yet. */
    private boolean waits() {
        return clauses.hasSubject(clauses.top) && !clauses.hasVerb(clauses.top);
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
    /** Hangs a prepositional phrase on the noun phrase before it. */
    private void attach(int chunk) {
        if (phraseFirst == NONE || chunks.firsts[chunk] - phraseLimit > 2) {
            return;
        }
        if (clauses.subjectLimit(clauses.top) == phraseLimit && !clauses.hasVerb(clauses.top)) {
            clauses.setSubject(clauses.top, clauses.subjectFirst(clauses.top), chunks.limits[chunk]);
        }
        phraseLimit = chunks.limits[chunk];
    }

    private void phrase(int chunk) {
        phraseFirst = chunks.firsts[chunk];
        phraseLimit = chunks.limits[chunk];
        if (clauses.verb(clauses.top) == chunk - 1 && !clauses.hasSubject(clauses.top)) {
            clauses.setSubject(clauses.top, phraseFirst, phraseLimit);
        }
    }

    /** Takes a noun phrase in a clause that has no verb yet. */
    private void subject(int chunk, ChunkKind before) {
        boolean nonfinite = before == ChunkKind.VERB_GROUP && near.has(chunk - 1, NONFINITE);
        if (nonfinite) {
            phrase(chunk);
            return;
        }
        boolean pronounSubject = clauses.is(ClauseStack.RELATIVE)
                && clauses.subjectLimit(clauses.top) - clauses.subjectFirst(clauses.top) == 1;
        boolean extend = clauses.hasSubject(clauses.top) && !pronounSubject && continuesSubject(chunk, before);
        boolean tag = before == ChunkKind.COMMA && near.isTag(chunk + 1);
        if (!extend && clauses.hasSubject(clauses.top) && !pronounSubject && (tag || before == ChunkKind.NOUN_PHRASE)) {
            push(ClauseStack.RELATIVE, chunks.firsts[chunk], chunks.limits[chunk]);
        }
        int first = extend ? clauses.subjectFirst(clauses.top) : chunks.firsts[chunk];
        clauses.setSubject(clauses.top, first, chunks.limits[chunk]);
        phrase(chunk);
        phraseFirst = first;
    }

    /** Tells whether a further noun phrase is an apposition to the subject or goes with it, and is none of its own. */
    private boolean continuesSubject(int chunk, ChunkKind before) {
        if (before == ChunkKind.COORDINATOR) {
            return true;
        }
        boolean apart = before == ChunkKind.COMMA || before == ChunkKind.DASH;
        return apart && !near.has(chunk, ChunkFeature.PRONOUN) && !near.finiteFollows(chunk);
    }

    private void verbGroup(int chunk) {
        if (near.has(chunk, ChunkFeature.FINITE)) {
            finite(chunk);
        } else {
            nonfinite(chunk);
        }
        lastVerb = chunk;
        phraseFirst = NONE;
    }

    private void finite(int chunk) {
        ChunkKind before = near.before(chunk);
        boolean aside = !clauses.hasVerb(clauses.top)
                && clauses.hasSubject(clauses.top)
                && near.isAside(chunk)
                && before == ChunkKind.COMMA;
        if (aside || isParenthesis(chunk)) {
            return;
        }
        if (clauses.awaitsVerb(clauses.top) && before == ChunkKind.NOUN_PHRASE && followsClauseVerb()) {
            push(ClauseStack.EMBEDDED, phraseFirst, phraseLimit);
            assign(chunk, clauses.top);
            return;
        }
        if (!clauses.hasVerb(clauses.top)
                && (clauses.hasSubject(clauses.top) || clauses.top == 0 || before != ChunkKind.COORDINATOR)) {
            assign(chunk, clauses.top);
            return;
        }
        if (!clauses.hasVerb(clauses.top)) {
            clauses.top--;
        }
        if (before == ChunkKind.COORDINATOR) {
            coordinate(chunk);
            return;
        }
        int waiting = takesClause(chunk, before) ? NONE : clauses.waiting();
        if (waiting != NONE) {
            clauses.top = waiting;
            assign(chunk, clauses.top);
        } else if (phraseFirst != NONE && chunks.firsts[chunk] - phraseLimit <= 1 && before == ChunkKind.NOUN_PHRASE) {
            embedded(chunk);
        } else if (isReduced(clauses.verb(clauses.top))) {
            reinterpret(chunk);
        } else {
            assign(chunk, clauses.top);
        }
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
        return lastVerb != NONE
                && near.has(lastVerb, NONFINITE)
                && chunks.limits[lastVerb] == phraseFirst
                && tokens.is(chunks.heads[lastVerb], WordClass.CLAUSE_VERB | WordClass.BELIEF_VERB);
    }

    /** Tells whether the open clause's verb takes a clause, and its subject stands right before this verb: {@code who says she won}. */
    private boolean takesClause(int chunk, ChunkKind before) {
        return phraseFirst != NONE
                && chunks.firsts[chunk] - phraseLimit <= 1
                && before == ChunkKind.NOUN_PHRASE
                && tokens.is(chunks.heads[clauses.verb(clauses.top)], WordClass.CLAUSE_VERB | WordClass.BELIEF_VERB);
    }

    /** Opens a clause without {@code that}; after a comma a verb of speech is a tag, and speaks for the whole sentence. */
    private void embedded(int chunk) {
        int before = phraseChunk(chunk) - 1;
        boolean tag = near.kind(before) == ChunkKind.COMMA && tokens.is(chunks.heads[chunk], WordClass.REPORTING_VERB);
        boolean coordinate = near.kind(before) == ChunkKind.COORDINATOR && near.kind(before - 1) == ChunkKind.COMMA;
        if (tag || coordinate) {
            clauses.top = 0;
            clauses.setSubject(0, phraseFirst, phraseLimit);
        } else {
            push(ClauseStack.EMBEDDED, phraseFirst, phraseLimit);
        }
        assign(chunk, clauses.top);
    }

    /** Returns the chunk with which the last noun phrase before a chunk begins. */
    private int phraseChunk(int chunk) {
        int phrase = chunk - 1;
        while (phrase > 0 && chunks.firsts[phrase] > phraseFirst) {
            phrase--;
        }
        return phrase;
    }

    /** Tells whether a verb right after its subject, or after the comma behind it, may have been a participle after all. */
    private boolean isReduced(int chunk) {
        return near.has(chunk, ChunkFeature.AMBIGUOUS_PAST)
                && (chunks.firsts[chunk] == clauses.subjectLimit(clauses.top)
                        || near.kind(chunk - 1) == ChunkKind.COMMA);
    }

    /** Takes the verb so far as a reduced relative clause: {@code The report released Thursday says}. */
    private void reinterpret(int chunk) {
        chunks.subjectFirsts[clauses.verb(clauses.top)] = NONE;
        chunks.subjectLimits[clauses.verb(clauses.top)] = NONE;
        assign(chunk, clauses.top);
    }

    private void assign(int chunk, int level) {
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
        assign(chunk, level);
    }

    private void nonfinite(int chunk) {
        boolean phraseBefore = near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE && phraseFirst != NONE;
        if (near.has(chunk, ChunkFeature.INFINITIVE)) {
            infinitive(chunk, phraseBefore);
        } else if (near.kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && near.kind(chunk - 2) == ChunkKind.PREPOSITION
                && tokens.equals(chunks.firsts[chunk - 2], "with")) {
            set(chunk, chunks.firsts[chunk - 1], chunks.limits[chunk - 1]);
        } else if (phraseBefore
                && near.has(chunk, ChunkFeature.GERUND)
                && clauses.hasVerb(clauses.top)
                && !isMedium(phraseChunk(chunk))) {
            set(chunk, phraseFirst, phraseLimit);
        } else {
            int level = clauses.hasVerb(0) || clauses.hasSubject(0) ? participleLevel(chunk) : clauses.top;
            set(chunk, clauses.subjectFirst(level), clauses.subjectLimit(level));
        }
    }

    /**
     * Returns the clause that a participle goes with: the main clause, or after a comma the one with {@code when} or {@code after} that it stands in:
     * {@code The evening ended when protesters came in, shouting …}.
     */
    private int participleLevel(int chunk) {
        int level = 0;
        if (near.kind(chunk - 1) == ChunkKind.COMMA && near.has(chunk, ChunkFeature.GERUND)) {
            level = clauses.top;
            while (level > 0
                    && !(clauses.isAt(level, ClauseStack.SUBORDINATE)
                            && clauses.hasVerb(level)
                            && clauses.hasSubject(level))) {
                level--;
            }
        }
        return level;
    }

    /** Tells whether a phrase is what its clause's subject says something in: {@code she released a statement saying}. */
    private boolean isMedium(int phrase) {
        return tokens.is(chunks.heads[phrase], WordClass.MEDIUM_NOUN)
                && clauses.hasSubject(clauses.top)
                && chunks.firsts[phrase] >= chunks.limits[clauses.verb(clauses.top)];
    }

    private void infinitive(int chunk, boolean phraseBefore) {
        boolean object = phraseBefore && lastVerb != NONE && takesObject(chunks.heads[lastVerb]);
        if (object) {
            set(chunk, phraseFirst, phraseLimit);
        } else if (lastVerb != NONE) {
            set(chunk, chunks.subjectFirsts[lastVerb], chunks.subjectLimits[lastVerb]);
        } else {
            set(chunk, clauses.subjectFirst(clauses.top), clauses.subjectLimit(clauses.top));
        }
    }

    /** Tells whether a verb's object is the subject of the infinitive after it: {@code urged them to say}. */
    private boolean takesObject(int verb) {
        return tokens.is(verb, WordClass.DIRECTIVE_VERB) || WordSet.CAUSATIVE_VERBS.contains(tokens.hash(verb));
    }

    private void set(int chunk, int first, int limit) {
        if (first == NONE && pending == NONE) {
            pending = chunk;
        }
        chunks.subjectFirsts[chunk] = first;
        chunks.subjectLimits[chunk] = limit;
    }
}
