package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * Numbers the words of one article, so that two tokens can be told to be the same word, in any case, at no cost.
 *
 * <p>Open addressing over the tokens' own chars; no String is made.
 */
final class WordIndex {

    /** What a token that is no word has as its number. */
    static final int NONE = -1;

    private final TokenTable tokens;
    private final int[] wordOf;
    private final int[] slots;
    private final int[] hashes;
    private final int[] examples;
    private int size;

    WordIndex(TokenTable tokens) {
        this.tokens = tokens;
        wordOf = new int[tokens.size()];
        slots = new int[Integer.highestOneBit(Math.max(tokens.size(), 4)) * 4];
        hashes = new int[tokens.size()];
        examples = new int[tokens.size()];
        for (int token = 0; token < wordOf.length; token++) {
            wordOf[token] = tokens.has(token, TokenFlag.WORD | TokenFlag.NUMBER) ? number(token) : NONE;
        }
    }

    private int number(int token) {
        int hash = tokens.hash(token);
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != 0) {
            int word = slots[slot] - 1;
            if (hashes[word] == hash && same(examples[word], token)) {
                return word;
            }
            slot = slot + 1 & slots.length - 1;
        }
        hashes[size] = hash;
        examples[size] = token;
        slots[slot] = size + 1;
        return size++;
    }

    private boolean same(int a, int b) {
        int length = tokens.end(a) - tokens.begin(a);
        if (length != tokens.end(b) - tokens.begin(b)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char one = tokens.text().charAt(tokens.begin(a) + i);
            char other = tokens.text().charAt(tokens.begin(b) + i);
            if (one != other && fold(one) != fold(other)) {
                return false;
            }
        }
        return true;
    }

    private static char fold(char c) {
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    /** Returns the number of different words. */
    int size() {
        return size;
    }

    /** Returns the number of a token's word, or {@link #NONE} for a mark. */
    int of(int token) {
        return wordOf[token];
    }

    /** Returns the first token that is a word. */
    int example(int word) {
        return examples[word];
    }
}
