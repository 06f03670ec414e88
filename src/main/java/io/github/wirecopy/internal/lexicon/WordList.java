package io.github.wirecopy.internal.lexicon;

/** The word lists of English: each a file, and the classes that it gives to its words. */
enum WordList {
    DETERMINERS("determiners.txt", WordClass.DETERMINER),
    SUBJECT_PRONOUNS("subject-pronouns.txt", WordClass.SUBJECT_PRONOUN),
    OBJECT_PRONOUNS("object-pronouns.txt", WordClass.OBJECT_PRONOUN),
    POSSESSIVE_PRONOUNS("possessive-pronouns.txt", WordClass.POSSESSIVE_PRONOUN),
    REFLEXIVE_PRONOUNS("reflexive-pronouns.txt", WordClass.REFLEXIVE_PRONOUN),
    INDEFINITE_PRONOUNS("indefinite-pronouns.txt", WordClass.INDEFINITE_PRONOUN),
    RELATIVE_PRONOUNS("relative-pronouns.txt", WordClass.RELATIVE_PRONOUN),
    MALE_WORDS("male-words.txt", WordClass.MALE),
    FEMALE_WORDS("female-words.txt", WordClass.FEMALE),
    PLURAL_WORDS("plural-words.txt", WordClass.PLURAL),
    PREPOSITIONS("prepositions.txt", WordClass.PREPOSITION),
    COORDINATORS("coordinators.txt", WordClass.COORDINATOR),
    SUBORDINATORS("subordinators.txt", WordClass.SUBORDINATOR),
    QUESTION_WORDS("question-words.txt", WordClass.QUESTION_WORD),
    AUXILIARIES("auxiliaries.txt", WordClass.AUXILIARY),
    MODALS("modals.txt", WordClass.MODAL),
    NEGATIONS("negations.txt", WordClass.NEGATION),
    ADVERBS("adverbs.txt", WordClass.ADVERB),
    NUMBER_WORDS("number-words.txt", WordClass.NUMBER_WORD),
    ABBREVIATIONS("abbreviations.txt", WordClass.ABBREVIATION),
    CLOSING_ABBREVIATIONS("closing-abbreviations.txt", WordClass.CLOSING_ABBREVIATION),
    LOWER_CASE_ABBREVIATIONS("lower-case-abbreviations.txt", WordClass.LOWER_CASE_ABBREVIATION),
    NUMBERED_ABBREVIATIONS("numbered-abbreviations.txt", WordClass.NUMBERED_ABBREVIATION),
    ELISIONS("elisions.txt", WordClass.ELISION),
    CREDIT_LABELS("credit-labels.txt", WordClass.CREDIT_LABEL),
    MONTHS("months.txt", WordClass.MONTH),
    WEEKDAYS("weekdays.txt", WordClass.WEEKDAY),
    SENTENCE_OPENERS("sentence-openers.txt", WordClass.SENTENCE_OPENER),
    TITLES("titles.txt", WordClass.TITLE),
    ROLES("roles.txt", WordClass.ROLE),
    PERSON_NOUNS("person-nouns.txt", WordClass.PERSON_NOUN),
    GROUP_NOUNS("group-nouns.txt", WordClass.GROUP_NOUN),
    DOCUMENT_NOUNS("document-nouns.txt", WordClass.DOCUMENT_NOUN),
    ORGANIZATION_NOUNS("organization-nouns.txt", WordClass.ORGANIZATION_NOUN),
    COMPANY_SUFFIXES("company-suffixes.txt", WordClass.COMPANY_SUFFIX),
    PLACE_NOUNS("place-nouns.txt", WordClass.PLACE_NOUN),
    THING_NOUNS("thing-nouns.txt", WordClass.THING_NOUN),
    NAME_PARTICLES("name-particles.txt", WordClass.NAME_PARTICLE),
    MALE_NAMES("given-names-male.txt", WordClass.GIVEN_NAME_MALE),
    FEMALE_NAMES("given-names-female.txt", WordClass.GIVEN_NAME_FEMALE),
    SURNAMES("surnames.txt", WordClass.SURNAME),
    COMMON_WORDS("common-words.txt", WordClass.COMMON_WORD),
    CAPITAL_WORDS("capital-words.txt", WordClass.CAPITAL_WORD),
    OTHER_NAMES("other-names.txt", WordClass.OTHER_NAME),
    REPORTING_VERBS("reporting-verbs.tsv", WordClass.REPORTING_VERB),
    CLAUSE_VERBS("clause-verbs.tsv", WordClass.CLAUSE_VERB),
    TELLING_VERBS("telling-verbs.tsv", WordClass.TELLING_VERB),
    BELIEF_VERBS("belief-verbs.tsv", WordClass.BELIEF_VERB),
    INTENTION_VERBS("intention-verbs.tsv", WordClass.INTENTION_VERB),
    DIRECTIVE_VERBS("directive-verbs.tsv", WordClass.DIRECTIVE_VERB),
    SHOWING_VERBS("showing-verbs.tsv", WordClass.SHOWING_VERB),
    STANCE_VERBS("stance-verbs.tsv", WordClass.STANCE_VERB),
    NAMING_VERBS("naming-verbs.tsv", WordClass.NAMING_VERB),
    SPEAKING_VERBS("speaking-verbs.tsv", WordClass.SPEAKING_VERB),
    SEEMING_VERBS("seeming-verbs.tsv", WordClass.INTENTION_VERB | WordClass.REFERENCE_VERB),
    REFERENCE_VERBS("reference-verbs.tsv", WordClass.REFERENCE_VERB),
    COMMON_VERBS("common-verbs.tsv", 0),
    VERB_NOUNS("verb-nouns.txt", WordClass.VERB_NOUN),
    SPEECH_NOUNS("speech-nouns.txt", WordClass.SPEECH_NOUN),
    TIME_NOUNS("time-nouns.txt", WordClass.TIME_NOUN),
    MEDIUM_NOUNS("medium-nouns.txt", WordClass.MEDIUM_NOUN);

    /** What the columns of a verb list say of the form in them. */
    private static final long[] VERB_FORMS = {
        WordClass.VERB_BASE, WordClass.VERB_THIRD, WordClass.VERB_PAST, WordClass.VERB_PARTICIPLE, WordClass.VERB_GERUND
    };

    private final String file;
    private final long classes;

    WordList(String file, long classes) {
        this.file = file;
        this.classes = classes;
    }

    String file() {
        return file;
    }

    /** Returns how many columns each line has: five in a list of verbs, one in any other. */
    int columns() {
        return file.endsWith(".tsv") ? VERB_FORMS.length : 1;
    }

    /** Returns the classes of the word in a column, counted from 0. */
    long classes(int column) {
        return columns() == 1 ? classes : classes | VERB_FORMS[column];
    }
}
