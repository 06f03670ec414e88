package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Which word heads a description, and what somebody is whom it describes. */
final class Descriptions {

    /** Stands where a word describes nobody. */
    static final int NOBODY = -1;

    private static final long PERSON = WordClass.ROLE | WordClass.PERSON_NOUN | WordClass.TITLE;
    private static final long ORGANIZATION = WordClass.ORGANIZATION_NOUN | WordClass.COMPANY_SUFFIX;
    private static final long SEVERAL = WordClass.GROUP_NOUN | WordClass.INDEFINITE_PRONOUN;
    private static final long SOMEBODY = PERSON | ORGANIZATION | SEVERAL | WordClass.DOCUMENT_NOUN;
    private static final long FUNCTION_WORD = WordClass.DETERMINER | WordClass.PREPOSITION | WordClass.COORDINATOR;

    private final TokenTable tokens;
    private final Lexicon lexicon = Lexicon.english();

    Descriptions(TokenTable tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the word that heads a phrase: the last one, or the last that is somebody where the last is no noun for anything
     * that speaks, as in {@code people close} and {@code officials present}.
     */
    int head(int first, int end) {
        for (int token = end - 1; token >= first; token--) {
            if (tokens.is(token, SOMEBODY) || isAgent(token) || isSeveral(token) || tokens.equals(token, "those")) {
                return token;
            }
            if (tokens.has(token, TokenFlag.CLITIC) || tokens.is(token, FUNCTION_WORD)) {
                return end - 1;
            }
        }
        return end - 1;
    }

    /** Returns what somebody is, or {@link #NOBODY} for a thing. */
    int kind(int head) {
        if (tokens.is(head, SEVERAL) || isSeveral(head) || tokens.equals(head, "those")) {
            return tokens.equals(head, "government") ? MentionCollector.ORGANIZATION : MentionCollector.GROUP;
        }
        if (tokens.is(head, PERSON)) {
            return MentionCollector.PERSON;
        }
        if (tokens.is(head, ORGANIZATION) || isSite(head)) {
            return MentionCollector.ORGANIZATION;
        }
        if (WordSet.QUANTITIES.contains(tokens.hash(head)) || tokens.is(head, WordClass.NUMBER_WORD)) {
            return MentionCollector.GROUP;
        }
        if (WordSet.GOVERNED_PLACES.contains(tokens.hash(head))) {
            return MentionCollector.PLACE;
        }
        return isAgent(head) ? agentKind(head) : NOBODY;
    }

    /** {@code newspapers}, {@code universities}: several of those who can act. */
    private boolean isSeveral(int token) {
        if (!tokens.has(token, TokenFlag.SUFFIX_S) || tokens.is(token, WordClass.DOCUMENT_NOUN)) {
            return false;
        }
        int begin = tokens.begin(token);
        int end = tokens.end(token);
        boolean place = WordSet.GOVERNED_PLACES.contains(tokens.text(), begin, end - 1);
        return place || (lexicon.classesOf(tokens.text(), begin, end - 1) & (PERSON | ORGANIZATION)) != 0;
    }

    /** {@code factcheck.org}. */
    private boolean isSite(int token) {
        return endsIn(token, ".com") || endsIn(token, ".org") || endsIn(token, ".net");
    }

    private int agentKind(int head) {
        boolean several = tokens.has(head, TokenFlag.SUFFIX_S) || endsIn(head, "men") || endsIn(head, "folk");
        return several ? MentionCollector.GROUP : MentionCollector.PERSON;
    }

    /** {@code freelancer}, {@code biologists}, {@code 46-year-old}: a word that no list knows, by its ending. */
    private boolean isAgent(int token) {
        long known = WordClass.COMMON_WORD | WordClass.THING_NOUN | WordClass.PLACE_NOUN | WordClass.TIME_NOUN;
        if (!tokens.has(token, TokenFlag.WORD | TokenFlag.NUMBER) || tokens.is(token, known | FUNCTION_WORD)) {
            return false;
        }
        int plural = tokens.has(token, TokenFlag.SUFFIX_S) ? 1 : 0;
        int end = tokens.end(token) - plural;
        return endsIn(token, end, "ist")
                || endsIn(token, end, "ian")
                || endsIn(token, end, "crat")
                || endsIn(token, end, "-old")
                || endsIn(token, end, "holder")
                || endsIn(token, end, "maker")
                || endsIn(token, end, "goer")
                || endsIn(token, "man")
                || endsIn(token, "men")
                || endsIn(token, "woman")
                || endsIn(token, "folk")
                || tokens.classes(token) == 0
                        && (endsIn(token, end, "er") || endsIn(token, end, "or") || endsIn(token, end, "ee"));
    }

    private boolean endsIn(int token, String ending) {
        return endsIn(token, tokens.end(token), ending);
    }

    /** Tells whether a char, in any case, may be the last one of an ending, which has small letters: most are not. */
    private static boolean mayBe(char c, String ending) {
        return c >= 128 || (c | ' ') == ending.charAt(ending.length() - 1);
    }

    private boolean endsIn(int token, int end, String ending) {
        int begin = end - ending.length();
        return begin > tokens.begin(token)
                && mayBe(tokens.charAt(end - 1), ending)
                && tokens.text().regionMatches(true, begin, ending, 0, ending.length());
    }
}
