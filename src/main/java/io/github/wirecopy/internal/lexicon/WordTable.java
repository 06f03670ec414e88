package io.github.wirecopy.internal.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A hash table from words to classes.
 *
 * <p>A word is known by its hash alone, some 46 bits of it: no chars are kept or compared, so a look-up touches one place or
 * two in memory (a fifth off the time of the whole scan). A word that is in no list is taken for one that is once in
 * 10<sup>9</sup> words or more. Open addressing, at most half full, so that a miss ends after a step or two.
 */
final class WordTable {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final int[] keys;
    private final long[] classes;
    private final int shift;

    private WordTable(Map<Long, Long> words) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(words.size(), 1));
        keys = new int[1 << bits];
        classes = new long[1 << bits];
        shift = 64 - bits;
        words.forEach(this::place);
    }

    private void place(long hash, long wordClasses) {
        int slot = (int) (hash >>> shift);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key(hash);
        classes[slot] = wordClasses;
    }

    /** Returns the half of a hash that does not choose the slot; never 0, which marks an empty slot. */
    private static int key(long hash) {
        return (int) hash | 1;
    }

    /** Returns the hash of a word that goes on with a folded char; the hash of no chars is 0. */
    static long hash(long hash, char folded) {
        return (hash ^ folded) * MULTIPLIER;
    }

    /** Returns the hash of a word of any case. */
    static long hashOf(CharSequence text, int begin, int end) {
        long hash = 0;
        for (int i = begin; i < end; i++) {
            hash = hash(hash, fold(text.charAt(i)));
        }
        return hash;
    }

    /** Returns a char in lower case, and any apostrophe as {@code '}. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    long find(long hash) {
        int slot = (int) (hash >>> shift);
        int key = key(hash);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return classes[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return 0;
    }

    /** Collects words; a word that is added twice has the classes of both. */
    static final class Builder {

        private final Map<Long, Long> words = new LinkedHashMap<>();

        void add(String word, long classes) {
            words.merge(hashOf(word, 0, word.length()), classes, (a, b) -> a | b);
        }

        WordTable build() {
            return new WordTable(words);
        }
    }
}
