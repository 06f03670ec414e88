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

    private final TokenTable tokens;
    /** The number of each token's word plus one; 0 until it is asked for. */
    private final int[] wordOf;

    private int[] slots = new int[LEAST_SLOTS];
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
        int slot = slot(hash);
        if (slots[slot] == 0) {
            if (size == hashes.length) {
                grow();
                slot = slot(hash);
            }
            hashes[size] = hash;
            slots[slot] = ++size;
        }
        wordOf[token] = slots[slot];
        return slots[slot] - 1;
    }

    /** Returns the number of the word with a hash if it has one already, or {@link #NONE}. */
    int find(int hash) {
        return slots[slot(hash)] - 1;
    }

    /** Returns the slot of a word, or the free one where it would be. */
    private int slot(int hash) {
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Keeps the table at most a quarter full, so that words that have no number are seldom compared with any. */
    private void grow() {
        hashes = Arrays.copyOf(hashes, size * 2);
        slots = new int[slots.length * 2];
        for (int word = 0; word < size; word++) {
            slots[slot(hashes[word])] = word + 1;
        }
    }

    /** Returns the number of different words that have been asked for. */
    int size() {
        return size;
    }
}
