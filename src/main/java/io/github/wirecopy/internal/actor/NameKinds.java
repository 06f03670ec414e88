package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;

/** Weighs what a name's own words and those beside it say about its kind. */
final class NameKinds {

    /** What a user's own recognizer weighs. */
    static final int USER = 1000;
    /** What a name that speaks for itself weighs. */
    static final int SURE = 10;
    /** What a clear sign weighs. */
    static final int CLEAR = 4;
    /** What a hint weighs. */
    static final int HINT = 1;

    private static final int NO_PERSON = Gazetteer.COUNTRY
            | Gazetteer.REGION
            | Gazetteer.SEAT
            | Gazetteer.ADJECTIVE
            | Gazetteer.PEOPLE
            | Gazetteer.CODE;

    private static final long NO_ACTOR = WordClass.OTHER_NAME
            | WordClass.TITLE
            | WordClass.ROLE
            | WordClass.NAME_PARTICLE
            | WordClass.PREPOSITION
            | WordClass.DETERMINER;

    private final TokenTable tokens;
    private final Capitals capitals;
    private final NameShape shape;
    private final NameContext context;
    private final NounPairs pairs;
    private final CompoundWords compounds;

    NameKinds(TokenTable tokens, Capitals capitals, KnownNames known, NameShape shape, NameContext context) {
        this.tokens = tokens;
        this.capitals = capitals;
        this.shape = shape;
        this.context = context;
        this.pairs = new NounPairs(tokens);
        this.compounds = new CompoundWords(tokens, capitals, known);
    }

    /** Returns the kind and its weight, see {@link #kind} and {@link #weight}. */
    int guess(int first, int limit) {
        if (shape.isThing(first, limit) && !shape.isOrganization(first, limit) && !context.isAfterRole(first)) {
            return MentionCollector.UNKNOWN;
        }
        if (shape.isFamily(first, limit)) {
            return weigh(MentionCollector.PERSON, CLEAR);
        }
        int own = byShape(first, limit);
        return own >= 0 ? own : byContext(first, limit);
    }

    /**
     * Returns the kind of a known name and its weight: little for a town that is a person's name too, such as {@code
     * Jackson}, which the words beside it may speak against.
     */
    int guessKnown(int first, int limit, int flags) {
        int kind = (flags & Gazetteer.ORGANIZATION) != 0 ? MentionCollector.ORGANIZATION : MentionCollector.PLACE;
        boolean clear = limit - first > 1 || (flags & NO_PERSON) != 0 || !shape.isPersonal(first);
        if (clear || context.isAfterPlacePreposition(first) || context.isBeforePlace(first, limit)) {
            return weigh(kind, SURE);
        }
        boolean person = context.isAfterRole(first)
                || context.isBeforePersonMark(first, limit)
                || context.apposition(first, limit) > 0;
        if (person) {
            return weigh(MentionCollector.PERSON, CLEAR);
        }
        boolean company = kind == MentionCollector.ORGANIZATION && !tokens.is(first, NameShape.GIVEN_NAME);
        return weigh(
                !company && context.isBesideSpeech(first, limit) ? MentionCollector.PERSON : kind, company ? SURE : 2);
    }

    static int kind(int guess) {
        return guess < 0 ? MentionCollector.UNKNOWN : guess & 7;
    }

    static int weight(int guess) {
        return guess < 0 ? 0 : guess >> 3;
    }

    private static int weigh(int kind, int weight) {
        return kind | weight << 3;
    }

    private int byShape(int first, int limit) {
        int pair = pairs.kind(first, shape.head(first, limit));
        if (pair >= 0) {
            return weigh(pair, CLEAR);
        }
        if (shape.isOrganization(first, limit)) {
            boolean place = shape.canBePlace(first, limit) && context.isAfterPlacePreposition(first);
            return weigh(place ? MentionCollector.PLACE : MentionCollector.ORGANIZATION, CLEAR);
        }
        if (shape.isPlace(first, limit)) {
            return weigh(MentionCollector.PLACE, CLEAR);
        }
        if (shape.isNationalBody(first, limit)) {
            return weigh(MentionCollector.ORGANIZATION, CLEAR);
        }
        if (shape.isPerson(first, limit)) {
            return weigh(MentionCollector.PERSON, CLEAR);
        }
        return shape.isAcronym(first, limit) ? weigh(MentionCollector.ORGANIZATION, 2) : MentionCollector.UNKNOWN;
    }

    private int byContext(int first, int limit) {
        if (context.isAfterRole(first)
                || context.isBeforePersonMark(first, limit)
                || context.apposition(first, limit) > 0) {
            return weigh(MentionCollector.PERSON, CLEAR);
        }
        if (context.isAfterOrganizationNoun(first) || context.isBeforeCompanyRole(first, limit)) {
            return weigh(MentionCollector.ORGANIZATION, CLEAR);
        }
        if (context.isBeforePlace(first, limit) || context.isAfterPlaceNoun(first)) {
            return weigh(MentionCollector.PLACE, CLEAR);
        }
        if (limit - first == 1 && shape.isPersonal(first)) {
            return weigh(MentionCollector.PERSON, 2);
        }
        if (context.isAfterArticle(first) && !context.isModifier(first, limit)) {
            return weigh(MentionCollector.ORGANIZATION, HINT);
        }
        return byHint(first, limit);
    }

    private int byHint(int first, int limit) {
        if (shape.isUncommon(first, limit) && capitals.isName(first)) {
            return weigh(MentionCollector.PERSON, 2);
        }
        if (context.isBesideSpeech(first, limit)) {
            return weigh(MentionCollector.PERSON, HINT);
        }
        return context.isAfterPlacePreposition(first) ? weigh(MentionCollector.PLACE, HINT) : MentionCollector.UNKNOWN;
    }

    /** Tells whether a name is of a thing, or made of words that name no actor. */
    boolean isNoActor(int first, int limit, int kind) {
        if (kind == MentionCollector.PERSON && limit - first >= 2) {
            return false;
        }
        if (limit - first == 1 && compounds.isOne(first) || context.isCase(first, limit)) {
            return true;
        }
        if (kind != MentionCollector.ORGANIZATION && isThing(first, limit)) {
            return true;
        }
        for (int token = first; token < limit; token++) {
            if (!tokens.is(token, NO_ACTOR) && !(capitals.isPlain(token) && limit - first == 1)) {
                return false;
            }
        }
        return !isBareName(first, limit) && !isFamilyName(first, limit);
    }

    /** {@code Trump}, {@code Cook}: a common word that the article has as a name alone, and never in small letters. */
    private boolean isFamilyName(int first, int limit) {
        return limit - first == 1
                && !tokens.is(first, NO_ACTOR)
                && (capitals.isLastName(first)
                        || tokens.is(first, WordClass.SURNAME)
                                && capitals.isSeenAsName(first)
                                && !context.isAfterArticle(first));
    }

    /** Tells whether one word is a name only if the article has it in a full name too: {@code Christian}, {@code West}. */
    boolean isBareName(int first, int limit) {
        return limit - first == 1
                && capitals.isSeenAsName(first)
                && shape.isPersonal(first)
                && tokens.is(first, NO_ACTOR | WordClass.COMMON_WORD);
    }

    private boolean isThing(int first, int limit) {
        boolean named = context.isAfterThing(first) && !shape.isPersonal(first);
        boolean modifier = limit - first >= 2 && shape.hasPlain(first, limit) && context.isBeforeThing(first, limit);
        return shape.isThing(first, limit) && !context.isAfterRole(first) || named || modifier;
    }
}
