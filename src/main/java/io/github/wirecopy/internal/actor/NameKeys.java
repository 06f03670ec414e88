package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.ShortForms;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** What the parts of a name are: first and last word, the bag of its words, its initials. */
final class NameKeys {

    private static final long SMALL = WordClass.DETERMINER | WordClass.PREPOSITION | WordClass.COORDINATOR;

    /** The letters of {@code iii} and {@code Jr.}. */
    private static final int LONGEST_SUFFIX = 3;

    private final TokenTable tokens;
    private final WordIndex words;
    private final MentionTable mentions;

    NameKeys(TokenTable tokens, WordIndex words, MentionTable mentions) {
        this.tokens = tokens;
        this.words = words;
        this.mentions = mentions;
    }

    int size(int mention) {
        return mentions.limit(mention) - mentions.first(mention);
    }

    /** Returns the number of the first word. */
    int first(int mention) {
        return words.of(mentions.first(mention));
    }

    /** Returns the token of the last word, {@code Jr.} and its like left aside. */
    int lastToken(int mention) {
        int last = mentions.limit(mention) - 1;
        while (last > mentions.first(mention) && (isSuffix(last) || words.of(last) == WordIndex.NONE)) {
            last--;
        }
        return last;
    }

    int last(int mention) {
        return words.of(lastToken(mention));
    }

    /** Tells whether a name ends in {@code Jr.}. */
    boolean isJunior(int mention) {
        return isSuffix(mentions.limit(mention) - 1);
    }

    private boolean isSuffix(int token) {
        return tokens.end(token) - tokens.begin(token) <= LONGEST_SUFFIX && isOneOfSuffixes(token);
    }

    private boolean isOneOfSuffixes(int token) {
        return tokens.equals(token, "jr.")
                || tokens.equals(token, "jr")
                || tokens.equals(token, "sr.")
                || tokens.equals(token, "ii")
                || tokens.equals(token, "iii");
    }

    /** Returns a number that names have in common if they hold the same words in any order, small ones left aside. */
    long bag(int mention) {
        long bag = 0;
        int token = mentions.first(mention);
        while (token < mentions.limit(mention)) {
            int inner = innerKnown(mention, token);
            if (inner != MentionTable.NONE) {
                bag += mix(~mentions.known(inner));
                token = mentions.limit(inner);
            } else {
                boolean counts = words.of(token) != WordIndex.NONE
                        && !tokens.has(token, TokenFlag.CLITIC)
                        && (!tokens.is(token, SMALL)
                                || tokens.has(token, TokenFlag.CAPITALIZED)
                                        && tokens.has(token, TokenFlag.ALL_CAPITALS));
                bag += counts ? mix(words.of(token)) : 0;
                token++;
            }
        }
        return bag;
    }

    /** Returns the mention of a known actor that begins at a token within a mention, or none. */
    private int innerKnown(int mention, int token) {
        for (int inner = mention + 1; inner < mentions.size() && mentions.first(inner) <= token; inner++) {
            if (mentions.first(inner) == token && mentions.known(inner) >= 0) {
                return inner;
            }
        }
        return MentionTable.NONE;
    }

    private static long mix(int word) {
        long mixed = (word + 0x632BE59BL) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 31;
    }

    /** Returns a number for the first letters of the words with a capital. */
    long initials(int mention) {
        long initials = 0;
        for (int token = mentions.first(mention); token < mentions.limit(mention); token++) {
            if (tokens.has(token, TokenFlag.CAPITALIZED)) {
                initials = initials * 31 + tokens.first(token);
            }
        }
        return initials;
    }

    /** Returns the same number for an acronym, its stops left aside; 0 if the name is none. */
    long acronym(int mention) {
        int token = mentions.first(mention);
        if (size(mention) != 1 || !tokens.has(token, TokenFlag.ALL_CAPITALS)) {
            return 0;
        }
        long letters = 0;
        for (int i = tokens.begin(token); i < tokens.end(token); i++) {
            char c = tokens.charAt(i);
            letters = c == '.' ? letters : letters * 31 + c;
        }
        return letters;
    }

    /** Tells whether two first names can be of one person: the same, an initial of the other, or short for it. */
    boolean agree(int one, int other) {
        if (words.of(one) == words.of(other)) {
            return true;
        }
        int length = Math.min(length(one), length(other));
        boolean initial = tokens.has(one, TokenFlag.INITIAL) || tokens.has(other, TokenFlag.INITIAL);
        int same = 0;
        while (same < length && fold(one, same) == fold(other, same)) {
            same++;
        }
        if (initial) {
            return same >= 1;
        }
        boolean cut =
                same >= 3 && same >= length - 1 && !(isMale(one) && isFemale(other) || isFemale(one) && isMale(other));
        return cut || ShortForms.names().agree(tokens.hash(one), tokens.hash(other));
    }

    /** Tells whether the second words of two names can be of one person: {@code George W. Bush} is not {@code George H.W.}. */
    boolean middlesAgree(int one, int other) {
        int middle = mentions.first(one) + 1;
        int otherMiddle = mentions.first(other) + 1;
        boolean both = isMiddle(one, middle) && isMiddle(other, otherMiddle);
        return !both || fold(middle, 0) == fold(otherMiddle, 0);
    }

    private boolean isMiddle(int mention, int token) {
        return token < mentions.limit(mention) - 1
                && tokens.has(token, TokenFlag.CAPITALIZED)
                && tokens.has(token, TokenFlag.INITIAL | TokenFlag.ABBREVIATION | TokenFlag.ALL_CAPITALS);
    }

    private boolean isMale(int token) {
        return tokens.is(token, WordClass.GIVEN_NAME_MALE) && !tokens.is(token, WordClass.GIVEN_NAME_FEMALE);
    }

    private boolean isFemale(int token) {
        return tokens.is(token, WordClass.GIVEN_NAME_FEMALE) && !tokens.is(token, WordClass.GIVEN_NAME_MALE);
    }

    private int length(int token) {
        return tokens.end(token) - tokens.begin(token);
    }

    private char fold(int token, int offset) {
        return Character.toLowerCase(tokens.charAt(tokens.begin(token) + offset));
    }
}
