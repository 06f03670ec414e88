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
    private static final long NO_BODY = GIVEN_NAME
            | WordClass.TITLE
            | WordClass.ROLE
            | WordClass.OTHER_NAME
            | WordClass.THING_NOUN
            | WordClass.NAME_PARTICLE;

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
        if (limit - first >= 3 && hasAmpersand(first, limit)) {
            return true;
        }
        if (limit - first < 2 || !tokens.is(head, ORGANIZATION) && !isKnownOrganization(first, head, limit)) {
            return false;
        }
        boolean person = isFullName(first, limit)
                || limit - first <= 3
                        && tokens.is(head, WordClass.SURNAME)
                        && tokens.is(first, GIVEN_NAME | WordClass.TITLE)
                        && !isAfterThe(first);
        boolean titled = head > first && tokens.is(head, WordClass.TITLE | WordClass.ROLE) && head < limit - 1;
        return !person && !titled;
    }

    /** {@code Kate Hall}, {@code Kate B. Hall}: a given name before a noun that is a family name too, and no place. */
    private boolean isFullName(int first, int limit) {
        int size = limit - first;
        boolean initial = size == 3 && tokens.has(first + 1, TokenFlag.INITIAL);
        return (size == 2 || initial)
                && tokens.is(first, GIVEN_NAME)
                && WordSet.HEAD_SURNAMES.contains(tokens.hash(limit - 1))
                && !(first > 0 && tokens.is(first - 1, WordClass.DETERMINER))
                && !(first > 0 && (tokens.equals(first - 1, "in") || tokens.equals(first - 1, "at")));
    }

    /** {@code Meagher & Flom}. */
    private boolean hasAmpersand(int first, int limit) {
        for (int token = first; token < limit; token++) {
            if (tokens.first(token) == '&') {
                return true;
            }
        }
        return false;
    }

    private boolean isKnownOrganization(int first, int token, int limit) {
        return !tokens.is(first, GIVEN_NAME | WordClass.TITLE | WordClass.ROLE)
                && known.is(token, Gazetteer.ORGANIZATION)
                && known.limit(token) == limit
                && !capitals.isPlain(token)
                && !tokens.is(token, WordClass.SURNAME);
    }

    private boolean isAfterThe(int first) {
        return first > 0 && tokens.equals(first - 1, "the");
    }

    /** Tells whether a noun that heads names of organisations and of places as well heads a name: {@code hospital}. */
    boolean canBePlace(int first, int limit) {
        int head = head(first, limit);
        return tokens.is(head, WordClass.PLACE_NOUN) && head == limit - 1;
    }

    /** {@code Biosecurity Australia}: a country behind words that cut no part out of it and name no person. */
    boolean isNationalBody(int first, int limit) {
        int country = first + 1;
        while (country < limit && !(known.is(country, Gazetteer.COUNTRY) && known.limit(country) == limit)) {
            country++;
        }
        if (country >= limit || known.is(country, Gazetteer.ADJECTIVE | Gazetteer.PEOPLE) || isDirection(first)) {
            return false;
        }
        for (int token = first; token < country; token++) {
            if (known.entry(token) != KnownNames.NONE || !capitals.isCapital(token) || tokens.is(token, NO_BODY)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the last word is a noun of places and of nothing else: {@code Jackson Park}. */
    boolean endsAsPlace(int limit) {
        return tokens.is(limit - 1, WordClass.PLACE_NOUN)
                && !tokens.is(limit - 1, WordClass.ORGANIZATION_NOUN | WordClass.THING_NOUN);
    }

    /** Tells whether a noun of places heads a name, or opens it: {@code Marn River}, {@code Lake Marn}. */
    boolean isPlace(int first, int limit) {
        int head = head(first, limit);
        boolean surname = tokens.is(head, WordClass.SURNAME) && tokens.is(first, GIVEN_NAME) && !isAfterThe(first)
                || isFullName(first, limit);
        boolean opened = limit - first >= 2
                && tokens.is(first, WordClass.PLACE_NOUN)
                && !tokens.is(first, GIVEN_NAME | WordClass.ORGANIZATION_NOUN)
                && !isAfterThe(first)
                && !capitals.isPlain(first + 1);
        return limit - first >= 2 && (tokens.is(head, WordClass.PLACE_NOUN) && !surname || opened);
    }

    /** Tells whether a noun of things heads a name: {@code Booker Prize}, {@code Battle of Marn}. */
    boolean isThing(int first, int limit) {
        return tokens.is(head(first, limit), WordClass.THING_NOUN)
                && !tokens.is(limit - 1, WordClass.SURNAME)
                && !isFullName(first, limit);
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

    /** {@code the Clintons}, {@code CLINTONS LEAVE}: several of one family name. */
    boolean isFamily(int first, int limit) {
        return limit - first == 1 && (isAfterThe(first) || capitals.isDoubtful(first)) && capitals.isFamily(first);
    }

    /** Tells whether a word is a given or family name. */
    boolean isPersonal(int token) {
        return tokens.is(token, GIVEN_NAME | WordClass.SURNAME);
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

    /** Returns where a place at the end of the name of a thing begins, or the limit: {@code Science Fair Canada}. */
    int thingLimit(int first, int limit) {
        for (int token = limit - 1; token > first; token--) {
            if (known.is(token, Gazetteer.PLACE) && known.limit(token) == limit) {
                return tokens.is(token - 1, WordClass.THING_NOUN) ? token : limit;
            }
        }
        return limit;
    }

    /** Tells whether a word cuts a part out of the place behind it: {@code East London}. */
    boolean isDirection(int token) {
        return WordSet.DIRECTIONS.contains(tokens.text(), tokens.begin(token), tokens.end(token));
    }
}
