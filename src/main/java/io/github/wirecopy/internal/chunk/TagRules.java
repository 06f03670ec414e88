package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.KeyWord;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;

/**
 * The rules by which a token gets its tag: its word classes, the tag before it and the classes after it.
 *
 * <p>Lists say which forms are verbs; where a form can be a noun as well ({@code plans}, {@code report}) the neighbours decide. Without
 * state; all is asked of the {@link Place}.
 */
final class TagRules {

    private TagRules() {}

    static byte tag(Place place) {
        return place.has(TokenFlag.PUNCTUATION) ? mark(place) : word(place);
    }

    private static byte mark(Place place) {
        if (place.has(TokenFlag.QUOTE_MARK)) {
            return place.isPossessive() ? WordTag.POSSESSIVE : WordTag.MARK;
        }
        if (place.has(TokenFlag.DASH)) {
            return WordTag.DASH;
        }
        switch (place.mark) {
            case ',':
                return WordTag.COMMA;
            case ':':
                return WordTag.COLON;
            case ';':
                return place.endsEntity() ? WordTag.NUMBER : WordTag.SEMICOLON;
            case '(':
            case '[':
                return WordTag.OPEN;
            case ')':
            case ']':
                return WordTag.CLOSE;
            case '$':
            case '%':
            case '#':
            case '@':
            case '&':
            case '/':
                return WordTag.NUMBER;
            default:
                return place.has(TokenFlag.SENTENCE_MARK | TokenFlag.ELLIPSIS) ? WordTag.STOP : WordTag.MARK;
        }
    }

    private static byte word(Place place) {
        if (place.has(TokenFlag.NUMBER) || place.is(WordClass.NUMBER_WORD)) {
            return place.is(WordClass.ADVERB) && isBeforeVerb(place) ? WordTag.ADVERB : WordTag.NUMBER;
        }
        if (place.has(TokenFlag.CLITIC)) {
            return clitic(place);
        }
        if (isName(place)) {
            return WordTag.PROPER;
        }
        byte function = place.is(Words.FUNCTION | WordClass.ADVERB) ? FunctionWordTagger.tag(place) : WordTag.MARK;
        return function == WordTag.MARK ? contentWord(place) : function;
    }

    /** Tells whether a word for a place in a row says when something was done: {@code Brown first said}. */
    private static boolean isBeforeVerb(Place place) {
        return place.previous != WordTag.DETERMINER && place.previous != WordTag.POSSESSIVE && place.isFollowedByPast();
    }

    private static boolean isName(Place place) {
        return place.has(TokenFlag.CAPITALIZED)
                && !place.opening
                && !place.titleCase
                && !place.is(WordClass.SUBJECT_PRONOUN)
                && !place.followsQuoteMark();
    }

    private static byte contentWord(Place place) {
        byte verb = VerbTagger.tag(place);
        if (verb != WordTag.MARK) {
            return verb;
        }
        if (place.has(TokenFlag.SUFFIX_LY) && place.isLong() && !isListedName(place)) {
            return WordTag.ADVERB;
        }
        return place.has(TokenFlag.CAPITALIZED) ? WordTag.PROPER : WordTag.NOUN;
    }

    /** Tells whether a word with a capital is listed as a name of people: {@code Kelly}. */
    private static boolean isListedName(Place place) {
        return place.has(TokenFlag.CAPITALIZED) && place.is(Words.PERSON_NAME);
    }

    private static byte clitic(Place place) {
        boolean verb = !place.isWord(KeyWord.CLITIC_S)
                || place.previous == WordTag.PRONOUN
                || place.previous == WordTag.QUESTION
                || place.previous == WordTag.THAT;
        return verb ? WordTag.AUXILIARY : WordTag.POSSESSIVE;
    }
}
