package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** What the words beside a name say about it: a role before it, an apposition behind it, a preposition. */
final class NameContext {

    private static final long VERB = WordClass.VERB_PAST | WordClass.VERB_BASE | WordClass.VERB_THIRD;
    private static final long FUNCTION = WordClass.DETERMINER
            | WordClass.PREPOSITION
            | WordClass.POSSESSIVE_PRONOUN
            | WordClass.SUBORDINATOR
            | WordClass.COORDINATOR
            | WordClass.ADVERB
            | WordClass.AUXILIARY
            | WordClass.REPORTING_VERB;
    private static final int LONGEST_ROLE = 4;
    private static final int LONGEST_APPOSITION = 14;

    private final TokenTable tokens;
    private final Capitals capitals;
    private final KnownNames known;

    NameContext(TokenTable tokens, Capitals capitals, KnownNames known) {
        this.tokens = tokens;
        this.capitals = capitals;
        this.known = known;
    }

    private boolean isInBlock(int token, int first) {
        return token >= 0 && token < tokens.size() && tokens.blockOf(token) == tokens.blockOf(first);
    }

    private boolean isWord(int token, int first, String word) {
        return isInBlock(token, first) && tokens.equals(token, word);
    }

    private boolean isNounBefore(int first, long classes) {
        return isInBlock(first - 1, first)
                && tokens.is(first - 1, classes)
                && !capitals.isName(first - 1)
                && !tokens.is(first - 1, WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.COORDINATOR);
    }

    /** {@code spokesman X}, {@code his mother X}. */
    boolean isAfterRole(int first) {
        return isNounBefore(first, WordClass.ROLE | WordClass.PERSON_NOUN);
    }

    /** {@code the company X}. */
    boolean isAfterOrganizationNoun(int first) {
        return isNounBefore(first, WordClass.ORGANIZATION_NOUN);
    }

    /** {@code X CEO}. */
    boolean isBeforeCompanyRole(int first, int limit) {
        return isInBlock(limit, first) && tokens.is(limit, WordClass.ROLE) && tokens.has(limit, TokenFlag.ALL_CAPITALS);
    }

    /** {@code the novel X}, {@code the ship X}: what a thing or a work is called. */
    boolean isAfterThing(int first) {
        return isNounBefore(first, WordClass.THING_NOUN | WordClass.DOCUMENT_NOUN)
                && !tokens.is(
                        first - 1,
                        VERB | WordClass.GROUP_NOUN | WordClass.MONTH | WordClass.ROLE | WordClass.TIME_NOUN);
    }

    /** {@code the X study}: a noun of things behind the name. */
    boolean isBeforeThing(int first, int limit) {
        return isInBlock(limit, first)
                && tokens.is(limit, WordClass.THING_NOUN | WordClass.DOCUMENT_NOUN)
                && !capitals.isCapital(limit)
                && !tokens.is(limit, VERB);
    }

    /** {@code Quist v. Weller}: a case at law. */
    boolean isCase(int first, int limit) {
        return isWord(limit, first, "v.") || isWord(first - 1, first, "v.");
    }

    boolean isAfterArticle(int first) {
        return isWord(first - 1, first, "the");
    }

    /** {@code the X administration}: the article belongs to the noun behind the name. */
    boolean isModifier(int first, int limit) {
        long noun = WordClass.COMMON_WORD
                | WordClass.ORGANIZATION_NOUN
                | WordClass.GROUP_NOUN
                | WordClass.DOCUMENT_NOUN
                | WordClass.THING_NOUN
                | WordClass.ROLE
                | WordClass.PERSON_NOUN
                | WordClass.PLACE_NOUN;
        return isInBlock(limit, first)
                && tokens.is(limit, noun)
                && !tokens.is(limit, FUNCTION | WordClass.MODAL)
                && !capitals.isCapital(limit)
                && tokens.has(limit, TokenFlag.SPACE_BEFORE);
    }

    /** {@code in X}, {@code near the X}. */
    boolean isAfterPlacePreposition(int first) {
        int before = first - (isAfterArticle(first) ? 2 : 1);
        return isWord(before, first, "in") || isWord(before, first, "near") || isWord(before, first, "outside");
    }

    /** {@code the town of X}, {@code north of X}. */
    boolean isAfterPlaceNoun(int first) {
        boolean of = isWord(first - 1, first, "of") && isInBlock(first - 2, first);
        return of
                && (tokens.is(first - 2, WordClass.PLACE_NOUN) && !capitals.isCapital(first - 2)
                        || tokens.equals(first - 2, "north")
                        || tokens.equals(first - 2, "south")
                        || tokens.equals(first - 2, "east")
                        || tokens.equals(first - 2, "west"));
    }

    /** {@code Irving, Texas}. */
    boolean isBeforePlace(int first, int limit) {
        return isInBlock(limit + 1, first)
                && tokens.first(limit) == ','
                && known.is(limit + 1, Gazetteer.PLACE)
                && !isWord(known.limit(limit + 1), first, "and")
                && !isWord(first - 1, first, "and");
    }

    /** {@code X, who} and {@code X, 45,}; not {@code a resident of X who}. */
    boolean isBeforePersonMark(int first, int limit) {
        int next = isWord(limit, first, ",") ? limit + 1 : limit;
        if (isWord(next, first, "who") || isWord(next, first, "whose")) {
            return next > limit || !isWord(first - 1, first, "of");
        }
        boolean age = next > limit && isInBlock(next + 1, first) && tokens.has(next, TokenFlag.NUMBER);
        return age && tokens.end(next) - tokens.begin(next) <= 2 && tokens.first(next + 1) == ',';
    }

    /** {@code X said}, {@code told X}, {@code X went}. */
    boolean isBesideSpeech(int first, int limit) {
        boolean before = isInBlock(limit, first) && tokens.is(limit, WordClass.REPORTING_VERB | WordClass.TELLING_VERB);
        boolean after =
                isInBlock(first - 1, first) && tokens.is(first - 1, WordClass.REPORTING_VERB | WordClass.TELLING_VERB);
        boolean acts = isInBlock(limit, first)
                && tokens.is(limit, WordClass.VERB_PAST)
                && !tokens.is(limit, WordClass.PREPOSITION);
        return before || after || acts;
    }

    /** Returns where the description right before a name begins, or -1: {@code press secretary Sean Spicer}. */
    int roleBefore(int first) {
        if (!isAfterRole(first)) {
            return -1;
        }
        int role = first - 1;
        while (first - role < LONGEST_ROLE && isInBlock(role - 1, first) && isModifier(role - 1)) {
            role--;
        }
        return role;
    }

    private boolean isModifier(int token) {
        long noun = WordClass.COMMON_WORD | WordClass.ROLE | WordClass.ORGANIZATION_NOUN | WordClass.PERSON_NOUN;
        return tokens.is(token, noun) && !tokens.is(token, FUNCTION) && !capitals.isCapital(token);
    }

    /**
     * Returns the token after the description behind a name and its comma, or -1 if none stands there: {@code , a
     * spokesman for the town,}. What follows the comma is taken up to the next mark.
     */
    int apposition(int first, int limit) {
        if (!isWord(limit, first, ",") || !isInBlock(limit + 1, first)) {
            return -1;
        }
        int begin = limit + 1;
        boolean article = tokens.equals(begin, "a") || tokens.equals(begin, "an") || tokens.equals(begin, "the");
        boolean role = false;
        boolean before = true;
        int token = begin;
        while (isInBlock(token, first) && token - begin < LONGEST_APPOSITION && !closes(token)) {
            before &= !tokens.is(token, WordClass.PREPOSITION);
            role |= before && isRole(token);
            token++;
        }
        boolean complete = token > begin && isInBlock(token, first) && closes(token);
        return complete && role && (article || isRole(begin) || isPossessed(begin, token)) ? token : -1;
    }

    /**
     * Returns where the description before a name and its comma begins, or -1: {@code her former deputy, Carl Ostrow,}. It is somebody's, for
     * in a list of people the comma says nothing.
     *
     * @param first the name, its title taken in
     */
    int descriptionBefore(int first, int limit) {
        int head = first - 2;
        if (!isWord(first - 1, first, ",") || !isInBlock(head, first) || !isRole(head)) {
            return -1;
        }
        int begin = head;
        while (head - begin < LONGEST_ROLE && isInBlock(begin - 1, first) && isModifier(begin - 1)) {
            begin--;
        }
        boolean possessed = isInBlock(begin - 1, first)
                && (tokens.is(begin - 1, WordClass.POSSESSIVE_PRONOUN) || tokens.has(begin - 1, TokenFlag.CLITIC));
        return possessed && isInBlock(limit, first) && closes(limit) ? begin : -1;
    }

    private boolean isRole(int token) {
        return tokens.is(token, WordClass.ROLE | WordClass.PERSON_NOUN) && !tokens.is(token, WordClass.REPORTING_VERB);
    }

    private boolean isPossessed(int begin, int limit) {
        return tokens.is(begin, WordClass.POSSESSIVE_PRONOUN)
                || begin + 1 < limit && tokens.has(begin + 1, TokenFlag.CLITIC)
                || known.entry(begin) != KnownNames.NONE && known.limit(begin) < limit && isRole(known.limit(begin));
    }

    private boolean closes(int token) {
        return tokens.has(token, TokenFlag.PUNCTUATION) && tokens.first(token) != '&'
                || tokens.is(token, WordClass.RELATIVE_PRONOUN | WordClass.AUXILIARY | WordClass.REPORTING_VERB)
                        && !tokens.is(token, WordClass.ROLE)
                        && !tokens.has(token, TokenFlag.CLITIC);
    }
}
