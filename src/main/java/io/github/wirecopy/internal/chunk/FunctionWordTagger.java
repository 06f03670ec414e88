package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Decides for a word that can hold a sentence together which of its parts it plays here: {@code that}, {@code some}, {@code to}, {@code before}. */
final class FunctionWordTagger {

    private static final long PRONOUNS = WordClass.SUBJECT_PRONOUN
            | WordClass.OBJECT_PRONOUN
            | WordClass.REFLEXIVE_PRONOUN
            | WordClass.INDEFINITE_PRONOUN;

    private final TokenTable tokens;
    private final Quantities quantities;

    FunctionWordTagger(TokenTable tokens) {
        this.tokens = tokens;
        this.quantities = new Quantities(tokens);
    }

    /** Returns the tag of a function word, or {@link WordTag#MARK} where the word is none in this place. */
    byte tag(int token, int next, byte previous, boolean titleCase) {
        long classes = tokens.classes(token);
        if ((classes & (WordClass.AUXILIARY | WordClass.MODAL)) != 0) {
            return previous == WordTag.DETERMINER || previous == WordTag.POSSESSIVE ? WordTag.NOUN : WordTag.AUXILIARY;
        }
        if ((classes & WordClass.NEGATION) != 0) {
            return WordTag.ADVERB;
        }
        if ((classes & (WordClass.RELATIVE_PRONOUN | WordClass.QUESTION_WORD)) != 0) {
            return question(token, next, previous);
        }
        if ((classes & WordClass.POSSESSIVE_PRONOUN) != 0) {
            return possessive(next, classes);
        }
        if (quantities.holds(token, previous) || quantities.isBound(token)) {
            return WordTag.DETERMINER;
        }
        if ((classes & (WordClass.DETERMINER | PRONOUNS)) != 0) {
            return determiner(token, next, previous, classes);
        }
        if ((classes & WordClass.COORDINATOR) != 0) {
            return WordTag.COORDINATOR;
        }
        if ((classes & (WordClass.PREPOSITION | WordClass.SUBORDINATOR)) != 0) {
            return preposition(token, next, previous, titleCase);
        }
        if ((classes & WordClass.ADVERB) == 0 || previous == WordTag.DETERMINER) {
            return WordTag.MARK;
        }
        boolean timed = next >= 0 && tokens.is(next, WordClass.TIME_NOUN | WordClass.WEEKDAY | WordClass.MONTH);
        return timed ? WordTag.DETERMINER : WordTag.ADVERB;
    }

    private byte question(int token, int next, byte previous) {
        if (!tokens.equals(token, "that")) {
            return WordTag.QUESTION;
        }
        if (next < 0 || tokens.has(next, TokenFlag.PUNCTUATION)) {
            return WordTag.PRONOUN;
        }
        if (WordTag.isNominal(previous) || previous == WordTag.FINITE || previous == WordTag.COMMA) {
            return WordTag.THAT;
        }
        if (tokens.is(next, WordClass.AUXILIARY | WordClass.MODAL) || tokens.has(next, TokenFlag.CLITIC)) {
            return previous == WordTag.PREPOSITION || previous == WordTag.STOP ? WordTag.PRONOUN : WordTag.THAT;
        }
        if (previous == WordTag.STOP && isVerbOnly(next)) {
            return WordTag.PRONOUN;
        }
        return Words.opensNounPhrase(tokens, next) || WordTag.isVerbal(previous) || previous == WordTag.COORDINATOR
                ? WordTag.THAT
                : WordTag.DETERMINER;
    }

    private boolean isVerbOnly(int token) {
        return tokens.is(token, WordClass.VERB_PAST | WordClass.VERB_THIRD) && !tokens.is(token, Words.VERB_NOUN);
    }

    private byte possessive(int next, long classes) {
        boolean alone = next < 0
                || tokens.has(next, TokenFlag.PUNCTUATION)
                || tokens.is(next, Words.FUNCTION) && !tokens.is(next, WordClass.NUMBER_WORD);
        return alone && (classes & (WordClass.OBJECT_PRONOUN | WordClass.SUBJECT_PRONOUN)) != 0
                ? WordTag.PRONOUN
                : WordTag.DETERMINER;
    }

    private byte determiner(int token, int next, byte previous, long classes) {
        if ((classes & WordClass.DETERMINER) == 0 || next < 0 || tokens.has(next, TokenFlag.PUNCTUATION)) {
            return WordTag.PRONOUN;
        }
        boolean verbNext = tokens.is(next, WordClass.AUXILIARY | WordClass.MODAL | WordClass.PREPOSITION)
                || tokens.is(next, Words.VERB) && !tokens.is(next, WordClass.VERB_GERUND | Words.VERB_NOUN);
        if (verbNext
                && previous == WordTag.AUXILIARY
                && tokens.is(next, Words.VERB)
                && (classes & WordClass.INDEFINITE_PRONOUN) != 0) {
            return WordTag.ADVERB;
        }
        boolean standsAlone = (classes & PRONOUNS) != 0 || !tokens.is(next, WordClass.VERB_PARTICIPLE);
        return verbNext && standsAlone && !isArticle(token) ? WordTag.PRONOUN : WordTag.DETERMINER;
    }

    private boolean isArticle(int token) {
        return tokens.equals(token, "the") || tokens.equals(token, "a") || tokens.equals(token, "an");
    }

    private byte preposition(int token, int next, byte previous, boolean titleCase) {
        if (tokens.equals(token, "to")) {
            return next >= 0 && isInfinitive(next, titleCase) ? WordTag.TO : WordTag.PREPOSITION;
        }
        if (tokens.equals(token, "like") && (previous == WordTag.AUXILIARY || previous == WordTag.TO)) {
            return WordTag.MARK;
        }
        if (previous == WordTag.AUXILIARY && tokens.equals(token, "since")) {
            return WordTag.ADVERB;
        }
        boolean becauseOf = next >= 0 && tokens.equals(token, "because") && tokens.equals(next, "of");
        if (becauseOf || tokens.is(token, WordClass.PREPOSITION)) {
            return WordTag.PREPOSITION;
        }
        boolean formerly = next >= 0
                && tokens.equals(token, "once")
                && tokens.is(next, WordClass.REPORTING_VERB)
                && tokens.is(next, WordClass.VERB_PAST);
        if (formerly) {
            return WordTag.ADVERB;
        }
        boolean verb = tokens.is(token, WordClass.VERB_PAST) && WordTag.isNominal(previous);
        return verb ? WordTag.MARK : WordTag.SUBORDINATOR;
    }

    private boolean isInfinitive(int next, boolean titleCase) {
        if (tokens.has(next, TokenFlag.CAPITALIZED) && !titleCase) {
            return false;
        }
        return tokens.is(next, WordClass.VERB_BASE)
                || tokens.equals(next, "be")
                || tokens.equals(next, "have")
                || tokens.equals(next, "do")
                || (tokens.is(next, WordClass.ADVERB | WordClass.NEGATION) || tokens.has(next, TokenFlag.SUFFIX_LY))
                        && next + 1 < tokens.size()
                        && (tokens.is(next + 1, WordClass.VERB_BASE)
                                || tokens.equals(next + 1, "be")
                                || tokens.equals(next + 1, "have"));
    }
}
