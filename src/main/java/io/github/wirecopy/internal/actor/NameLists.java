package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;

/** Lists within the names of organisations, which are no lists of actors: {@code Department of Health and Human Services}. */
final class NameLists {

    /** How many tokens of a list are looked at; longer ones are in no name. */
    private static final int LONGEST = 16;

    private static final long PERSONAL =
            WordClass.GIVEN_NAME_MALE | WordClass.GIVEN_NAME_FEMALE | WordClass.TITLE | WordClass.ROLE;

    private final TokenTable tokens;
    private final Capitals capitals;
    private final KnownNames known;

    NameLists(TokenTable tokens, Capitals capitals, KnownNames known) {
        this.tokens = tokens;
        this.capitals = capitals;
        this.known = known;
    }

    /** Tells whether a name goes on behind a comma or {@code and}. */
    boolean goesOn(int first, int limit, int blockLimit) {
        boolean list = tokens.equals(limit, "and") || tokens.first(limit) == ',';
        return list
                && limit + 1 < blockLimit
                && capitals.isName(limit + 1)
                && known.entry(limit + 1) == KnownNames.NONE
                && (isWithinComplement(first, limit, blockLimit) || isBeforeHead(limit, blockLimit));
    }

    private boolean isWithinComplement(int first, int limit, int blockLimit) {
        boolean list = tokens.first(limit) != ',' || closesList(limit + 1, blockLimit);
        return list
                && hasComplement(first, limit)
                && known.entry(limit - 1) == KnownNames.NONE
                && !tokens.is(limit + 1, PERSONAL);
    }

    /** Tells whether a name holds {@code of}, {@code for} or {@code on}. */
    boolean hasComplement(int first, int limit) {
        return hasWord(first, limit, "of") || hasWord(first, limit, "for") || hasWord(first, limit, "on");
    }

    boolean hasWord(int first, int limit, String word) {
        for (int token = first + 1; token < limit; token++) {
            if (!capitals.isCapital(token) && tokens.equals(token, word)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether {@code and} and one more name word follow an item of a list of single words. */
    private boolean closesList(int item, int blockLimit) {
        return item + 2 < blockLimit
                && (tokens.equals(item + 1, "and") || tokens.first(item + 1) == ',')
                && capitals.isName(item + 2);
    }

    /**
     * {@code Competition and Consumer Commission}: common words on both sides, and behind the last one the noun of an
     * organisation, which the word before the list is not.
     */
    private boolean isBeforeHead(int separator, int blockLimit) {
        if (!isSubject(separator - 1) || tokens.is(separator - 1, WordClass.ORGANIZATION_NOUN)) {
            return false;
        }
        boolean joined = tokens.equals(separator, "and");
        int begin = separator + 1;
        int last = Math.min(blockLimit, separator + LONGEST);
        for (int token = begin; token < last; token++) {
            if (token > begin && joined && isHead(token, blockLimit)) {
                return true;
            }
            if (tokens.equals(token, "and") || tokens.first(token) == ',') {
                if (joined || token == begin) {
                    return false;
                }
                joined = tokens.equals(token, "and");
                begin = token + 1;
            } else if (!isSubject(token)) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether a word with a capital can be what an organisation is for. */
    private boolean isSubject(int token) {
        return capitals.isCapital(token)
                && capitals.isPlain(token)
                && known.entry(token) == KnownNames.NONE
                && !tokens.is(token, PERSONAL | WordClass.OTHER_NAME | WordClass.SURNAME);
    }

    /** Tells whether a noun of organisations ends a name at a token. */
    private boolean isHead(int token, int blockLimit) {
        int next = token + 1;
        return tokens.is(token, WordClass.ORGANIZATION_NOUN)
                && capitals.isName(token)
                && (next == blockLimit || !capitals.isCapital(next) || !capitals.isPlain(next));
    }
}
