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
    private static final int DEEPEST = 15;
    private static final int FURTHEST = 16;
    private static final long CUE = WordClass.REPORTING_VERB | WordClass.BELIEF_VERB;
    private static final int NONFINITE =
            ChunkFeature.GERUND | ChunkFeature.INFINITIVE | ChunkFeature.PARTICIPLE | ChunkFeature.BARE;

    private static final int MAIN = 0;
    private static final int SUBORDINATE = 1;
    private static final int RELATIVE = 2;
    private static final int EMBEDDED = 3;
    private static final int BRACKET = 4;

    private final TokenTable tokens;
    private final ChunkCollector chunks;
    private final ChunkKind[] kinds = ChunkKind.values();

    private final int[] kind = new int[DEEPEST + 1];
    private final int[] subjectFirst = new int[DEEPEST + 1];
    private final int[] subjectLimit = new int[DEEPEST + 1];
    private final int[] verb = new int[DEEPEST + 1];
    private int top;
    /** The last noun phrase that can be the subject of a verb right after it, with its prepositional phrases. */
    private int phraseFirst = NONE;

    private int phraseLimit = NONE;
    private int lastVerb = NONE;
    /** The first participle or infinitive of the sentence that waits for the main clause's subject. */
    private int pending = NONE;

    SubjectFinder(TokenTable tokens, ChunkCollector chunks) {
        this.tokens = tokens;
        this.chunks = chunks;
    }

    void run() {
        reset();
        for (int chunk = 0; chunk < chunks.size; chunk++) {
            take(chunk);
        }
    }

    private void take(int chunk) {
        switch (kind(chunk)) {
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
                if (has(chunk, ChunkFeature.OPENS_CLAUSE) && clauseFollows(chunk + 1)) {
                    push(SUBORDINATE, NONE, NONE);
                }
                break;
            case SUBORDINATOR:
                push(SUBORDINATE, NONE, NONE);
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
                push(BRACKET, NONE, NONE);
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

    /** After a quote that ends in a comma a tag is to be expected, with a subject of its own. */
    private void quote(int chunk) {
        phraseFirst = NONE;
        if (has(chunk, ChunkFeature.ENDS_OPEN) && (verb[top] != NONE || subjectFirst[top] != NONE)) {
            push(SUBORDINATE, NONE, NONE);
        }
    }

    private ChunkKind kind(int chunk) {
        return chunk < 0 || chunk >= chunks.size ? ChunkKind.BREAK : kinds[chunks.kinds[chunk]];
    }

    private boolean has(int chunk, int anyOf) {
        return (chunks.features[chunk] & anyOf) != 0;
    }

    private void reset() {
        top = 0;
        kind[0] = MAIN;
        subjectFirst[0] = NONE;
        subjectLimit[0] = NONE;
        verb[0] = NONE;
        phraseFirst = NONE;
        lastVerb = NONE;
        pending = NONE;
    }

    private void push(int levelKind, int first, int limit) {
        if (top < DEEPEST) {
            top++;
        }
        kind[top] = levelKind;
        // the arguments may be the phrase itself, so it is forgotten last
        subjectFirst[top] = first;
        subjectLimit[top] = limit;
        verb[top] = NONE;
        phraseFirst = NONE;
    }

    /** Tells whether noun phrases and then a finite verb follow, so that {@code after} opens a clause. */
    private boolean clauseFollows(int chunk) {
        boolean phrase = false;
        for (int next = chunk; next < chunk + 8; next++) {
            switch (kind(next)) {
                case NOUN_PHRASE:
                    phrase = true;
                    break;
                case PREPOSITION:
                case ADVERB:
                case COORDINATOR:
                    break;
                case VERB_GROUP:
                    return phrase && has(next, ChunkFeature.FINITE);
                default:
                    return false;
            }
        }
        return false;
    }

    /** Opens a relative clause; where a clause without {@code that} can begin, the phrase before it waits for its verb. */
    private void question(int chunk) {
        boolean waits = phraseFirst != NONE
                && verb[top] != NONE
                && kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && tokens.is(chunks.heads[verb[top]], WordClass.CLAUSE_VERB | WordClass.BELIEF_VERB);
        if (waits) {
            push(EMBEDDED, phraseFirst, phraseLimit);
        }
        if (tokens.is(chunks.firsts[chunk], WordClass.RELATIVE_PRONOUN)) {
            push(RELATIVE, chunks.firsts[chunk], chunks.limits[chunk]);
        } else {
            push(SUBORDINATE, NONE, NONE);
        }
    }

    private void that(int chunk) {
        boolean relative = kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && !tokens.is(chunks.heads[chunk - 1], WordClass.SPEECH_NOUN)
                && kind(chunk + 1) == ChunkKind.VERB_GROUP;
        if (relative) {
            push(RELATIVE, chunks.firsts[chunk], chunks.limits[chunk]);
        } else {
            push(SUBORDINATE, NONE, NONE);
        }
    }

    private void comma() {
        if (top == 0 || verb[top] == NONE) {
            return;
        }
        int waiting = waiting();
        if (waiting != NONE) {
            top = waiting;
        } else if (verb[0] == NONE) {
            top = 0;
        }
    }

    /** Returns the highest clause below the top that has a subject and waits for its verb. */
    private int waiting() {
        for (int level = top - 1; level >= 0; level--) {
            if (kind[level] == BRACKET) {
                return NONE;
            }
            if (verb[level] == NONE && subjectFirst[level] != NONE) {
                return level;
            }
        }
        return NONE;
    }

    private void close(int chunk) {
        int level = top;
        while (level > 0 && kind[level] != BRACKET) {
            level--;
        }
        if (level == 0) {
            return;
        }
        top = level - 1;
        if (verb[top] == NONE && subjectFirst[top] != NONE) {
            phraseFirst = subjectFirst[top];
            phraseLimit = chunks.limits[chunk];
            subjectLimit[top] = phraseLimit;
        }
    }

    private ChunkKind before(int chunk) {
        int before = chunk - 1;
        while (kind(before) == ChunkKind.ADVERB) {
            before--;
        }
        return kind(before);
    }

    private void nounPhrase(int chunk) {
        ChunkKind before = before(chunk);
        if (before == ChunkKind.PREPOSITION
                && !(kind[top] == SUBORDINATE
                        && subjectFirst[top] == NONE
                        && verb[top] == NONE
                        && has(chunk - 1, ChunkFeature.OPENS_CLAUSE))) {
            attach(chunk);
        } else if (has(chunk, ChunkFeature.TIME) && (subjectFirst[top] != NONE || !finiteFollows(chunk))) {
            return;
        } else if ((before == ChunkKind.NOUN_PHRASE || before == ChunkKind.COMMA) && isFloating(chunk)) {
            return;
        } else if (verb[top] == NONE) {
            subject(chunk, before);
        } else if (before == ChunkKind.COORDINATOR && kind(chunk - 2) == ChunkKind.NOUN_PHRASE && phraseFirst != NONE) {
            phraseLimit = chunks.limits[chunk];
        } else {
            phrase(chunk);
        }
    }

    /** Tells whether a pronoun only strengthens the phrase before it: {@code the senators both}, {@code she herself}. */
    private boolean isFloating(int chunk) {
        boolean before = kind(chunk - 1) == ChunkKind.NOUN_PHRASE;
        long floating =
                before ? WordClass.REFLEXIVE_PRONOUN | WordClass.INDEFINITE_PRONOUN : WordClass.REFLEXIVE_PRONOUN;
        return has(chunk, ChunkFeature.PRONOUN) && tokens.is(chunks.firsts[chunk], floating) && verb[top] == NONE;
    }

    private boolean finiteFollows(int chunk) {
        return kind(chunk + 1) == ChunkKind.VERB_GROUP && has(chunk + 1, ChunkFeature.FINITE);
    }

    /** Hangs a prepositional phrase on the noun phrase before it. */
    private void attach(int chunk) {
        if (phraseFirst == NONE || chunks.firsts[chunk] - phraseLimit > 2) {
            return;
        }
        if (subjectLimit[top] == phraseLimit && verb[top] == NONE) {
            subjectLimit[top] = chunks.limits[chunk];
        }
        phraseLimit = chunks.limits[chunk];
    }

    private void phrase(int chunk) {
        phraseFirst = chunks.firsts[chunk];
        phraseLimit = chunks.limits[chunk];
        if (verb[top] == chunk - 1 && subjectFirst[top] == NONE) {
            subjectFirst[top] = phraseFirst;
            subjectLimit[top] = phraseLimit;
        }
    }

    /** Takes a noun phrase in a clause that has no verb yet. */
    private void subject(int chunk, ChunkKind before) {
        boolean nonfinite = before == ChunkKind.VERB_GROUP && has(chunk - 1, NONFINITE);
        if (nonfinite) {
            phrase(chunk);
            return;
        }
        boolean pronounSubject = kind[top] == RELATIVE && subjectLimit[top] - subjectFirst[top] == 1;
        boolean extend = subjectFirst[top] != NONE && !pronounSubject && continuesSubject(chunk, before);
        boolean tag = before == ChunkKind.COMMA && isTag(chunk + 1);
        if (!extend && subjectFirst[top] != NONE && !pronounSubject && (tag || before == ChunkKind.NOUN_PHRASE)) {
            push(RELATIVE, chunks.firsts[chunk], chunks.limits[chunk]);
        } else if (!extend) {
            subjectFirst[top] = chunks.firsts[chunk];
        }
        subjectLimit[top] = chunks.limits[chunk];
        phrase(chunk);
        phraseFirst = extend ? subjectFirst[top] : phraseFirst;
    }

    /** Tells whether a verb is the cue of a tag within a clause: {@code Prices, the bank said, will fall}. */
    private boolean isTag(int verb) {
        return kind(verb) == ChunkKind.VERB_GROUP
                && has(verb, ChunkFeature.FINITE)
                && tokens.is(chunks.heads[verb], WordClass.REPORTING_VERB)
                && kind(verb + 1) == ChunkKind.COMMA;
    }

    /** Tells whether a further noun phrase is an apposition to the subject or goes with it, and is none of its own. */
    private boolean continuesSubject(int chunk, ChunkKind before) {
        if (before == ChunkKind.COORDINATOR) {
            return true;
        }
        boolean apart = before == ChunkKind.COMMA || before == ChunkKind.DASH;
        return apart && !has(chunk, ChunkFeature.PRONOUN) && !finiteFollows(chunk);
    }

    /** Tells whether a form that may be a participle is one, for a finite verb comes after the next comma. */
    private boolean isAside(int chunk) {
        if (!has(chunk, ChunkFeature.AMBIGUOUS_PAST)) {
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

    private void verbGroup(int chunk) {
        if (has(chunk, ChunkFeature.FINITE)) {
            finite(chunk);
        } else {
            nonfinite(chunk);
        }
        lastVerb = chunk;
        phraseFirst = NONE;
    }

    private void finite(int chunk) {
        ChunkKind before = before(chunk);
        boolean aside = verb[top] == NONE && subjectFirst[top] != NONE && isAside(chunk) && before == ChunkKind.COMMA;
        if (aside) {
            return;
        }
        if (verb[top] == NONE && (subjectFirst[top] != NONE || top == 0 || before != ChunkKind.COORDINATOR)) {
            assign(chunk, top);
            return;
        }
        if (verb[top] == NONE) {
            top--;
        }
        if (before == ChunkKind.COORDINATOR) {
            coordinate(chunk);
            return;
        }
        int waiting = takesClause(chunk, before) ? NONE : waiting();
        if (waiting != NONE) {
            top = waiting;
            assign(chunk, top);
        } else if (phraseFirst != NONE && chunks.firsts[chunk] - phraseLimit <= 1 && before == ChunkKind.NOUN_PHRASE) {
            embedded(chunk);
        } else if (isReduced(verb[top])) {
            reinterpret(chunk);
        } else {
            assign(chunk, top);
        }
    }

    /** Tells whether the open clause's verb takes a clause, and its subject stands right before this verb: {@code who says she won}. */
    private boolean takesClause(int chunk, ChunkKind before) {
        return phraseFirst != NONE
                && chunks.firsts[chunk] - phraseLimit <= 1
                && before == ChunkKind.NOUN_PHRASE
                && tokens.is(chunks.heads[verb[top]], WordClass.CLAUSE_VERB | WordClass.BELIEF_VERB);
    }

    /** Opens a clause without {@code that}; after a comma a verb of speech is a tag, and speaks for the whole sentence. */
    private void embedded(int chunk) {
        int phrase = chunk - 1;
        while (phrase > 0 && chunks.firsts[phrase] > phraseFirst) {
            phrase--;
        }
        if (kind(phrase - 1) == ChunkKind.COMMA && tokens.is(chunks.heads[chunk], WordClass.REPORTING_VERB)) {
            top = 0;
            subjectFirst[0] = phraseFirst;
            subjectLimit[0] = phraseLimit;
        } else {
            push(EMBEDDED, phraseFirst, phraseLimit);
        }
        assign(chunk, top);
    }

    /** Tells whether a verb right after its subject, or after the comma behind it, may have been a participle after all. */
    private boolean isReduced(int chunk) {
        return has(chunk, ChunkFeature.AMBIGUOUS_PAST)
                && (chunks.firsts[chunk] == subjectLimit[top] || kind(chunk - 1) == ChunkKind.COMMA);
    }

    /** Takes the verb so far as a reduced relative clause: {@code The report released Thursday says}. */
    private void reinterpret(int chunk) {
        chunks.subjectFirsts[verb[top]] = NONE;
        chunks.subjectLimits[verb[top]] = NONE;
        assign(chunk, top);
    }

    private void assign(int chunk, int level) {
        chunks.subjectFirsts[chunk] = subjectFirst[level];
        chunks.subjectLimits[chunk] = subjectLimit[level];
        chunks.depths[chunk] = (byte) level;
        if (level == 0 && pending != NONE && subjectFirst[0] != NONE) {
            settlePending(chunk);
        }
        verb[level] = chunk;
    }

    /** Gives the participles that open a sentence the subject that comes after them: {@code Citing costs, the bank said …}. */
    private void settlePending(int limit) {
        for (int chunk = pending; chunk < limit; chunk++) {
            boolean open =
                    kind(chunk) == ChunkKind.VERB_GROUP && has(chunk, NONFINITE) && chunks.subjectFirsts[chunk] == NONE;
            if (open) {
                set(chunk, subjectFirst[0], subjectLimit[0]);
            }
        }
        pending = NONE;
    }

    /** Gives a verb after {@code and} the subject of the verb that it goes with: a cue goes with a cue. */
    private void coordinate(int chunk) {
        int level = top;
        if (tokens.is(chunks.heads[chunk], CUE)) {
            for (int lower = top; lower >= 0; lower--) {
                if (verb[lower] != NONE && tokens.is(chunks.heads[verb[lower]], CUE)) {
                    level = lower;
                    break;
                }
            }
        }
        top = level;
        assign(chunk, level);
    }

    private void nonfinite(int chunk) {
        boolean phraseBefore = kind(chunk - 1) == ChunkKind.NOUN_PHRASE && phraseFirst != NONE;
        if (has(chunk, ChunkFeature.INFINITIVE)) {
            infinitive(chunk, phraseBefore);
        } else if (kind(chunk - 1) == ChunkKind.NOUN_PHRASE
                && kind(chunk - 2) == ChunkKind.PREPOSITION
                && tokens.equals(chunks.firsts[chunk - 2], "with")) {
            set(chunk, chunks.firsts[chunk - 1], chunks.limits[chunk - 1]);
        } else if (phraseBefore && has(chunk, ChunkFeature.GERUND) && verb[top] != NONE && !isMedium(chunk - 1)) {
            set(chunk, phraseFirst, phraseLimit);
        } else {
            int level = verb[0] != NONE || subjectFirst[0] != NONE ? 0 : top;
            set(chunk, subjectFirst[level], subjectLimit[level]);
        }
    }

    /** Tells whether a phrase is what its clause's subject says something in: {@code she released a statement saying}. */
    private boolean isMedium(int phrase) {
        return tokens.is(chunks.heads[phrase], WordClass.MEDIUM_NOUN)
                && subjectFirst[top] != NONE
                && chunks.firsts[phrase] >= chunks.limits[verb[top]];
    }

    private void infinitive(int chunk, boolean phraseBefore) {
        boolean object =
                phraseBefore && lastVerb != NONE && tokens.is(chunks.heads[lastVerb], WordClass.DIRECTIVE_VERB);
        if (object) {
            set(chunk, phraseFirst, phraseLimit);
        } else if (lastVerb != NONE) {
            set(chunk, chunks.subjectFirsts[lastVerb], chunks.subjectLimits[lastVerb]);
        } else {
            set(chunk, subjectFirst[top], subjectLimit[top]);
        }
    }

    private void set(int chunk, int first, int limit) {
        if (first == NONE && pending == NONE) {
            pending = chunk;
        }
        chunks.subjectFirsts[chunk] = first;
        chunks.subjectLimits[chunk] = limit;
    }
}
