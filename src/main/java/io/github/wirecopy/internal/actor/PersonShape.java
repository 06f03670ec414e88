package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Where within a run of name words the name of a person begins: behind titles, behind the name of something else. */
final class PersonShape {

    private static final long GIVEN_NAME = NameShape.GIVEN_NAME;
    private static final long ORGANIZATION = WordClass.ORGANIZATION_NOUN | WordClass.COMPANY_SUFFIX;
    private static final int LONGEST_PERSON = 4;

    private final TokenTable tokens;
    private final Capitals capitals;
    private final KnownNames known;

    PersonShape(TokenTable tokens, Capitals capitals, KnownNames known) {
        this.tokens = tokens;
        this.capitals = capitals;
        this.known = known;
    }

    /** Tells whether a title or role within a run stands before the name of a person. */
    boolean isTitle(int token, int first, int limit) {
        int next = token + 1;
        boolean name = capitals.isCapital(next) || tokens.is(next, WordClass.NAME_PARTICLE);
        if (!name || tokens.is(next, ORGANIZATION) && !isPersonal(next)) {
            return false;
        }
        // A title that is a name too is no title in Dean Kamen, but is one in Dean Maria Kamen.
        boolean own = isPersonal(token) && !tokens.has(token, TokenFlag.ABBREVIATION);
        if (own && limit - token == 2 && !tokens.is(next, GIVEN_NAME)) {
            return false;
        }
        boolean saint = tokens.equals(token, "st.") || tokens.equals(token, "st");
        if (saint && tokens.is(limit - 1, ORGANIZATION | WordClass.PLACE_NOUN)) {
            return false;
        }
        boolean party = tokens.is(token, WordClass.OTHER_NAME);
        if (party && capitals.isPlain(next) && !isPersonal(next)) {
            return false;
        }
        return !tokens.is(limit - 1, WordClass.PLACE_NOUN | WordClass.THING_NOUN)
                || isPersonal(limit - 1)
                || tokens.is(next, GIVEN_NAME);
    }

    /** Tells whether a word is a given or family name. */
    boolean isPersonal(int token) {
        return tokens.is(token, GIVEN_NAME | WordClass.SURNAME);
    }

    /** Tells whether what follows a word that is both place and name makes it a person: {@code Paris Hilton}. */
    boolean isPersonTail(int first, int limit) {
        int last = limit - 1;
        return limit - first <= 2
                && capitals.isName(first)
                && !tokens.is(last, ORGANIZATION | WordClass.PLACE_NOUN | WordClass.THING_NOUN)
                && (!capitals.isPlain(last) || tokens.is(last, WordClass.SURNAME))
                && (!tokens.has(last, TokenFlag.SUFFIX_S) || tokens.is(last, WordClass.SURNAME));
    }

    /** Tells whether the name of a person begins at a token. */
    boolean isPersonStart(int first, int limit) {
        boolean starts = tokens.is(first, GIVEN_NAME | WordClass.TITLE) || tokens.has(first, TokenFlag.INITIAL);
        return limit - first >= 2
                && starts
                && !tokens.is(limit - 1, ORGANIZATION | WordClass.THING_NOUN | WordClass.PLACE_NOUN)
                && known.entry(first) == KnownNames.NONE;
    }

    /** Returns where a person's name begins at the end of a longer run, or -1: {@code Council on Bees Alia Salem}. */
    int personTail(int first, int limit) {
        for (int token = Math.max(first + 1, limit - LONGEST_PERSON + 1); token < limit - 1; token++) {
            if (isGivenNameAfterOther(token) && isPersonTail(token + 1, limit) && isEnd(first, token)) {
                return token;
            }
        }
        return -1;
    }

    private boolean isGivenNameAfterOther(int token) {
        return tokens.is(token, GIVEN_NAME)
                && known.entry(token) == KnownNames.NONE
                && capitals.isCapital(token)
                && capitals.isCapital(token - 1)
                && !isPersonal(token - 1)
                && !tokens.is(token - 1, WordClass.TITLE | WordClass.ROLE)
                && !tokens.has(token - 1, TokenFlag.INITIAL);
    }

    /** Tells whether a name can end at a limit: with a common word, a noun of organisations, a known name. */
    private boolean isEnd(int first, int limit) {
        if (capitals.isPlain(limit - 1) || tokens.is(limit - 1, ORGANIZATION)) {
            return true;
        }
        for (int token = limit - 1; token >= first && token > limit - LONGEST_PERSON - 1; token--) {
            if (known.entry(token) != KnownNames.NONE && known.limit(token) == limit) {
                return true;
            }
        }
        return false;
    }

    /** Returns what a given name says about its bearer; one word that is a family name too says nothing. */
    int gender(int first, int limit) {
        if (limit - first == 1 && tokens.is(first, WordClass.SURNAME)) {
            return 0;
        }
        boolean male = tokens.is(first, WordClass.GIVEN_NAME_MALE);
        boolean female = tokens.is(first, WordClass.GIVEN_NAME_FEMALE);
        return male == female ? 0 : male ? MentionCollector.MALE : MentionCollector.FEMALE;
    }
}
