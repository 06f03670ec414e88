package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

/**
 * Numbers the words of one article, so that two tokens can be told to be the same word, in any case, at no cost.
 *
 * <p>A word is known by the 32 bits of its hash that the token table keeps: of the some hundred words of an article two
 * different ones share them once in tens of thousands of articles, and then at worst two names are taken for one. A word is
 * numbered when it is first asked for: most are no parts of names, and nobody asks for them.
 */
final class WordIndex {

    /** What a token that is no word has as its number. */
    static final int NONE = -1;

    private static final int LEAST_SLOTS = 256;
    private static final int PASSED = 1 << 31;
    private static final int NUMBER = ~PASSED;
    private static final int SHAPE = TokenFlag.WORD | TokenFlag.CLITIC | TokenFlag.CAPITALIZED | TokenFlag.HYPHENATED;

    private final TokenTable tokens;
    /** The number of each token's word plus one; 0 until it is asked for. */
    private final int[] wordOf;

    /** The number of a word plus one, 0 where there is none; {@link #PASSED} if a word lies further on that belongs here. */
    private int[] slots = new int[LEAST_SLOTS];
    /** The hash of each word at its number plus one. */
    private int[] hashes = new int[LEAST_SLOTS / 4];

    private int size;

    WordIndex(TokenTable tokens) {
        this.tokens = tokens;
        wordOf = new int[tokens.size()];
    }

    /** Returns the number of a token's word, or {@link #NONE} for a mark. */
    int of(int token) {
        int known = wordOf[token];
        return known > 0 ? known - 1 : tokens.has(token, TokenFlag.WORD | TokenFlag.NUMBER) ? number(token) : NONE;
    }

    private int number(int token) {
        int hash = tokens.hash(token);
        int word = find(hash);
        if (word == NONE) {
            if (size + 1 == hashes.length) {
                grow();
            }
            word = size++;
            hashes[word + 1] = hash;
            place(word + 1);
        }
        wordOf[token] = word + 1;
        return word;
    }

    /** Returns the number of the word with a hash if it has one already, or {@link #NONE}. */
    int find(int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0 && hashes[slots[slot] & NUMBER] != hash) {
            slot = next(slot);
        }
        return (slots[slot] & NUMBER) - 1;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    /** Puts a word into the first free slot, and marks those that it had to pass by. */
    private void place(int number) {
        int slot = slot(hashes[number]);
        while (slots[slot] != 0) {
            slots[slot] |= PASSED;
            slot = next(slot);
        }
        slots[slot] = number;
    }

    /** Keeps the table at most a quarter full, so that words that have no number are seldom compared with any. */
    private void grow() {
        hashes = Arrays.copyOf(hashes, hashes.length * 2);
        slots = new int[slots.length * 2];
        for (int number = 1; number <= size; number++) {
            place(number);
        }
    }

    /** Returns the number of different words that have been asked for. */
    int size() {
        return size;
    }

    /**
     * Tells which of the words that have numbers the article has in small letters, a word's answer at its number plus one.
     * Which tokens these are cannot be foretold, so all are looked up, and the others note their answer at 0: no branch depends
     * on the words but where two share a slot.
     */
    boolean[] small() {
        boolean[] small = new boolean[size + 1];
        for (int token = 0; token < wordOf.length; token++) {
            int hash = tokens.hash(token);
            int slot = slots[slot(hash)];
            int number = slot & NUMBER;
            int otherWord = hashes[number] ^ hash;
            int otherShape = tokens.flags(token) & SHAPE ^ TokenFlag.WORD;
            if (slot < 0 && otherWord != 0) {
                number = find(hash) + 1;
                otherWord = 0;
            }
            small[number & allOnesForZero(otherWord | otherShape)] = true;
        }
        return small;
    }

    private static int allOnesForZero(int number) {
        return ~((number | -number) >> 31);
    }
}
