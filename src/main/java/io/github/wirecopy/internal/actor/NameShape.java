package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** What a name is by its own words: the noun that heads it, given names, titles within it. */
final class NameShape {

    static final long GIVEN_NAME = WordClass.GIVEN_NAME_MALE | WordClass.GIVEN_NAME_FEMALE;
    private static final long ORGANIZATION = WordClass.ORGANIZATION_NOUN | WordClass.COMPANY_SUFFIX;
    private static final int LONGEST_PERSON = 4;

    private final TokenTable tokens;
    private final Capitals capitals;
    private final KnownNames known;

    NameShape(TokenTable tokens, Capitals capitals, KnownNames known) {
        this.tokens = tokens;
        this.capitals = capitals;
        this.known = known;
    }

    /** Returns the last token before {@code of}, {@code for} or {@code on}: the noun that says what a name is. */
    int head(int first, int limit) {
        for (int token = first + 1; token < limit; token++) {
            if (isConnector(token)) {
                return token - 1;
            }
        }
        return limit - 1;
    }

    private boolean isConnector(int token) {
        return !capitals.isCapital(token)
                && (tokens.equals(token, "of") || tokens.equals(token, "for") || tokens.equals(token, "on"));
    }

    /** Tells whether a noun of organisations heads a name of two words or more. */
    boolean isOrganization(int first, int limit) {
        int head = head(first, limit);
        if (limit - first < 2 || !tokens.is(head, ORGANIZATION) && !isKnownOrganization(head, limit)) {
            return false;
        }
        boolean person = limit - first <= 3
                && tokens.is(head, WordClass.SURNAME)
                && tokens.is(first, GIVEN_NAME | WordClass.TITLE);
        boolean titled = head > first && tokens.is(head, WordClass.TITLE | WordClass.ROLE) && head < limit - 1;
        return !person && !titled;
    }

    private boolean isKnownOrganization(int token, int limit) {
        return known.is(token, Gazetteer.ORGANIZATION)
                && known.limit(token) == limit
                && !capitals.isPlain(token)
                && !tokens.is(token, WordClass.SURNAME);
    }

    /** Tells whether a noun that heads names of organisations and of places as well heads a name: {@code hospital}. */
    boolean canBePlace(int first, int limit) {
        int head = head(first, limit);
        return tokens.is(head, WordClass.PLACE_NOUN) && head == limit - 1;
    }

    /** Tells whether a noun of places heads a name, or opens it: {@code Marn River}, {@code Lake Marn}. */
    boolean isPlace(int first, int limit) {
        int head = head(first, limit);
        boolean surname = tokens.is(head, WordClass.SURNAME) && tokens.is(first, GIVEN_NAME);
        boolean opened = limit - first >= 2
                && tokens.is(first, WordClass.PLACE_NOUN)
                && !tokens.is(first, GIVEN_NAME | WordClass.ORGANIZATION_NOUN)
                && !(first > 0 && tokens.equals(first - 1, "the"))
                && !capitals.isPlain(first + 1);
        return limit - first >= 2 && (tokens.is(head, WordClass.PLACE_NOUN) && !surname || opened);
    }

    /** Tells whether a noun of things heads a name: {@code Booker Prize}, {@code Battle of Marn}. */
    boolean isThing(int first, int limit) {
        return tokens.is(head(first, limit), WordClass.THING_NOUN) && !tokens.is(limit - 1, WordClass.SURNAME);
    }

    /** Tells whether a name's own words make it a person's: a given name first, an initial, a {@code Jr.}. */
    boolean isPerson(int first, int limit) {
        if (limit - first < 2) {
            return false;
        }
        boolean given = tokens.is(first, GIVEN_NAME)
                && (!capitals.isPlain(limit - 1) || isPersonal(limit - 1) || !capitals.isPlain(first));
        return given || hasInitial(first, limit) || isJunior(limit - 1);
    }

    /** Two or three words that are none of the common ones: {@code Anneke van der Berg}. */
    boolean isUncommon(int first, int limit) {
        int size = 0;
        for (int token = first; token < limit; token++) {
            size += capitals.isCapital(token) ? 1 : 0;
        }
        return (size == 2 || size == 3) && !hasPlain(first, limit);
    }

    boolean hasPlain(int first, int limit) {
        long name = WordClass.SURNAME | GIVEN_NAME | WordClass.NAME_PARTICLE;
        for (int token = first; token < limit; token++) {
            if (capitals.isPlain(token) && !tokens.is(token, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isJunior(int token) {
        return tokens.equals(token, "jr.")
                || tokens.equals(token, "sr.")
                || tokens.equals(token, "jr")
                || tokens.equals(token, "iii");
    }

    private boolean hasInitial(int first, int limit) {
        for (int token = first; token < limit - 1; token++) {
            if (tokens.has(token, TokenFlag.INITIAL)) {
                return true;
            }
        }
        return false;
    }

    boolean isAcronym(int first, int limit) {
        int length = tokens.end(first) - tokens.begin(first);
        return limit - first == 1 && tokens.has(first, TokenFlag.ALL_CAPITALS) && length >= 2 && length <= 6;
    }

    /** Tells whether a title or role within a run stands before the name of a person. */
    boolean isTitle(int token, int first, int limit) {
        int next = token + 1;
        if (!capitals.isCapital(next) || tokens.is(next, ORGANIZATION) && !isPersonal(next)) {
            return false;
        }
        // A title that is a name too is no title in Dean Kamen, but is one in Dean Maria Kamen.
        boolean name = isPersonal(token) && !tokens.has(token, TokenFlag.ABBREVIATION);
        if (name && limit - token == 2 && !tokens.is(next, GIVEN_NAME)) {
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

    /** Returns where a place at the end of the name of a thing begins, or the limit: {@code Science Fair Canada}. */
    int thingLimit(int first, int limit) {
        for (int token = limit - 1; token > first; token--) {
            if (known.is(token, Gazetteer.PLACE) && known.limit(token) == limit) {
                return tokens.is(token - 1, WordClass.THING_NOUN) ? token : limit;
            }
        }
        return limit;
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

    /** Tells whether a word cuts a part out of the place behind it: {@code East London}. */
    boolean isDirection(int token) {
        return WordSet.DIRECTIONS.contains(tokens.text(), tokens.begin(token), tokens.end(token));
    }

    /** Tells whether a word is made of names and is none: {@code Anti-Trump}, {@code U.S.-Mexico}. */
    boolean isCompoundWord(int token) {
        String text = tokens.text();
        int begin = tokens.begin(token);
        int end = tokens.end(token);
        int hyphen = text.indexOf('-', begin);
        if (hyphen < 0 || hyphen >= end) {
            return false;
        }
        return WordSet.PREFIXES.contains(text, begin, hyphen)
                || known.isKnown(begin, hyphen)
                        && (known.isKnown(hyphen + 1, end)
                                || end < text.length() && known.isKnown(hyphen + 1, end + 1));
    }

    /** Returns what a given name says about its bearer. */
    int gender(int first) {
        boolean male = tokens.is(first, WordClass.GIVEN_NAME_MALE);
        boolean female = tokens.is(first, WordClass.GIVEN_NAME_FEMALE);
        return male == female ? 0 : male ? MentionCollector.MALE : MentionCollector.FEMALE;
    }
}
