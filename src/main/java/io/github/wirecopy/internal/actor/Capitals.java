package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

/**
 * Tells which words with a capital are parts of names.
 *
 * <p>Within a sentence a capital is enough. Where any word has one, at the beginning of a sentence or a quote and in
 * headlines, a name needs evidence: the word elsewhere in the article, the word lists, the words beside it.
 */
final class Capitals {

    static final long FUNCTION_WORD = WordClass.DETERMINER
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
            | WordClass.NEGATION
            | WordClass.NUMBER_WORD;
    static final long PLAIN_WORD = FUNCTION_WORD
            | WordClass.COMMON_WORD
            | WordClass.SENTENCE_OPENER
            | WordClass.ADVERB
            | WordClass.MODAL
            | WordClass.ROLE
            | WordClass.PERSON_NOUN
            | WordClass.GROUP_NOUN
            | WordClass.DOCUMENT_NOUN
            | WordClass.ORGANIZATION_NOUN
            | WordClass.PLACE_NOUN
            | WordClass.THING_NOUN
            | WordClass.VERB_BASE
            | WordClass.VERB_THIRD
            | WordClass.VERB_PAST
            | WordClass.VERB_PARTICIPLE
            | WordClass.VERB_GERUND;
    static final long GIVEN_NAME = WordClass.GIVEN_NAME_MALE | WordClass.GIVEN_NAME_FEMALE;
    private static final long NO_LAST_NAME = WordClass.ORGANIZATION_NOUN
            | WordClass.PLACE_NOUN
            | WordClass.THING_NOUN
            | WordClass.MONTH
            | WordClass.WEEKDAY
            | WordClass.OTHER_NAME
            | WordClass.COMPANY_SUFFIX;
    private static final int WORD_OR_ENDING = TokenFlag.WORD | TokenFlag.CLITIC;
    private static final int SMALL_COMPOUND = TokenFlag.WORD | TokenFlag.HYPHENATED;
    private static final byte CAPITAL = 1;
    private static final byte DOUBTFUL = 1 << 1;
    private static final byte NAME = 1 << 2;

    private final TokenTable tokens;
    private final WordIndex words;
    private final WordForms forms;
    private final Doubt doubt;
    /** What each token is, as bits. */
    private final byte[] marks;
    /** The tokens that have a capital, in text order. */
    private final int[] capitals;
    /** By word plus one, of those that have a capital somewhere. */
    private final boolean[] small;

    private final boolean[] capital;
    private final int[] allCapitals;
    private final boolean[] places;
    /** By word, which are behind a given name. */
    private final boolean[] lastNames;

    private final Evidence evidence;

    Capitals(TokenTable tokens, int[] candidates, Sentences sentences, WordIndex words) {
        this.tokens = tokens;
        this.words = words;
        forms = new WordForms(tokens);
        doubt = new Doubt(tokens);
        marks = new byte[tokens.size()];
        doubt.mark(sentences, marks, DOUBTFUL);
        capitals = capitals(candidates);
        small = words.small();
        noteSmallCompounds(candidates);
        capital = new boolean[words.size()];
        allCapitals = new int[words.size()];
        places = new boolean[words.size()];
        lastNames = new boolean[words.size()];
        evidence = new Evidence(tokens, words, this, capital);
        count();
        decide();
    }

    /** Returns the tokens with a capital, and numbers their words. */
    private int[] capitals(int[] candidates) {
        int[] found = new int[candidates.length];
        int size = 0;
        for (int token : candidates) {
            if (forms.isCapital(token)) {
                found[size++] = token;
                words.of(token);
                marks[token] |= doubt.isOpened(token) ? CAPITAL | DOUBTFUL : CAPITAL;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Tells whether a token is a part of a name. */
    boolean isName(int token) {
        return (marks[token] & NAME) != 0;
    }

    /** Tells whether a token has a capital that says nothing. */
    boolean isDoubtful(int token) {
        return (marks[token] & DOUBTFUL) != 0 || !isCapital(token) && doubt.isOpened(token);
    }

    /** Tells whether a token's word has a capital within a sentence of the article, and is never small. */
    boolean isSeenAsName(int token) {
        return isCapital(token) && capital[words.of(token)] && !isSmall(words.of(token));
    }

    /** Tells whether the article has the word at {@code [begin, end)} as a part of a name within a sentence. */
    boolean isNameElsewhere(int begin, int end) {
        int word = words.find(Lexicon.shortHash(Lexicon.hashOf(tokens.text(), begin, end)));
        return word != WordIndex.NONE && word < capital.length && capital[word] && !isSmall(word);
    }

    /** Tells whether a word is the plural of a family name. */
    boolean isFamily(int token) {
        return forms.hasStem(token, WordClass.SURNAME);
    }

    /** Notes that the article has a word as the name of a place. */
    void notePlace(int token) {
        places[words.of(token)] = true;
    }

    /** Tells whether the article has a token's word as the name of a place somewhere. */
    boolean isPlaceElsewhere(int token) {
        return isCapital(token) && places[words.of(token)];
    }

    /** Tells whether a token is a word that is more often none of a name. */
    boolean isPlain(int token) {
        return tokens.is(token, PLAIN_WORD) || isSmallSomewhere(token) || forms.hasStem(token, PLAIN_WORD);
    }

    private boolean isSmallSomewhere(int token) {
        return isCapital(token) ? isSmall(words.of(token)) : (tokens.flags(token) & WORD_OR_ENDING) == TokenFlag.WORD;
    }

    /** Tells whether a token has a capital first, or after {@code al-} and its like. */
    boolean isCapital(int token) {
        return (marks[token] & CAPITAL) != 0;
    }

    /** Tells whether the article has a word, which has a capital somewhere, in small letters too. */
    boolean isSmall(int word) {
        return small[word + 1];
    }

    private void count() {
        for (int token : capitals) {
            if ((marks[token] & DOUBTFUL) == 0) {
                int word = words.of(token);
                capital[word] = true;
                allCapitals[word] += tokens.has(token, TokenFlag.ALL_CAPITALS) ? 1 : 0;
                lastNames[word] |= isBehindGivenName(token);
            }
        }
    }

    /** {@code Case} in {@code Steve Case}: the last word of a name that begins with a given name. */
    private boolean isBehindGivenName(int token) {
        boolean last = token + 1 == tokens.size() || !isCapital(token + 1) || isDoubtful(token + 1);
        return last
                && token > 0
                && tokens.is(token - 1, GIVEN_NAME)
                && isCapital(token - 1)
                && tokens.has(token, TokenFlag.SPACE_BEFORE)
                && !tokens.is(token, NO_LAST_NAME);
    }

    /** Tells whether the article has a word as the last name of a person. */
    boolean isLastName(int token) {
        return lastNames[words.of(token)];
    }

    /** {@code co-founder}: words with a hyphen are candidates, whatever their case. */
    private void noteSmallCompounds(int[] candidates) {
        for (int token : candidates) {
            if ((tokens.flags(token) & (WORD_OR_ENDING | TokenFlag.HYPHENATED)) == SMALL_COMPOUND
                    && !isCapital(token)) {
                small[words.find(tokens.hash(token)) + 1] = true;
            }
        }
    }

    private void decide() {
        for (int token : capitals) {
            if (isTrusted(token) && ((marks[token] & DOUBTFUL) == 0 || evidence.speaksFor(token))) {
                marks[token] |= NAME;
            }
        }
    }

    private boolean isTrusted(int token) {
        if (tokens.is(token, WordClass.MONTH | WordClass.WEEKDAY)) {
            return isNameOfMonth(token);
        }
        if (tokens.has(token, TokenFlag.ALL_CAPITALS) && tokens.is(token, WordClass.CAPITAL_WORD)) {
            return false;
        }
        if (forms.isNoName(token)) {
            return false;
        }
        boolean shouted = tokens.has(token, TokenFlag.ALL_CAPITALS) && tokens.is(token, PLAIN_WORD);
        if (shouted && allCapitals[words.of(token)] > 1) {
            return true;
        }
        return !shouted && (!tokens.is(token, FUNCTION_WORD) || tokens.is(token, GIVEN_NAME));
    }

    /** {@code Theresa May} and {@code April Jones} are names. */
    private boolean isNameOfMonth(int token) {
        boolean after = token > 0
                && !tokens.is(token - 1, WordClass.MONTH | WordClass.WEEKDAY)
                && isCapital(token - 1)
                && tokens.is(token - 1, GIVEN_NAME | WordClass.TITLE);
        boolean before = tokens.is(token, GIVEN_NAME)
                && token + 1 < tokens.size()
                && isCapital(token + 1)
                && tokens.is(token + 1, WordClass.SURNAME);
        return after || before;
    }
}
