package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Decides for one word whether it is a verb here, and of which form. */
final class VerbTagger {

    private static final long PAST = WordClass.VERB_PAST | WordClass.VERB_PARTICIPLE;
    private static final long COMPLEMENT = WordClass.QUESTION_WORD
            | WordClass.RELATIVE_PRONOUN
            | WordClass.SUBORDINATOR
            | WordClass.NEGATION
            | WordClass.ADVERB;

    private static final long CUE =
            WordClass.REPORTING_VERB | WordClass.STANCE_VERB | WordClass.NAMING_VERB | WordClass.INTENTION_VERB;

    private final TokenTable tokens;

    /** Set after a quote that ends in a comma or stop, until the next verb: a verb of speech is then no noun. */
    private boolean tagExpected;
    /** Whether the last finite verb of the sentence was in the present tense: only then another one follows after {@code and}. */
    private boolean presentTense;
    /** Whether a verb stands before in the sentence. */
    private boolean verbSeen;

    VerbTagger(TokenTable tokens) {
        this.tokens = tokens;
    }

    /** Takes note of a verb or auxiliary of the sentence. */
    void saw(int token) {
        tagExpected = false;
        verbSeen = true;
        presentTense =
                tokens.is(token, WordClass.VERB_THIRD) || tokens.equals(token, "is") || tokens.equals(token, "has");
    }

    /** Forgets what it saw, for a sentence begins. */
    void reset() {
        tagExpected = false;
        verbSeen = false;
    }

    void expectsTag(boolean expected) {
        tagExpected = expected;
    }

    /** Returns the tag of a verb, {@link WordTag#NOUN} for a verb form that is a noun here, else {@link WordTag#MARK}. */
    byte tag(int token, int next, byte previous) {
        long classes = tokens.classes(token);
        if ((classes & WordClass.VERB_GERUND) != 0 || isGerundByShape(token, next, classes)) {
            return gerund(token, next, previous);
        }
        if ((classes & WordClass.VERB_BASE) != 0 && wantsBase(token, previous)) {
            return WordTag.BASE;
        }
        if ((classes & PAST) != 0 || isPastByShape(token, classes)) {
            return past(next, previous, classes);
        }
        if ((classes & WordClass.VERB_THIRD) != 0) {
            return third(token, next, previous, classes);
        }
        if ((classes & WordClass.VERB_BASE) != 0) {
            return base(token, next, previous, classes);
        }
        return isBaseByPlace(token, previous) ? WordTag.BASE : WordTag.MARK;
    }

    /** {@code galvanising the vote}: an unlisted word whose object follows. */
    private boolean isGerundByShape(int token, int next, long classes) {
        return next >= 0
                && tokens.has(token, TokenFlag.SUFFIX_ING)
                && !tokens.has(token, TokenFlag.HYPHENATED)
                && (classes & (WordClass.ADVERB | WordClass.INDEFINITE_PRONOUN)) == 0
                && tokens.is(next, WordClass.DETERMINER | WordClass.POSSESSIVE_PRONOUN | WordClass.OBJECT_PRONOUN);
    }

    /** {@code didn't gerrymander}: an unlisted word where an infinitive is due. */
    private boolean isBaseByPlace(int token, byte previous) {
        return previous == WordTag.AUXILIARY
                && tokens.is(token - 1, WordClass.NEGATION | WordClass.MODAL)
                && !tokens.has(token, TokenFlag.CAPITALIZED | TokenFlag.SUFFIX_LY)
                && wantsBase(token, previous);
    }

    private boolean isPastByShape(int token, long classes) {
        return tokens.has(token, TokenFlag.SUFFIX_ED)
                && !tokens.has(token, TokenFlag.HYPHENATED | TokenFlag.CAPITALIZED)
                && tokens.end(token) - tokens.begin(token) > 4
                && (classes & WordClass.ADVERB) == 0;
    }

    /** Tells whether an infinitive is due: after {@code to}, a modal or a form of do. */
    private boolean wantsBase(int token, byte previous) {
        if (previous == WordTag.TO) {
            return true;
        }
        if (previous != WordTag.AUXILIARY) {
            return false;
        }
        int auxiliary = token - 1;
        while (auxiliary > 0 && !tokens.is(auxiliary, WordClass.AUXILIARY | WordClass.MODAL)) {
            auxiliary--;
        }
        char first = tokens.first(auxiliary);
        return tokens.is(auxiliary, WordClass.MODAL) || first == 'd' || first == 'D';
    }

    private byte gerund(int token, int next, byte previous) {
        if (previous == WordTag.DETERMINER || previous == WordTag.POSSESSIVE || isOffice(token, next)) {
            return WordTag.NOUN;
        }
        if (tokens.is(token, WordClass.REPORTING_VERB) && next >= 0 && tokens.first(next) == ',') {
            return WordTag.GERUND;
        }
        if (previous == WordTag.PREPOSITION
                && (next < 0 || !startsComplement(next) && !tokens.has(next, TokenFlag.SUFFIX_LY))) {
            return WordTag.NOUN;
        }
        boolean ends = next < 0
                || tokens.has(next, TokenFlag.PUNCTUATION)
                || tokens.is(next, WordClass.AUXILIARY | WordClass.MODAL);
        return previous == WordTag.NOUN && ends ? WordTag.NOUN : WordTag.GERUND;
    }

    /** {@code managing director}, {@code acting mayor}: a bare singular for an office is no object. */
    private boolean isOffice(int token, int next) {
        return next >= 0
                && tokens.is(next, WordClass.ROLE)
                && !tokens.has(next, TokenFlag.CAPITALIZED)
                && !tokens.is(token, WordClass.REPORTING_VERB);
    }

    private byte past(int next, byte previous, long classes) {
        if (previous == WordTag.AUXILIARY) {
            return WordTag.PARTICIPLE;
        }
        boolean attribute = (previous == WordTag.FINITE || previous == WordTag.PARTICIPLE || previous == WordTag.BASE)
                && next >= 0
                && tokens.has(next, TokenFlag.WORD)
                && !tokens.is(next, Words.FUNCTION | WordClass.ADVERB);
        if (attribute
                || previous == WordTag.NUMBER && (classes & WordClass.VERB_NOUN) != 0
                || previous == WordTag.DETERMINER
                || previous == WordTag.POSSESSIVE
                || previous == WordTag.PREPOSITION) {
            return WordTag.NOUN;
        }
        boolean onlyParticiple = (classes & PAST) == WordClass.VERB_PARTICIPLE;
        boolean tag = tagExpected && (classes & WordClass.REPORTING_VERB) != 0 && WordTag.isNominal(previous);
        boolean passive = next >= 0 && tokens.equals(next, "by") && !tag;
        return onlyParticiple || passive || previous == WordTag.STOP || previous == WordTag.SUBORDINATOR
                ? WordTag.PARTICIPLE
                : WordTag.FINITE;
    }

    private byte third(int token, int next, byte previous, long classes) {
        if (isNounPlace(previous)) {
            return WordTag.NOUN;
        }
        if (previous == WordTag.STOP && (classes & WordClass.REPORTING_VERB) == 0) {
            return (classes & WordClass.SURNAME) != 0 ? WordTag.PROPER : WordTag.NOUN;
        }
        if ((classes & WordClass.VERB_NOUN) == 0 || previous == WordTag.PRONOUN || previous == WordTag.QUESTION) {
            return WordTag.FINITE;
        }
        if (tagExpected && tokens.is(token, WordClass.REPORTING_VERB)) {
            return WordTag.FINITE;
        }
        if (previous == WordTag.COORDINATOR && !presentTense) {
            return WordTag.NOUN;
        }
        if (leadsIn(token, next) || previous == WordTag.COMMA && isFirstVerb(next)) {
            return WordTag.FINITE;
        }
        if (next < 0 || tokens.has(next, TokenFlag.PUNCTUATION)) {
            boolean tag = tokens.is(token, WordClass.REPORTING_VERB) && previous == WordTag.PROPER;
            return tag ? WordTag.FINITE : WordTag.NOUN;
        }
        if (tokens.is(next, WordClass.PREPOSITION) && !tokens.equals(next, "to")) {
            return tokens.is(token, WordClass.SPEAKING_VERB) && previous == WordTag.PROPER
                    ? WordTag.FINITE
                    : WordTag.NOUN;
        }
        boolean cue = previous == WordTag.PROPER
                && tokens.is(token, CUE)
                && !tokens.is(next, Words.VERB | WordClass.AUXILIARY | WordClass.MODAL);
        return cue || startsComplement(next) || tokens.equals(next, "to") ? WordTag.FINITE : WordTag.NOUN;
    }

    /** Tells whether a sentence has no verb so far and none right after this word: {@code The union, a small one, plans strikes}. */
    private boolean isFirstVerb(int next) {
        return !verbSeen
                && next >= 0
                && !tokens.has(next, TokenFlag.PUNCTUATION)
                && !tokens.is(next, Words.VERB | WordClass.AUXILIARY | WordClass.MODAL | WordClass.COORDINATOR);
    }

    /** Tells whether a verb of speech and a colon bring in a quote: {@code as the report notes: "…"}. */
    private boolean leadsIn(int token, int next) {
        return next >= 0
                && tokens.first(next) == ':'
                && tokens.is(token, WordClass.REPORTING_VERB)
                && (next + 1 == tokens.size() || tokens.has(next + 1, TokenFlag.QUOTE_MARK));
    }

    private byte base(int token, int next, byte previous, long classes) {
        if (tagExpected && previous == WordTag.NUMBER && tokens.is(token, WordClass.REPORTING_VERB)) {
            return WordTag.FINITE;
        }
        if (isNounPlace(previous)) {
            return WordTag.NOUN;
        }
        boolean noun = (classes & WordClass.VERB_NOUN) != 0;
        if (previous == WordTag.PRONOUN || previous == WordTag.QUESTION) {
            return WordTag.FINITE;
        }
        if (!noun) {
            return WordTag.isNominal(previous) || previous == WordTag.THAT ? WordTag.FINITE : WordTag.BASE;
        }
        if (tagExpected
                && WordTag.isNominal(previous)
                && tokens.is(token, WordClass.REPORTING_VERB)
                && isPluralBefore(token)) {
            return WordTag.FINITE;
        }
        if (next < 0 || !startsComplement(next)) {
            return WordTag.NOUN;
        }
        if (WordTag.isNominal(previous)) {
            return isPluralBefore(token) ? WordTag.FINITE : WordTag.NOUN;
        }
        return previous == WordTag.COORDINATOR ? WordTag.BASE : WordTag.NOUN;
    }

    private static boolean isNounPlace(byte previous) {
        return previous == WordTag.DETERMINER
                || previous == WordTag.POSSESSIVE
                || previous == WordTag.PREPOSITION
                || previous == WordTag.NUMBER
                || previous == WordTag.FINITE
                || previous == WordTag.GERUND;
    }

    private boolean isPluralBefore(int token) {
        return token > 0
                && (tokens.has(token - 1, TokenFlag.SUFFIX_S)
                        || tokens.is(token - 1, WordClass.PLURAL)
                        || tokens.equals(token - 1, "people"));
    }

    private boolean startsComplement(int next) {
        return Words.opensNounPhrase(tokens, next) && !tokens.is(next, WordClass.WEEKDAY | WordClass.MONTH)
                || tokens.is(next, COMPLEMENT);
    }
}
