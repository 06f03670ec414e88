package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;

/** Groups of word classes that the tagger asks for together. */
final class Words {

    /** Words that hold a sentence together. */
    static final long FUNCTION = WordClass.DETERMINER
            | WordClass.SUBJECT_PRONOUN
            | WordClass.OBJECT_PRONOUN
            | WordClass.POSSESSIVE_PRONOUN
            | WordClass.REFLEXIVE_PRONOUN
            | WordClass.INDEFINITE_PRONOUN
            | WordClass.RELATIVE_PRONOUN
            | WordClass.PREPOSITION
            | WordClass.COORDINATOR
            | WordClass.SUBORDINATOR
            | WordClass.QUESTION_WORD
            | WordClass.AUXILIARY
            | WordClass.MODAL
            | WordClass.NEGATION;
    /** Any form of a listed verb. */
    static final long VERB = WordClass.VERB_BASE
            | WordClass.VERB_THIRD
            | WordClass.VERB_PAST
            | WordClass.VERB_PARTICIPLE
            | WordClass.VERB_GERUND;
    /** Names of people. */
    static final long PERSON_NAME = WordClass.GIVEN_NAME_MALE | WordClass.GIVEN_NAME_FEMALE | WordClass.SURNAME;
    /** Verb forms that are nouns as well. */
    static final long VERB_NOUN = WordClass.VERB_NOUN;

    /** Verbs that can be the cue of a statement. */
    static final long CUE =
            WordClass.REPORTING_VERB | WordClass.STANCE_VERB | WordClass.NAMING_VERB | WordClass.INTENTION_VERB;
    /** Days, months and nouns of time. */
    static final long CALENDAR = WordClass.TIME_NOUN | WordClass.WEEKDAY | WordClass.MONTH;
    /** Sure signs that a noun phrase begins. */
    static final long NOUN_PHRASE_OPENERS = WordClass.DETERMINER
            | WordClass.SUBJECT_PRONOUN
            | WordClass.OBJECT_PRONOUN
            | WordClass.POSSESSIVE_PRONOUN
            | WordClass.REFLEXIVE_PRONOUN
            | WordClass.INDEFINITE_PRONOUN;

    private Words() {}
}
