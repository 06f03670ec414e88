package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Which words with a hyphen are made of names and are none: {@code Anti-Trump}, {@code U.S.-Mexico}. */
final class CompoundWords {

    private final TokenTable tokens;
    private final Capitals capitals;
    private final KnownNames known;
    private final Lexicon lexicon = Lexicon.english();

    CompoundWords(TokenTable tokens, Capitals capitals, KnownNames known) {
        this.tokens = tokens;
        this.capitals = capitals;
        this.known = known;
    }

    /** Tells whether a word is made of names and is none: {@code Anti-Trump}, {@code U.S.-Mexico}, {@code Weller-Quist}. */
    boolean isOne(int token) {
        if (!tokens.has(token, TokenFlag.HYPHENATED)) {
            return false;
        }
        String text = tokens.text();
        int begin = tokens.begin(token);
        int end = tokens.end(token);
        int hyphen = begin;
        while (hyphen < end && text.charAt(hyphen) != '-') {
            hyphen++;
        }
        if (hyphen == end) {
            return false;
        }
        // The stop of an abbreviation at the end of a sentence is no part of the token.
        return WordSet.PREFIXES.contains(text, begin, hyphen)
                || !isArabicArticle(begin, hyphen)
                        && isPart(begin, hyphen)
                        && (isPart(hyphen + 1, end) || end < text.length() && known.isKnown(hyphen + 1, end + 1));
    }

    /** The first part of {@code Al-Sabah} is no name, though it is short for a state. */
    private boolean isArabicArticle(int begin, int end) {
        return end - begin == 2 && (lexicon.classesOf(tokens.text(), begin, end) & WordClass.NAME_PARTICLE) != 0;
    }

    private boolean isPart(int begin, int end) {
        return known.isKnown(begin, end) || capitals.isNameElsewhere(begin, end);
    }
}
