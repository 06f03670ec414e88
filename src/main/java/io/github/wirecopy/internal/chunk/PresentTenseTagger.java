package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.KeyWord;
import io.github.wirecopy.internal.lexicon.WordClass;

/** Decides for the forms of the present tense, many of which are nouns as well: {@code plans}, {@code report}. */
final class PresentTenseTagger {

    private static final long COMPLEMENT = WordClass.QUESTION_WORD
            | WordClass.RELATIVE_PRONOUN
            | WordClass.SUBORDINATOR
            | WordClass.NEGATION
            | WordClass.ADVERB;
    private static final long AUXILIARY = WordClass.AUXILIARY | WordClass.MODAL;

    private PresentTenseTagger() {}

    static byte third(Place place) {
        if (isNounPlace(place.previous)) {
            return WordTag.NOUN;
        }
        if (place.previous == WordTag.STOP && !place.is(WordClass.REPORTING_VERB)) {
            return place.is(WordClass.SURNAME) ? WordTag.PROPER : WordTag.NOUN;
        }
        boolean verb = !place.is(WordClass.VERB_NOUN)
                || place.previous == WordTag.PRONOUN
                || place.previous == WordTag.QUESTION
                || place.is(WordClass.REPORTING_VERB) && place.isTagExpected()
                || !(place.previous == WordTag.COORDINATOR && !place.isPresentTense()) && isThird(place);
        return verb ? WordTag.FINITE : WordTag.NOUN;
    }

    /** Tells by what follows whether a third person is no plural noun. */
    private static boolean isThird(Place place) {
        if (leadsIn(place) || place.previous == WordTag.COMMA && isFirstVerb(place)) {
            return true;
        }
        boolean afterName = place.previous == WordTag.PROPER;
        if (place.endsHere()) {
            return afterName && place.is(WordClass.REPORTING_VERB);
        }
        if (place.nextIsWord(KeyWord.TO)) {
            return true;
        }
        if (place.nextIs(WordClass.PREPOSITION)) {
            return afterName && place.is(WordClass.SPEAKING_VERB);
        }
        boolean cue = afterName && place.is(Words.CUE) && !place.nextIs(Words.VERB | AUXILIARY);
        return cue || hasComplement(place);
    }

    /** Tells whether a sentence has no verb so far and none right after this word: {@code The union, a small one, plans strikes}. */
    private static boolean isFirstVerb(Place place) {
        return !place.endsHere()
                && !place.nextIs(Words.VERB | AUXILIARY | WordClass.COORDINATOR)
                && !place.isVerbSeen();
    }

    /** Tells whether a verb of speech and a colon bring in a quote: {@code as the report notes: "…"}. */
    private static boolean leadsIn(Place place) {
        return place.is(WordClass.REPORTING_VERB) && place.nextIsMark(':') && place.isQuoteBehindNext();
    }

    static byte base(Place place) {
        boolean reporting = place.is(WordClass.REPORTING_VERB);
        if (place.previous == WordTag.NUMBER && reporting && place.isTagExpected()) {
            return WordTag.FINITE;
        }
        if (isNounPlace(place.previous)) {
            return WordTag.NOUN;
        }
        boolean nominal = WordTag.isNominal(place.previous);
        if (place.previous == WordTag.PRONOUN || place.previous == WordTag.QUESTION) {
            return WordTag.FINITE;
        }
        if (!place.is(WordClass.VERB_NOUN)) {
            return nominal || place.previous == WordTag.THAT ? WordTag.FINITE : WordTag.BASE;
        }
        if (nominal) {
            return isPluralsVerb(place, reporting) ? WordTag.FINITE : WordTag.NOUN;
        }
        return place.previous == WordTag.COORDINATOR && hasComplement(place) ? WordTag.BASE : WordTag.NOUN;
    }

    /** Tells whether a form that may be a noun is the verb of the plural right before it. */
    private static boolean isPluralsVerb(Place place, boolean reporting) {
        return (hasComplement(place) || reporting && place.isTagExpected()) && place.followsPlural();
    }

    private static boolean isNounPlace(byte previous) {
        return previous == WordTag.DETERMINER
                || previous == WordTag.POSSESSIVE
                || previous == WordTag.PREPOSITION
                || previous == WordTag.NUMBER
                || previous == WordTag.FINITE
                || previous == WordTag.GERUND;
    }

    /** Tells whether what comes next can be an object or go on with the clause. */
    static boolean hasComplement(Place place) {
        return place.nextOpensNounPhrase() && !place.nextIs(WordClass.WEEKDAY | WordClass.MONTH)
                || place.nextIs(COMPLEMENT);
    }
}
