package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Where the article has names that the gazetteer knows: the longest at each token. */
final class KnownNames {

    /** Stands where no known name begins. */
    static final int NONE = -1;

    /** What tells the name of a place from its adjectives and codes. */
    private static final int PLACE_NAME =
            Gazetteer.PLACE | Gazetteer.ADJECTIVE | Gazetteer.PEOPLE | Gazetteer.CODE | Gazetteer.CAPITALS;

    /** Where in a number the count of a name's tokens begins, which is below 128; its entry lies before. */
    private static final int LENGTH = 24;

    private static final int ENTRY = (1 << LENGTH) - 1;

    private final TokenTable tokens;
    private final Capitals capitals;
    private final Gazetteer gazetteer = Gazetteer.english();
    /**
     * The entry of the name that begins at each token plus one, and from {@link #LENGTH} on how many tokens it has; 0 where none
     * begins.
     */
    private final int[] names;

    private int[] hashes = new int[16];

    KnownNames(TokenTable tokens, int[] candidates, Capitals capitals) {
        this.tokens = tokens;
        this.capitals = capitals;
        names = new int[tokens.size()];
        for (int token : candidates) {
            int longest = gazetteer.longest(tokens.hash(token));
            if (longest > 0) {
                look(token, Math.min(token + longest, tokens.blockLimit(tokens.blockOf(token))));
            }
        }
    }

    /** In {@code Weller, Niger and Mali} nothing says that the first is a place. */
    private boolean isListed(int token) {
        int after = limit(token);
        int before = token - 3;
        return after < tokens.size() && tokens.equals(after, "and")
                || before >= 0 && (tokens.first(before) == ',' || capitals.isName(before));
    }

    /** Looks for the longest name from a token up to a limit. */
    private void look(int token, int limit) {
        for (int end = reach(token, limit); end > token; end--) {
            int entry = find(hashes[end - token - 1], token, end);
            if (entry >= 0 && fits(entry, token, end)) {
                names[token] = end - token << LENGTH | entry + 1;
                notePlace(token);
                return;
            }
        }
    }

    private int find(int hash, int token, int end) {
        return gazetteer.mayBe(hash)
                ? gazetteer.find(hash, tokens.text(), tokens.begin(token), tokens.end(end - 1))
                : NONE;
    }

    /**
     * Notes the hashes of the slices from a token to each of the next as long as names go on like that, and returns the token after
     * the last: most of those that begin like one end at their second word (a third of the time of finding known names).
     */
    private int reach(int token, int limit) {
        if (limit - token > hashes.length) {
            hashes = new int[limit - token];
        }
        int hash = tokens.spelling(token);
        int next = token;
        hashes[next++ - token] = hash;
        while (next < limit && gazetteer.mayBeginWith(hash)) {
            hash = tokens.begin(next) > tokens.end(next - 1) ? Gazetteer.hash(hash, ' ', 1) : hash;
            hash = Gazetteer.hash(hash, tokens.spelling(next), tokens.end(next) - tokens.begin(next));
            hashes[next++ - token] = hash;
        }
        return next;
    }

    /** {@code Irving, Texas}: the word before the comma is a place in the whole article. */
    private void notePlace(int token) {
        boolean place = token >= 2
                && is(token, Gazetteer.PLACE)
                && tokens.first(token - 1) == ','
                && capitals.isName(token - 2);
        if (place && entry(token - 2) == NONE && !capitals.isPlain(token - 2) && !isListed(token)) {
            capitals.notePlace(token - 2);
        }
    }

    private boolean fits(int entry, int token, int end) {
        int flags = gazetteer.flags(entry);
        if (end < tokens.size() && tokens.entry(end) == '$' && tokens.first(end) == '$') {
            return false;
        }
        if ((flags & Gazetteer.CAPITALS) != 0 && !isWrittenInCapitals(token)) {
            return false;
        }
        if ((flags & Gazetteer.CODE) != 0) {
            return isAfterComma(token) && isWrittenInCapitals(token);
        }
        if (end - token > 1) {
            return fitsInSeveralWords(token, end);
        }
        return isMarked(token) && (!capitals.isDoubtful(token) || isClear(token));
    }

    /** First in a sentence {@code The Australian} is a paper before a verb of speech, and {@code Family first} is no party. */
    private boolean fitsInSeveralWords(int token, int end) {
        if (!capitals.isDoubtful(token)) {
            return isMarked(token) || isMarked(end - 1);
        }
        boolean paper = !tokens.equals(token, "the")
                || end == tokens.size()
                || tokens.is(end, WordClass.REPORTING_VERB)
                || tokens.has(end, TokenFlag.CLITIC);
        return isMarked(end - 1) && paper;
    }

    /** Tells whether a token has a capital, or begins with a digit as {@code 4chan} does. */
    private boolean isMarked(int token) {
        return capitals.isCapital(token)
                || tokens.has(token, TokenFlag.NUMBER)
                || NameCandidates.isSmallBrand(tokens, token);
    }

    private boolean isWrittenInCapitals(int token) {
        return tokens.has(token, TokenFlag.ALL_CAPITALS) && !isInCapitalBlock(token);
    }

    /** In a headline all in capitals {@code US} may be {@code us}. */
    private boolean isInCapitalBlock(int token) {
        int block = tokens.blockOf(token);
        int others = 0;
        for (int other = Math.max(token - 3, tokens.blockFirst(block));
                other < Math.min(token + 4, tokens.blockLimit(block));
                other++) {
            others += tokens.has(other, TokenFlag.ALL_CAPITALS) ? 1 : 0;
        }
        return others > 4;
    }

    private boolean isAfterComma(int token) {
        return token > 1 && tokens.first(token - 1) == ',' && capitals.isCapital(token - 2);
    }

    /** A word that is a common one too counts at the beginning of a sentence if the article has it as a name elsewhere. */
    private boolean isClear(int token) {
        return !capitals.isPlain(token) || capitals.isSeenAsName(token) || tokens.has(token, TokenFlag.ALL_CAPITALS);
    }

    /** Tells whether a slice of the text is a known name. */
    boolean isKnown(int begin, int end) {
        return gazetteer.find(tokens.text(), begin, end) >= 0;
    }

    /** Returns where a place ends that begins together with a longer name: {@code Washington} in {@code Washington Post}; the token if none does. */
    int innerPlace(int token) {
        for (int end = limit(token) - 1; end > token; end--) {
            int entry = gazetteer.find(tokens.text(), tokens.begin(token), tokens.end(end - 1));
            if (entry >= 0 && (gazetteer.flags(entry) & PLACE_NAME) == Gazetteer.PLACE) {
                return end;
            }
        }
        return token;
    }

    /** Returns the actor of the place that {@link #innerPlace} has found. */
    int actor(int first, int limit) {
        return gazetteer.actor(gazetteer.find(tokens.text(), tokens.begin(first), tokens.end(limit - 1)));
    }

    /** Returns the entry of the name that begins at a token, or {@link #NONE}. */
    int entry(int token) {
        return (names[token] & ENTRY) - 1;
    }

    /** Returns the token after the name that begins at a token. */
    int limit(int token) {
        return token + (names[token] >>> LENGTH);
    }

    /** Returns what the name that begins at a token is, as the bits of its entry. */
    int flags(int token) {
        return names[token] == 0 ? 0 : gazetteer.flags(entry(token));
    }

    /** Tells whether a name begins at a token whose entry has at least one of some flags. */
    boolean is(int token, int anyOf) {
        return names[token] != 0 && (gazetteer.flags(entry(token)) & anyOf) != 0;
    }

    /** Returns the actor of the name that begins at a token, or {@link #NONE}. */
    int actor(int token) {
        return names[token] == 0 ? NONE : gazetteer.actor(entry(token));
    }
}
