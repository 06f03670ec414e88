package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * Finds where a run of name words ends: words with a capital, the small words within names, {@code of} and {@code
 * and} within the names of organisations.
 */
final class NameRuns {

    /** How many tokens a nickname has with its marks. */
    private static final int NICKNAME = 3;
    /** No name is longer; what looks like one is cut, so that looking back within a run costs little. */
    private static final int LONGEST = 60;

    private static final long PEOPLE = WordClass.TITLE | WordClass.ROLE | WordClass.PERSON_NOUN | WordClass.GROUP_NOUN;

    private final TokenTable tokens;
    private final Capitals capitals;
    private final KnownNames known;
    private final NameLists lists;

    NameRuns(TokenTable tokens, Capitals capitals, KnownNames known) {
        this.tokens = tokens;
        this.capitals = capitals;
        this.known = known;
        this.lists = new NameLists(tokens, capitals, known);
    }

    /** Tells whether a run begins at a token. */
    boolean begins(int token) {
        return capitals.isName(token) || known.entry(token) != KnownNames.NONE;
    }

    /** Returns the token after the run that begins at a token. */
    int limit(int first) {
        int blockLimit = Math.min(tokens.blockLimit(tokens.blockOf(first)), first + LONGEST);
        int limit = step(first);
        while (limit < blockLimit) {
            int next = next(first, limit, blockLimit);
            if (next == limit) {
                break;
            }
            limit = next;
        }
        return limit;
    }

    private int step(int token) {
        return known.entry(token) == KnownNames.NONE ? token + 1 : known.limit(token);
    }

    /** Returns the limit of the run with what follows it, or the limit itself if nothing does. */
    private int next(int first, int limit, int blockLimit) {
        if (begins(limit) && isApart(limit)) {
            return step(limit);
        }
        int over = over(first, limit, blockLimit);
        return over > limit && over < blockLimit && begins(over) ? step(over) : ending(first, limit, blockLimit);
    }

    private boolean isApart(int token) {
        return tokens.has(token, TokenFlag.SPACE_BEFORE);
    }

    /** Returns the token at which the run goes on after a small word or mark within it, or the limit. */
    private int over(int first, int limit, int blockLimit) {
        if (tokens.first(limit) == '&') {
            return limit + 1;
        }
        if (isNickname(limit, blockLimit)) {
            return limit + NICKNAME;
        }
        if (isWithinOrganization(limit, blockLimit)) {
            return limit + 1;
        }
        if (isParticle(limit)) {
            int token = limit + 1;
            while (token < blockLimit && isParticle(token)) {
                token++;
            }
            return token;
        }
        return overConnector(first, limit, blockLimit);
    }

    /** {@code Sheriff's Department}, {@code Children's Hospital}, {@code St. Mary's College}: an ending within a name. */
    private boolean isWithinOrganization(int ending, int blockLimit) {
        int next = ending + 1;
        if (next >= blockLimit || !tokens.has(ending, TokenFlag.CLITIC) || !tokens.equals(ending, "'s")) {
            return false;
        }
        int owner = ending - 1;
        boolean common = tokens.is(owner, PEOPLE) && !tokens.is(owner, WordClass.SURNAME);
        boolean saint = owner > 0 && (tokens.equals(owner - 1, "st.") || tokens.equals(owner - 1, "st"));
        return (common || saint)
                && (isHead(next) || next + 1 < blockLimit && capitals.isName(next) && isHead(next + 1));
    }

    private boolean isHead(int token) {
        return capitals.isName(token) && tokens.is(token, WordClass.ORGANIZATION_NOUN | WordClass.PLACE_NOUN);
    }

    private boolean isParticle(int token) {
        return tokens.is(token, WordClass.NAME_PARTICLE)
                && !tokens.has(token, TokenFlag.CAPITALIZED)
                && !tokens.has(token - 1, TokenFlag.PUNCTUATION);
    }

    /** {@code William "Bill" Clinton}: marks around one word, and more of the name behind them. */
    private boolean isNickname(int mark, int blockLimit) {
        return mark + NICKNAME < blockLimit
                && tokens.has(mark, TokenFlag.QUOTE_MARK)
                && tokens.has(mark, TokenFlag.SPACE_BEFORE)
                && capitals.isCapital(mark + 1)
                && tokens.has(mark + 2, TokenFlag.QUOTE_MARK)
                && !tokens.has(mark + 2, TokenFlag.SPACE_BEFORE)
                && capitals.isName(mark + NICKNAME);
    }

    private int overConnector(int first, int limit, int blockLimit) {
        boolean of = tokens.equals(limit, "of");
        if (of || tokens.equals(limit, "for") || tokens.equals(limit, "on")) {
            int next = overArticle(limit + 1, blockLimit);
            boolean takes = takesComplement(first, limit, of) || of && takesSecond(first, limit, next, blockLimit);
            return takes ? next : limit;
        }
        return lists.goesOn(first, limit, blockLimit) ? limit + 1 : limit;
    }

    private int overArticle(int token, int blockLimit) {
        return token < blockLimit && tokens.equals(token, "the") ? token + 1 : token;
    }

    /** {@code Ministry of}, {@code Center for}: a noun of organisations before the small word. */
    private boolean takesComplement(int first, int limit, boolean of) {
        int head = limit - 1;
        boolean title = tokens.is(head, WordClass.TITLE | WordClass.ROLE);
        if (title && !tokens.is(head, WordClass.ORGANIZATION_NOUN)
                || head > first && tokens.equals(head - 1, "chief")) {
            return false;
        }
        if (known.is(first, Gazetteer.PLACE | Gazetteer.ADJECTIVE) && known.limit(first) == limit) {
            return false;
        }
        long heads = WordClass.ORGANIZATION_NOUN | (of ? WordClass.PLACE_NOUN | WordClass.THING_NOUN : 0);
        return tokens.is(head, heads) && head >= first && (of || !WordSet.COMPLETE_HEADS.contains(tokens.hash(head)));
    }

    /** {@code Ministry of Defense of Niger}, {@code Centre for Control of Disorders}. */
    private boolean takesSecond(int first, int limit, int next, int blockLimit) {
        if (next >= blockLimit || !lists.hasComplement(first, limit)) {
            return false;
        }
        return known.is(next, Gazetteer.COUNTRY)
                || lists.hasWord(first, limit, "for")
                || lists.hasWord(first, limit, "on");
    }

    /** {@code , Jr.} and {@code , Inc.} belong to the name before them. */
    private int ending(int first, int limit, int blockLimit) {
        boolean ending = limit + 1 < blockLimit
                && tokens.first(limit) == ','
                && (isJunior(limit + 1)
                        || tokens.is(limit + 1, WordClass.COMPANY_SUFFIX)
                                && tokens.has(limit + 1, TokenFlag.ABBREVIATION | TokenFlag.ALL_CAPITALS));
        return ending ? limit + 2 : isGeneration(first, limit) ? limit + 1 : limit;
    }

    /** {@code Brent Quist III}. */
    private boolean isGeneration(int first, int token) {
        return token - first > 1
                && tokens.has(token, TokenFlag.ALL_CAPITALS)
                && tokens.is(first, WordClass.GIVEN_NAME_MALE)
                && (tokens.equals(token, "ii") || tokens.equals(token, "iii") || tokens.equals(token, "iv"));
    }

    private boolean isJunior(int token) {
        return tokens.equals(token, "jr.") || tokens.equals(token, "sr.") || tokens.equals(token, "jr");
    }
}
