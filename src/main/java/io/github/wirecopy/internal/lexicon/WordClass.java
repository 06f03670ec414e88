package io.github.wirecopy.internal.lexicon;

/**
 * The classes of words that the stages ask for, as bits of a {@code long}.
 *
 * <p>A word may belong to several: {@code that} is a determiner, a relative pronoun and a subordinator. Which of them
 * it is in a sentence is for the stage to find out.
 *
 * <p>No two classes share a bit: grammar has 0 to 32, verbs and nouns of speech have 44 to 57, names have 33 to 43 and
 * 58 to 62.
 */
public final class WordClass {

    /** Articles and words in their place: {@code the}, {@code every}, {@code both}. */
    public static final long DETERMINER = 1L;
    /** Personal pronouns that can be a subject: {@code he}, {@code we}. */
    public static final long SUBJECT_PRONOUN = 1L << 1;
    /** Personal pronouns that can be an object: {@code him}, {@code us}. */
    public static final long OBJECT_PRONOUN = 1L << 2;
    /** Possessive pronouns: {@code his}, {@code their}. */
    public static final long POSSESSIVE_PRONOUN = 1L << 3;
    /** Reflexive pronouns: {@code himself}. */
    public static final long REFLEXIVE_PRONOUN = 1L << 4;
    /** Pronouns for nobody in particular: {@code someone}, {@code many}. */
    public static final long INDEFINITE_PRONOUN = 1L << 5;
    /** Relative pronouns: {@code who}, {@code which}. */
    public static final long RELATIVE_PRONOUN = 1L << 6;
    /** Words that stand for a man: {@code he}, {@code Mr.}. */
    public static final long MALE = 1L << 7;
    /** Words that stand for a woman: {@code she}, {@code Mrs.}. */
    public static final long FEMALE = 1L << 8;
    /** Words that stand for several: {@code they}, {@code both}. */
    public static final long PLURAL = 1L << 9;
    /** Prepositions. */
    public static final long PREPOSITION = 1L << 10;
    /** Coordinating conjunctions: {@code and}, {@code but}. */
    public static final long COORDINATOR = 1L << 11;
    /** Subordinating conjunctions: {@code because}, {@code that}. */
    public static final long SUBORDINATOR = 1L << 12;
    /** Question words that open a clause: {@code what}, {@code whether}. */
    public static final long QUESTION_WORD = 1L << 13;
    /** Forms of be, have and do. */
    public static final long AUXILIARY = 1L << 14;
    /** Modal verbs: {@code would}, {@code can}. */
    public static final long MODAL = 1L << 15;
    /** Negations: {@code not}, and auxiliaries that end in {@code n't}. */
    public static final long NEGATION = 1L << 16;
    /** Frequent adverbs, those that do not end in {@code -ly} above all. */
    public static final long ADVERB = 1L << 17;
    /** Numbers written as words: {@code three}. */
    public static final long NUMBER_WORD = 1L << 18;
    /** Words that keep their full stop and seldom end a sentence: {@code Mr.}, {@code Gen.}. */
    public static final long ABBREVIATION = 1L << 19;
    /** Words that keep their full stop and may end a sentence as well: {@code Inc.}, {@code p.m.}. */
    public static final long CLOSING_ABBREVIATION = 1L << 20;
    /** Months and their short forms. */
    public static final long MONTH = 1L << 21;
    /** Days of the week and their short forms. */
    public static final long WEEKDAY = 1L << 22;
    /** Base forms of listed verbs. */
    public static final long VERB_BASE = 1L << 23;
    /** Third persons of listed verbs. */
    public static final long VERB_THIRD = 1L << 24;
    /** Past tenses of listed verbs. */
    public static final long VERB_PAST = 1L << 25;
    /** Past participles of listed verbs. */
    public static final long VERB_PARTICIPLE = 1L << 26;
    /** Present participles of listed verbs. */
    public static final long VERB_GERUND = 1L << 27;
    /** Words that often begin a sentence and are seldom part of a name: {@code The}, {@code However}. */
    public static final long SENTENCE_OPENER = 1L << 28;
    /** Words that keep their full stop even in lower case: {@code etc.}. */
    public static final long LOWER_CASE_ABBREVIATION = 1L << 29;
    /** Words that keep their full stop before a number only: {@code No. 5}. */
    public static final long NUMBERED_ABBREVIATION = 1L << 30;
    /** Words that lost their beginning to an apostrophe: {@code 'em}, {@code 'til}. */
    public static final long ELISION = 1L << 31;
    /** Titles before a name, without their full stop: {@code Mr}, {@code President}. */
    public static final long TITLE = 1L << 33;
    /** What a person can be, in the singular: {@code minister}, {@code spokesman}. */
    public static final long ROLE = 1L << 34;
    /** Nouns for one person that are no office: {@code mother}, {@code passenger}. */
    public static final long PERSON_NOUN = 1L << 35;
    /** Nouns for several who act: {@code officials}, {@code parties}. */
    public static final long GROUP_NOUN = 1L << 36;
    /** Nouns for what is written or published: {@code statement}, {@code poll}. */
    public static final long DOCUMENT_NOUN = 1L << 37;
    /** Nouns that head names and descriptions of organisations: {@code ministry}, {@code university}. */
    public static final long ORGANIZATION_NOUN = 1L << 38;
    /** Forms of company: {@code Inc}, {@code GmbH}. */
    public static final long COMPANY_SUFFIX = 1L << 39;
    /** Nouns that head names of places and buildings: {@code river}, {@code airport}. */
    public static final long PLACE_NOUN = 1L << 40;
    /** Nouns that head names of what is no actor: {@code festival}, {@code act}, {@code prize}. */
    public static final long THING_NOUN = 1L << 41;
    /** Small words within names of persons: {@code van}, {@code al}. */
    public static final long NAME_PARTICLE = 1L << 42;
    /** Given names of men. */
    public static final long GIVEN_NAME_MALE = 1L << 43;
    /** Given names of women. */
    public static final long GIVEN_NAME_FEMALE = 1L << 58;
    /** Frequent family names. */
    public static final long SURNAME = 1L << 59;
    /** Frequent words that are no names and may begin a sentence. */
    public static final long COMMON_WORD = 1L << 60;
    /** Abbreviations in capitals that name no actor: {@code GDP}, {@code CEO}. */
    public static final long CAPITAL_WORD = 1L << 61;
    /** Words with a capital that name no actor by themselves: {@code Internet}, {@code Muslim}. */
    public static final long OTHER_NAME = 1L << 62;
    /** Words that announce the credit of a picture: {@code Image:}, {@code Photo:}. */
    public static final long CREDIT_LABEL = 1L << 32;
    /** Verbs that can stand beside a quote as its cue: {@code say}, {@code add}. */
    public static final long REPORTING_VERB = 1L << 44;
    /** Verbs that take a clause with what is said: {@code argue}. */
    public static final long CLAUSE_VERB = 1L << 45;
    /** Verbs whose object is the person told or asked: {@code tell}. */
    public static final long TELLING_VERB = 1L << 46;
    /** Verbs of belief and feeling that take a clause: {@code hope}. */
    public static final long BELIEF_VERB = 1L << 47;
    /** Verbs that take an infinitive with what their subject wants or refuses: {@code plan}. */
    public static final long INTENTION_VERB = 1L << 48;
    /** Verbs that take an object and an infinitive: {@code urge}. */
    public static final long DIRECTIVE_VERB = 1L << 49;
    /** What documents and polls do: {@code show}. */
    public static final long SHOWING_VERB = 1L << 50;
    /** Verbs whose object is what is said, praised or denied: {@code criticize}. */
    public static final long STANCE_VERB = 1L << 51;
    /** Verbs that give their object a name: {@code call}, {@code describe}. */
    public static final long NAMING_VERB = 1L << 52;
    /** Verbs whose preposition brings in what the talk is about: {@code speak}. */
    public static final long SPEAKING_VERB = 1L << 53;
    /** Verbs whose {@code to} brings in what they are about: {@code refer}. */
    public static final long REFERENCE_VERB = 1L << 54;
    /** Verb forms that are nouns as well: {@code report}, {@code plans}. */
    public static final long VERB_NOUN = 1L << 55;
    /** Nouns of speech and thought: {@code claim}, {@code hopes}. */
    public static final long SPEECH_NOUN = 1L << 56;
    /** Nouns for what one says something in: {@code statement}, {@code interview}. */
    public static final long MEDIUM_NOUN = 1L << 63;
    /** Nouns of time: {@code week}. */
    public static final long TIME_NOUN = 1L << 57;

    private WordClass() {}
}
