package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** What two words together make a name, whatever the second one does alone: {@code School District}, {@code Park Ji-ho}. */
final class NounPairs {

    private static final long HEAD = WordClass.ORGANIZATION_NOUN | WordClass.PLACE_NOUN;
    private static final int LONGEST_SYLLABLE = 6;

    private final TokenTable tokens;

    NounPairs(TokenTable tokens) {
        this.tokens = tokens;
    }

    /** Returns the kind that the head of a name and the word before it tell, or {@link MentionCollector#UNKNOWN}. */
    int kind(int first, int head) {
        if (head <= first) {
            return MentionCollector.UNKNOWN;
        }
        if (tokens.is(head, HEAD)) {
            return ofNouns(head);
        }
        return head == first + 1 && tokens.is(first, WordClass.SURNAME) && isSyllables(head)
                ? MentionCollector.PERSON
                : MentionCollector.UNKNOWN;
    }

    private int ofNouns(int head) {
        int begin = tokens.begin(head - 1);
        int end = tokens.end(head);
        if (WordSet.ORGANIZATION_PAIRS.contains(tokens.text(), begin, end)) {
            return MentionCollector.ORGANIZATION;
        }
        boolean place = WordSet.PLACE_PAIRS.contains(tokens.text(), begin, end);
        return place ? MentionCollector.PLACE : MentionCollector.UNKNOWN;
    }

    /** {@code Ji-ho}, {@code Min-Woo}: a given name of two syllables behind the family name. */
    private boolean isSyllables(int token) {
        if (!tokens.has(token, TokenFlag.HYPHENATED) || !tokens.has(token, TokenFlag.CAPITALIZED)) {
            return false;
        }
        int before = 0;
        int after = 0;
        int hyphens = 0;
        for (int at = tokens.begin(token); at < tokens.end(token); at++) {
            boolean hyphen = tokens.charAt(at) == '-';
            hyphens += hyphen ? 1 : 0;
            before += hyphens == 0 ? 1 : 0;
            after += hyphens > 0 && !hyphen ? 1 : 0;
        }
        return hyphens == 1 && isSyllable(before) && isSyllable(after);
    }

    private static boolean isSyllable(int length) {
        return length >= 2 && length <= LONGEST_SYLLABLE;
    }
}
