package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.KeyWord;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;

/** Decides for a word that can hold a sentence together which of its parts it plays here: {@code that}, {@code some}, {@code to}, {@code before}. */
final class FunctionWordTagger {

    private static final long PRONOUNS = WordClass.SUBJECT_PRONOUN
            | WordClass.OBJECT_PRONOUN
            | WordClass.REFLEXIVE_PRONOUN
            | WordClass.INDEFINITE_PRONOUN;

    private FunctionWordTagger() {}

    /** Returns the tag of a function word, or {@link WordTag#MARK} where the word is none in this place. */
    static byte tag(Place place) {
        if (place.is(WordClass.AUXILIARY | WordClass.MODAL)) {
            return isNounPlace(place) ? WordTag.NOUN : WordTag.AUXILIARY;
        }
        if (place.is(WordClass.NEGATION)) {
            return WordTag.ADVERB;
        }
        if (place.is(WordClass.RELATIVE_PRONOUN | WordClass.QUESTION_WORD)) {
            return place.isWord(KeyWord.THAT) ? that(place) : WordTag.QUESTION;
        }
        if (place.is(WordClass.POSSESSIVE_PRONOUN)) {
            return possessive(place);
        }
        return Quantities.holds(place) ? WordTag.DETERMINER : withinPhrase(place);
    }

    private static boolean isNounPlace(Place place) {
        return place.previous == WordTag.DETERMINER || place.previous == WordTag.POSSESSIVE;
    }

    private static byte withinPhrase(Place place) {
        if (place.is(WordClass.DETERMINER | PRONOUNS)) {
            return determiner(place);
        }
        if (place.is(WordClass.COORDINATOR)) {
            return WordTag.COORDINATOR;
        }
        if (place.is(WordClass.PREPOSITION | WordClass.SUBORDINATOR)) {
            return preposition(place);
        }
        if (!place.is(WordClass.ADVERB) || place.previous == WordTag.DETERMINER) {
            return WordTag.MARK;
        }
        return place.nextIs(Words.CALENDAR) ? WordTag.DETERMINER : WordTag.ADVERB;
    }

    private static byte that(Place place) {
        byte previous = place.previous;
        if (place.endsHere()) {
            return WordTag.PRONOUN;
        }
        if (WordTag.isNominal(previous) || previous == WordTag.FINITE || previous == WordTag.COMMA) {
            return WordTag.THAT;
        }
        if (place.nextIs(WordClass.AUXILIARY | WordClass.MODAL) || place.nextHas(TokenFlag.CLITIC)) {
            return previous == WordTag.PREPOSITION || previous == WordTag.STOP ? WordTag.PRONOUN : WordTag.THAT;
        }
        if (previous == WordTag.STOP && isVerbOnlyNext(place)) {
            return WordTag.PRONOUN;
        }
        return place.nextOpensNounPhrase() || WordTag.isVerbal(previous) || previous == WordTag.COORDINATOR
                ? WordTag.THAT
                : WordTag.DETERMINER;
    }

    private static boolean isVerbOnlyNext(Place place) {
        return place.nextIs(WordClass.VERB_PAST | WordClass.VERB_THIRD) && !place.nextIs(Words.VERB_NOUN);
    }

    private static byte possessive(Place place) {
        if (!place.is(WordClass.OBJECT_PRONOUN | WordClass.SUBJECT_PRONOUN)) {
            return WordTag.DETERMINER;
        }
        boolean alone = place.endsHere() || place.nextIs(Words.FUNCTION) && !place.nextIs(WordClass.NUMBER_WORD);
        return alone ? WordTag.PRONOUN : WordTag.DETERMINER;
    }

    private static byte determiner(Place place) {
        if (!place.is(WordClass.DETERMINER) || place.endsHere()) {
            return WordTag.PRONOUN;
        }
        if (place.isWord(KeyWord.ARTICLE)) {
            return WordTag.DETERMINER;
        }
        boolean verbNext = !place.nextIsWord(KeyWord.PAST)
                        && place.nextIs(WordClass.AUXILIARY | WordClass.MODAL | WordClass.PREPOSITION)
                || place.nextIs(Words.VERB) && !place.nextIs(WordClass.VERB_GERUND | Words.VERB_NOUN);
        if (verbNext
                && place.previous == WordTag.AUXILIARY
                && place.is(WordClass.INDEFINITE_PRONOUN)
                && place.nextIs(Words.VERB)) {
            return WordTag.ADVERB;
        }
        boolean standsAlone = place.is(PRONOUNS) || !place.nextIs(WordClass.VERB_PARTICIPLE);
        return verbNext && standsAlone ? WordTag.PRONOUN : WordTag.DETERMINER;
    }

    private static byte preposition(Place place) {
        if (place.isWord(KeyWord.TO)) {
            return isInfinitiveNext(place) ? WordTag.TO : WordTag.PREPOSITION;
        }
        if (place.isWord(KeyWord.LIKE) && (place.previous == WordTag.AUXILIARY || place.previous == WordTag.TO)) {
            return WordTag.MARK;
        }
        if (place.isWord(KeyWord.SINCE) && place.previous == WordTag.AUXILIARY) {
            return WordTag.ADVERB;
        }
        if (place.isWord(KeyWord.PAST) && place.previous == WordTag.DETERMINER && place.nextIs(WordClass.TIME_NOUN)) {
            return WordTag.NOUN;
        }
        boolean becauseOf = place.isWord(KeyWord.BECAUSE) && place.nextIsWord(KeyWord.OF);
        if (becauseOf || place.is(WordClass.PREPOSITION)) {
            return WordTag.PREPOSITION;
        }
        boolean formerly = place.isWord(KeyWord.ONCE)
                && place.nextIs(WordClass.REPORTING_VERB)
                && place.nextIs(WordClass.VERB_PAST);
        if (formerly) {
            return WordTag.ADVERB;
        }
        boolean verb = place.is(WordClass.VERB_PAST) && WordTag.isNominal(place.previous);
        return verb ? WordTag.MARK : WordTag.SUBORDINATOR;
    }

    private static boolean isInfinitiveNext(Place place) {
        if (place.isLast() || place.nextHas(TokenFlag.CAPITALIZED) && !place.titleCase) {
            return false;
        }
        boolean base = place.nextIs(WordClass.VERB_BASE)
                || place.nextIsWord(KeyWord.BE)
                || place.nextIsWord(KeyWord.HAVE)
                || place.nextIsWord(KeyWord.DO);
        boolean adverb = place.nextIs(WordClass.ADVERB | WordClass.NEGATION) || place.nextHas(TokenFlag.SUFFIX_LY);
        return base || adverb && place.isBaseBehindNext();
    }
}
