package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.KeyWord;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;

/** Decides for one word whether it is a verb here, and of which form. */
final class VerbTagger {

    private static final long PAST = WordClass.VERB_PAST | WordClass.VERB_PARTICIPLE;

    private VerbTagger() {}

    /** Returns the tag of a verb, {@link WordTag#NOUN} for a verb form that is a noun here, else {@link WordTag#MARK}. */
    static byte tag(Place place) {
        if (place.is(WordClass.VERB_GERUND) || isGerundByShape(place)) {
            return gerund(place);
        }
        if (place.is(WordClass.VERB_BASE) && wantsBase(place)) {
            return WordTag.BASE;
        }
        if (place.is(PAST) || isPastByShape(place)) {
            return past(place);
        }
        if (place.is(WordClass.VERB_THIRD)) {
            return PresentTenseTagger.third(place);
        }
        if (place.is(WordClass.VERB_BASE)) {
            return PresentTenseTagger.base(place);
        }
        return isBaseByPlace(place) ? WordTag.BASE : WordTag.MARK;
    }

    /** {@code galvanising the vote}: an unlisted word whose object follows. */
    private static boolean isGerundByShape(Place place) {
        return place.has(TokenFlag.SUFFIX_ING)
                && !place.has(TokenFlag.HYPHENATED)
                && !place.is(WordClass.ADVERB | WordClass.INDEFINITE_PRONOUN)
                && place.nextIs(WordClass.DETERMINER | WordClass.POSSESSIVE_PRONOUN | WordClass.OBJECT_PRONOUN);
    }

    /** {@code didn't gerrymander}: an unlisted word where an infinitive is due. */
    private static boolean isBaseByPlace(Place place) {
        return place.previous == WordTag.AUXILIARY
                && !place.has(TokenFlag.CAPITALIZED | TokenFlag.SUFFIX_LY)
                && place.baseIsDue()
                && place.followsNegationOrModal();
    }

    private static boolean isPastByShape(Place place) {
        return place.has(TokenFlag.SUFFIX_ED)
                && !place.has(TokenFlag.HYPHENATED | TokenFlag.CAPITALIZED)
                && !place.is(WordClass.ADVERB)
                && place.isLong();
    }

    /** Tells whether an infinitive is due: after {@code to}, a modal or a form of do. */
    private static boolean wantsBase(Place place) {
        return place.previous == WordTag.TO || place.previous == WordTag.AUXILIARY && place.baseIsDue();
    }

    private static byte gerund(Place place) {
        byte previous = place.previous;
        if (previous == WordTag.DETERMINER || previous == WordTag.POSSESSIVE || isOffice(place)) {
            return WordTag.NOUN;
        }
        if (place.is(WordClass.REPORTING_VERB) && place.nextIsMark(',')) {
            return WordTag.GERUND;
        }
        if (previous == WordTag.PREPOSITION && !hasObject(place)) {
            return WordTag.NOUN;
        }
        return previous == WordTag.NOUN && endsClause(place) ? WordTag.NOUN : WordTag.GERUND;
    }

    private static boolean hasObject(Place place) {
        return !place.isLast() && (PresentTenseTagger.hasComplement(place) || place.nextHas(TokenFlag.SUFFIX_LY));
    }

    private static boolean endsClause(Place place) {
        return place.endsHere() || place.nextIs(WordClass.AUXILIARY | WordClass.MODAL);
    }

    /** {@code managing director}, {@code acting mayor}: a bare singular for an office is no object. */
    private static boolean isOffice(Place place) {
        return !place.is(WordClass.REPORTING_VERB)
                && place.nextIs(WordClass.ROLE)
                && !place.nextHas(TokenFlag.CAPITALIZED);
    }

    private static byte past(Place place) {
        byte previous = place.previous;
        if (previous == WordTag.AUXILIARY) {
            return WordTag.PARTICIPLE;
        }
        if (previous == WordTag.DETERMINER
                || previous == WordTag.POSSESSIVE
                || previous == WordTag.PREPOSITION
                || previous == WordTag.NUMBER && place.is(WordClass.VERB_NOUN)) {
            return WordTag.NOUN;
        }
        boolean attribute = (previous == WordTag.FINITE || previous == WordTag.PARTICIPLE || previous == WordTag.BASE)
                && place.nextHas(TokenFlag.WORD)
                && !place.nextIs(Words.FUNCTION | WordClass.ADVERB);
        return attribute ? WordTag.NOUN : isParticiple(place) ? WordTag.PARTICIPLE : WordTag.FINITE;
    }

    private static boolean isParticiple(Place place) {
        return (place.classes & PAST) == WordClass.VERB_PARTICIPLE
                || place.previous == WordTag.STOP
                || place.previous == WordTag.SUBORDINATOR
                || place.nextIsWord(KeyWord.BY) && mayBePassive(place) && !isTag(place);
    }

    /** Tells whether {@code by} may bring in who did it: not {@code fell by a lot}, {@code dropped by 3 percent}. */
    private static boolean mayBePassive(Place place) {
        return (place.is(WordClass.VERB_PARTICIPLE) || place.has(TokenFlag.SUFFIX_ED)) && !place.isNumberSecond();
    }

    /** Tells whether a verb of speech after a quote has its subject before it: {@code “…,” Brown said by phone}. */
    private static boolean isTag(Place place) {
        return place.is(WordClass.REPORTING_VERB) && WordTag.isNominal(place.previous) && place.isTagExpected();
    }
}
