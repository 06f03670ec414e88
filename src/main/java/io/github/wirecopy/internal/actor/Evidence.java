package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** What makes a word a part of a name where its capital says nothing: the article, the word lists, the words beside it. */
final class Evidence {

    private static final int COMMON_SUFFIX = TokenFlag.SUFFIX_ED | TokenFlag.SUFFIX_ING | TokenFlag.SUFFIX_LY;

    private final TokenTable tokens;
    private final WordIndex words;
    private final Capitals capitals;
    private final boolean[] capital;

    /**
     * Makes the evidence of an article.
     *
     * @param capital which words have a capital that counts somewhere
     */
    Evidence(TokenTable tokens, WordIndex words, Capitals capitals, boolean[] capital) {
        this.tokens = tokens;
        this.words = words;
        this.capitals = capitals;
        this.capital = capital;
    }

    /** Tells whether a word whose capital says nothing is a part of a name nevertheless. */
    boolean speaksFor(int token) {
        if (tokens.is(token, WordClass.SENTENCE_OPENER | Capitals.FUNCTION_WORD)) {
            return false;
        }
        int word = words.of(token);
        if (capitals.isSmall(word)) {
            return isGivenNameBeforeName(token)
                    || isTitleBeforeName(token)
                    || capitals.isLastName(token) && acts(token);
        }
        if (capital[word]) {
            return true;
        }
        if (capitals.isPlain(token) || tokens.has(token, COMMON_SUFFIX)) {
            return isGivenNameBeforeName(token) || isCompound(token);
        }
        return tokens.is(token, Capitals.GIVEN_NAME | WordClass.SURNAME | WordClass.TITLE) || isFollowedAsName(token);
    }

    /** An unknown word is a name before another, before a verb, and before a possessive ending, a comma or a bracket. */
    private boolean isFollowedAsName(int token) {
        int next = token + 1;
        if (next == tokens.size() || tokens.blockOf(next) != tokens.blockOf(token)) {
            return true;
        }
        if (isTradeBeforeName(token)) {
            return false;
        }
        char c = tokens.first(next);
        long verb =
                WordClass.AUXILIARY | WordClass.MODAL | WordClass.VERB_PAST | WordClass.VERB_THIRD | WordClass.ADVERB;
        return capitals.isCapital(next)
                || tokens.has(
                        next,
                        TokenFlag.CLITIC
                                | TokenFlag.SUFFIX_ED
                                | TokenFlag.SUFFIX_S
                                | TokenFlag.SUFFIX_LY
                                | TokenFlag.DASH)
                || c == ','
                || c == '('
                || c == ':'
                || c == '/'
                || c == '&'
                || tokens.equals(next, "and")
                || tokens.has(token, TokenFlag.ALL_CAPITALS)
                || tokens.is(next, verb);
    }

    /** {@code Case said}: a word that is small elsewhere, before what follows names. */
    private boolean acts(int token) {
        int next = token + 1;
        return next < tokens.size()
                && (tokens.is(next, WordClass.REPORTING_VERB | WordClass.AUXILIARY | WordClass.MODAL)
                        || tokens.has(next, TokenFlag.CLITIC));
    }

    /** {@code Entomologist Kevin Quist}: a word for somebody, before a full name. */
    private boolean isTradeBeforeName(int token) {
        int given = token + 1;
        return given + 1 < tokens.size()
                && tokens.is(given, Capitals.GIVEN_NAME)
                && capitals.isCapital(given)
                && capitals.isCapital(given + 1)
                && !tokens.is(token, Capitals.GIVEN_NAME | WordClass.SURNAME)
                && (endsIn(token, "ist") || endsIn(token, "er") || endsIn(token, "man") || endsIn(token, "or"));
    }

    private boolean endsIn(int token, String ending) {
        int begin = tokens.end(token) - ending.length();
        return begin > tokens.begin(token) + 2 && tokens.text().regionMatches(false, begin, ending, 0, ending.length());
    }

    /** {@code Senator Donna Weller} where the article has {@code the senator} too. */
    private boolean isTitleBeforeName(int token) {
        int next = token + 1;
        return tokens.is(token, WordClass.TITLE)
                && next < tokens.size()
                && capitals.isCapital(next)
                && !capitals.isDoubtful(next)
                && tokens.is(next, Capitals.GIVEN_NAME | WordClass.SURNAME);
    }

    /** {@code Mark Rathbun}, {@code Will Smith}: a word that is a given name too, before what can only be a name. */
    private boolean isGivenNameBeforeName(int token) {
        int next = token + 1;
        return tokens.is(token, Capitals.GIVEN_NAME)
                && next < tokens.size()
                && capitals.isCapital(next)
                && (!tokens.is(next, Capitals.PLAIN_WORD) || tokens.is(next, WordClass.SURNAME))
                && !capitals.isSmall(words.of(next));
    }

    /** {@code Supreme Court}, {@code National Guard}: a common word before a noun that heads names. */
    private boolean isCompound(int token) {
        int next = token + 1;
        if (next == tokens.size() || !capitals.isCapital(next) || capitals.isDoubtful(next)) {
            return false;
        }
        return tokens.is(next, WordClass.ORGANIZATION_NOUN | WordClass.PLACE_NOUN)
                || tokens.is(token, WordClass.TITLE | WordClass.ROLE)
                || !isOrder(token)
                        && (tokens.is(next, WordClass.SURNAME)
                                || next + 1 < tokens.size() && capitals.isCapital(next + 1));
    }

    /** {@code Follow Donna Weller}: a verb before the name of a person. */
    private boolean isOrder(int token) {
        return tokens.is(token, WordClass.VERB_BASE)
                && tokens.is(token + 1, Capitals.GIVEN_NAME | WordClass.SURNAME)
                && !tokens.is(token, Capitals.GIVEN_NAME);
    }
}
