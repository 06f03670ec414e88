package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.KeyWord;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;

/** What the rules for tags ask of a token and of the next one; classes and words that no rule tells apart stand together. */
final class AskedOf {

    /** Classes of the token itself. */
    private static final long[] OWN_CLASSES = {
        WordClass.DETERMINER,
        WordClass.SUBJECT_PRONOUN,
        WordClass.OBJECT_PRONOUN,
        WordClass.POSSESSIVE_PRONOUN,
        WordClass.REFLEXIVE_PRONOUN,
        WordClass.INDEFINITE_PRONOUN,
        WordClass.PREPOSITION,
        WordClass.COORDINATOR,
        WordClass.SUBORDINATOR,
        WordClass.RELATIVE_PRONOUN | WordClass.QUESTION_WORD,
        WordClass.AUXILIARY,
        WordClass.MODAL,
        WordClass.NEGATION,
        WordClass.ADVERB,
        WordClass.NUMBER_WORD,
        WordClass.VERB_BASE,
        WordClass.VERB_THIRD,
        WordClass.VERB_PAST,
        WordClass.VERB_PARTICIPLE,
        WordClass.VERB_GERUND,
        WordClass.VERB_NOUN,
        WordClass.REPORTING_VERB,
        WordClass.STANCE_VERB | WordClass.NAMING_VERB | WordClass.INTENTION_VERB,
        WordClass.SPEAKING_VERB,
        WordClass.GIVEN_NAME_MALE | WordClass.GIVEN_NAME_FEMALE,
        WordClass.SURNAME
    };

    /** Classes of the next token. */
    private static final long[] NEXT_CLASSES = {
        WordClass.DETERMINER | WordClass.POSSESSIVE_PRONOUN | WordClass.OBJECT_PRONOUN,
        WordClass.SUBJECT_PRONOUN | WordClass.REFLEXIVE_PRONOUN | WordClass.INDEFINITE_PRONOUN,
        WordClass.PREPOSITION,
        WordClass.COORDINATOR,
        WordClass.RELATIVE_PRONOUN | WordClass.QUESTION_WORD | WordClass.SUBORDINATOR,
        WordClass.AUXILIARY | WordClass.MODAL,
        WordClass.NEGATION,
        WordClass.ADVERB,
        WordClass.NUMBER_WORD,
        WordClass.VERB_BASE,
        WordClass.VERB_THIRD,
        WordClass.VERB_PAST,
        WordClass.VERB_PARTICIPLE,
        WordClass.VERB_GERUND,
        WordClass.VERB_NOUN,
        WordClass.TIME_NOUN,
        WordClass.WEEKDAY | WordClass.MONTH,
        WordClass.REPORTING_VERB,
        WordClass.ROLE
    };

    /** Flags of the next token. */
    private static final int NEXT_FLAGS = TokenFlag.WORD
            | TokenFlag.NUMBER
            | TokenFlag.PUNCTUATION
            | TokenFlag.QUOTE_MARK
            | TokenFlag.CLITIC
            | TokenFlag.CAPITALIZED
            | TokenFlag.SUFFIX_LY;
    /** Flags of the token itself. */
    private static final int OWN_FLAGS = NEXT_FLAGS
            | TokenFlag.ABBREVIATION
            | TokenFlag.HYPHENATED
            | TokenFlag.DASH
            | TokenFlag.ELLIPSIS
            | TokenFlag.SENTENCE_MARK
            | TokenFlag.SUFFIX_ED
            | TokenFlag.SUFFIX_ING
            | TokenFlag.LONG;

    /** Words that the token itself may be. */
    private static final int[] OWN_WORDS = {
        KeyWord.THAT,
        KeyWord.TO,
        KeyWord.ARTICLE,
        KeyWord.LIKE,
        KeyWord.BECAUSE,
        KeyWord.DO,
        KeyWord.DO_FORM,
        KeyWord.COMPARATIVE,
        KeyWord.THAN,
        KeyWord.AT,
        KeyWord.APPROXIMATE,
        KeyWord.CLITIC_S,
        KeyWord.ONCE,
        KeyWord.SINCE,
        KeyWord.WHOSE,
        KeyWord.PAST
    };
    /** Words that the next token may be. */
    private static final int[] NEXT_WORDS = {
        KeyWord.TO,
        KeyWord.OF,
        KeyWord.BY,
        KeyWord.BE,
        KeyWord.HAVE,
        KeyWord.DO,
        KeyWord.THAN,
        KeyWord.SUPERLATIVE,
        KeyWord.PAST
    };

    /** Marks that the token itself may be. */
    private static final String OWN_MARKS = ",:;()[]$%#@&/";
    /** Marks that the next token may be. */
    private static final String NEXT_MARKS = ",:";

    private AskedOf() {}

    /** Returns a numbering of tokens by what is asked of the token itself. */
    static TokenKinds ownKinds(int most) {
        return new TokenKinds(OWN_CLASSES, OWN_FLAGS, OWN_WORDS, OWN_MARKS, most);
    }

    /** Returns a numbering of tokens by what is asked of the next one. */
    static TokenKinds nextKinds(int most) {
        return new TokenKinds(NEXT_CLASSES, NEXT_FLAGS, NEXT_WORDS, NEXT_MARKS, most);
    }
}
