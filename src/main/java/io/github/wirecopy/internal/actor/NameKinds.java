package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** What a name is, by its own words and by those beside it. */
final class NameKinds {

    private static final long GIVEN_NAME = WordClass.GIVEN_NAME_MALE | WordClass.GIVEN_NAME_FEMALE;
    private static final long ORGANIZATION = WordClass.ORGANIZATION_NOUN | WordClass.COMPANY_SUFFIX;

    private static final long NO_ACTOR = WordClass.OTHER_NAME
            | WordClass.TITLE
            | WordClass.ROLE
            | WordClass.NAME_PARTICLE
            | WordClass.PREPOSITION
            | WordClass.DETERMINER;

    private final TokenTable tokens;
    private final Capitals capitals;
    private final KnownNames known;

    NameKinds(TokenTable tokens, Capitals capitals, KnownNames known) {
        this.tokens = tokens;
        this.capitals = capitals;
        this.known = known;
    }

    /** Returns the last token before {@code of}, {@code for} or {@code on}: the noun that says what a name is. */
    private int head(int first, int limit) {
        for (int token = first + 1; token < limit; token++) {
            if (!capitals.isCapital(token)
                    && (tokens.equals(token, "of") || tokens.equals(token, "for") || tokens.equals(token, "on"))) {
                return token - 1;
            }
        }
        return limit - 1;
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
        boolean weak = tokens.is(head, WordClass.PLACE_NOUN) && head == limit - 1 && isAfterPlacePreposition(first);
        return !person && !titled && !weak;
    }

    private boolean isKnownOrganization(int token, int limit) {
        return known.is(token, Gazetteer.ORGANIZATION)
                && known.limit(token) == limit
                && !tokens.is(token, WordClass.SURNAME);
    }

    /** Tells whether a title or role within a run stands before the name of a person. */
    boolean isTitle(int token, int first, int limit) {
        int next = token + 1;
        if (!capitals.isCapital(next)
                || tokens.is(next, ORGANIZATION) && !tokens.is(next, GIVEN_NAME | WordClass.SURNAME)) {
            return false;
        }
        // A title that is a name too needs to stand first or before a name that is none: Dean Kamen, Marshall Islands.
        boolean name = tokens.is(token, GIVEN_NAME | WordClass.SURNAME) && !tokens.has(token, TokenFlag.ABBREVIATION);
        if (name && limit - token == 2 && !tokens.is(next, GIVEN_NAME)) {
            return false;
        }
        return !tokens.is(limit - 1, WordClass.PLACE_NOUN | WordClass.THING_NOUN)
                || tokens.is(limit - 1, WordClass.SURNAME | GIVEN_NAME)
                || tokens.is(next, GIVEN_NAME);
    }

    /** Tells whether a word is a given or family name. */
    boolean isPersonal(int token) {
        return tokens.is(token, GIVEN_NAME | WordClass.SURNAME);
    }

    /** Tells whether what follows a word that is both place and name makes it a person: {@code Paris Hilton}. */
    boolean isPersonTail(int first, int limit) {
        return limit - first <= 2
                && capitals.isName(first)
                && !tokens.is(limit - 1, ORGANIZATION | WordClass.PLACE_NOUN | WordClass.THING_NOUN)
                && (!capitals.isPlain(limit - 1) || tokens.is(limit - 1, WordClass.SURNAME))
                && !tokens.has(limit - 1, TokenFlag.SUFFIX_S);
    }

    /** Tells whether the name of a person begins at a token. */
    boolean isPersonStart(int first, int limit) {
        return limit - first >= 2
                && (tokens.is(first, GIVEN_NAME)
                        || tokens.has(first, TokenFlag.INITIAL)
                        || tokens.is(first, WordClass.TITLE))
                && !tokens.is(limit - 1, ORGANIZATION)
                && known.entry(first) == KnownNames.NONE;
    }

    /** Returns the kind that a name's own words and the word before it speak for, or unknown. */
    int guess(int first, int limit) {
        int size = limit - first;
        if (isJunior(limit - 1)) {
            return MentionCollector.PERSON;
        }
        if (isOrganization(first, limit) || isAcronym(first, limit)) {
            return MentionCollector.ORGANIZATION;
        }
        if (size >= 2 && isPlaceName(first, limit)) {
            return MentionCollector.PLACE;
        }
        if (isAfterNoun(first, WordClass.ORGANIZATION_NOUN)) {
            return MentionCollector.ORGANIZATION;
        }
        if (size >= 2 && (tokens.is(first, GIVEN_NAME) || hasInitial(first, limit)) || isAfterRole(first)) {
            return MentionCollector.PERSON;
        }
        return guessByPlace(first, limit);
    }

    private int guessByPlace(int first, int limit) {
        if (isBeforePlace(limit)) {
            return MentionCollector.PLACE;
        }
        if (tokens.is(head(first, limit), WordClass.THING_NOUN) && !tokens.is(limit - 1, WordClass.SURNAME)) {
            return MentionCollector.UNKNOWN;
        }
        if (isAfter(first, "the")) {
            return MentionCollector.ORGANIZATION;
        }
        if (isAfter(first, "in") && !tokens.is(first, WordClass.SURNAME | GIVEN_NAME)) {
            return MentionCollector.PLACE;
        }
        if (isShort(first, limit) && capitals.isName(first) && !hasPlain(first, limit)) {
            return MentionCollector.PERSON;
        }
        return isPersonal(first) && limit - first == 1 ? MentionCollector.PERSON : MentionCollector.UNKNOWN;
    }

    /** Two or three words, and small ones between them: {@code Anneke van der Berg}. */
    private boolean isShort(int first, int limit) {
        int size = 0;
        for (int token = first; token < limit; token++) {
            size += capitals.isCapital(token) ? 1 : 0;
        }
        return size == 2 || size == 3;
    }

    private boolean hasPlain(int first, int limit) {
        for (int token = first; token < limit; token++) {
            if (capitals.isPlain(token)
                    && !tokens.is(token, WordClass.SURNAME | GIVEN_NAME | WordClass.NAME_PARTICLE)) {
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

    private boolean isAcronym(int first, int limit) {
        int length = tokens.end(first) - tokens.begin(first);
        return limit - first == 1 && tokens.has(first, TokenFlag.ALL_CAPITALS) && length >= 2 && length <= 6;
    }

    private boolean isPlaceName(int first, int limit) {
        int head = head(first, limit);
        boolean surname = tokens.is(head, WordClass.SURNAME) && tokens.is(first, GIVEN_NAME);
        boolean named =
                tokens.is(first, WordClass.PLACE_NOUN) && !tokens.is(first, GIVEN_NAME | WordClass.ORGANIZATION_NOUN);
        return tokens.is(head, WordClass.PLACE_NOUN) && !surname || named;
    }

    private boolean hasInitial(int first, int limit) {
        for (int token = first; token < limit - 1; token++) {
            if (tokens.has(token, TokenFlag.INITIAL)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterRole(int first) {
        return isAfterNoun(first, WordClass.ROLE | WordClass.PERSON_NOUN);
    }

    private boolean isAfterNoun(int first, long classes) {
        return first > 0
                && tokens.blockOf(first - 1) == tokens.blockOf(first)
                && !tokens.has(first - 1, TokenFlag.CAPITALIZED)
                && tokens.is(first - 1, classes)
                && !tokens.is(first - 1, WordClass.PREPOSITION | WordClass.DETERMINER);
    }

    /** Returns where the description right before a name begins, or -1: {@code press secretary Sean Spicer}. */
    int roleBefore(int first) {
        if (!isAfterRole(first)) {
            return -1;
        }
        int role = first - 1;
        while (role > 0
                && first - role < 4
                && tokens.blockOf(role - 1) == tokens.blockOf(first)
                && isModifier(role - 1)) {
            role--;
        }
        return role;
    }

    private boolean isModifier(int token) {
        long noun = WordClass.COMMON_WORD | WordClass.ROLE | WordClass.ORGANIZATION_NOUN | WordClass.PERSON_NOUN;
        long function = WordClass.DETERMINER
                | WordClass.PREPOSITION
                | WordClass.POSSESSIVE_PRONOUN
                | WordClass.SUBORDINATOR
                | WordClass.COORDINATOR
                | WordClass.ADVERB
                | WordClass.VERB_PAST
                | WordClass.VERB_THIRD;
        return tokens.is(token, noun) && !tokens.is(token, function) && !capitals.isCapital(token);
    }

    private boolean isAfter(int first, String word) {
        return first > 0 && tokens.blockOf(first - 1) == tokens.blockOf(first) && tokens.equals(first - 1, word);
    }

    private boolean isAfterPlacePreposition(int first) {
        int before = first - (isAfter(first, "the") ? 1 : 0);
        return isAfter(before, "in")
                || isAfter(before, "near")
                || isAfter(before, "from")
                || isAfter(before, "outside");
    }

    /** {@code Irving, Texas}. */
    private boolean isBeforePlace(int limit) {
        return limit + 1 < tokens.size() && tokens.first(limit) == ',' && known.is(limit + 1, Gazetteer.PLACE);
    }

    /** Tells whether a name is of a thing, or made of words that name no actor. */
    boolean isNoActor(int first, int limit, int kind) {
        if (kind == MentionCollector.PERSON && limit - first >= 2) {
            return false;
        }
        if (kind != MentionCollector.ORGANIZATION && isThing(first, limit)) {
            return true;
        }
        for (int token = first; token < limit; token++) {
            if (!tokens.is(token, NO_ACTOR) && !(capitals.isPlain(token) && limit - first == 1)) {
                return false;
            }
        }
        return !(limit - first == 1 && capitals.isSeenAsName(first) && isPersonal(first));
    }

    /** {@code Booker Prize}, {@code Science Fair Canada}, {@code the novel Emma}, {@code the Iodine Nutrition study}. */
    private boolean isThing(int first, int limit) {
        int head = head(first, limit);
        if (tokens.is(head, WordClass.THING_NOUN) && !tokens.is(limit - 1, WordClass.SURNAME)) {
            return true;
        }
        boolean named = isAfterNoun(first, WordClass.THING_NOUN | WordClass.DOCUMENT_NOUN)
                && !tokens.is(
                        first - 1,
                        WordClass.VERB_PAST
                                | WordClass.VERB_BASE
                                | WordClass.VERB_THIRD
                                | WordClass.GROUP_NOUN
                                | WordClass.MONTH)
                && !isPersonal(first);
        boolean modifier = limit - first >= 2
                && hasPlain(first, limit)
                && limit < tokens.size()
                && tokens.is(limit, WordClass.THING_NOUN | WordClass.DOCUMENT_NOUN)
                && !capitals.isCapital(limit)
                && !tokens.is(limit, WordClass.VERB_PAST | WordClass.VERB_BASE | WordClass.VERB_THIRD);
        return named || modifier;
    }

    /** Returns where a place at the end of the name of a thing begins, or the limit. */
    int thingLimit(int first, int limit) {
        for (int token = limit - 1; token > first; token--) {
            if (known.is(token, Gazetteer.PLACE) && known.limit(token) == limit) {
                return tokens.is(token - 1, WordClass.THING_NOUN) ? token : limit;
            }
        }
        return limit;
    }

    /** Returns where the name of a person begins at the end of a longer run, or -1: {@code Council on Relations Alia Salem}. */
    int personTail(int first, int limit) {
        for (int token = Math.max(first + 1, limit - 3); token < limit - 1; token++) {
            boolean name = tokens.is(token, GIVEN_NAME)
                    && known.entry(token) == KnownNames.NONE
                    && capitals.isCapital(token)
                    && isPersonTail(token + 1, limit)
                    && capitals.isCapital(token - 1)
                    && !tokens.is(token - 1, GIVEN_NAME | WordClass.SURNAME | WordClass.TITLE | WordClass.ROLE)
                    && !tokens.has(token - 1, TokenFlag.INITIAL);
            if (name
                    && (capitals.isPlain(token - 1)
                            || tokens.is(token - 1, ORGANIZATION)
                            || isEndOfKnown(first, token))) {
                return token;
            }
        }
        return -1;
    }

    private boolean isEndOfKnown(int first, int limit) {
        for (int token = limit - 1; token >= first && token > limit - 5; token--) {
            if (known.entry(token) != KnownNames.NONE && known.limit(token) == limit) {
                return true;
            }
        }
        return false;
    }

    /** Returns what a given name says about its bearer. */
    int gender(int first) {
        boolean male = tokens.is(first, WordClass.GIVEN_NAME_MALE);
        boolean female = tokens.is(first, WordClass.GIVEN_NAME_FEMALE);
        return male == female ? 0 : male ? MentionCollector.MALE : MentionCollector.FEMALE;
    }
}
