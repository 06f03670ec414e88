package io.github.wirecopy.internal.lexicon;

import java.util.Arrays;

/**
 * A hash table from words to what the lists say of them.
 *
 * <p>A word is known by its hash alone, some 46 bits of it: no chars are kept or compared, so a look-up touches one place or
 * two in memory (a fifth off the time of the whole scan). A word that is in no list is taken for one that is once in
 * 10<sup>9</sup> words or more. Open addressing, at most half full, so that a miss ends after a step or two. Of the classes
 * of all words some thousand combinations occur, so a slot holds the number of its combination, and the table stays small
 * enough for a core's cache.
 */
final class WordTable {

    /** The first entry of a listed word; those below are for other words by their endings, and for marks. */
    static final int FIRST = 128;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final int[] keys;
    private final char[] entries;
    private final long[] classes;
    private final int[] endings;
    private final int shift;

    private WordTable(Builder words) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(words.size, 1));
        keys = new int[1 << bits];
        entries = new char[1 << bits];
        shift = 64 - bits;
        Combinations combinations = new Combinations();
        for (int slot = 0; slot < words.hashes.length; slot++) {
            if (words.hashes[slot] != 0) {
                place(words.hashes[slot], combinations.number(words.classes[slot], words.endings[slot]));
            }
        }
        classes = combinations.classes();
        endings = combinations.endings();
    }

    private void place(long hash, int entry) {
        int slot = (int) (hash >>> shift);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key(hash);
        entries[slot] = (char) entry;
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

    /** Returns the entry of a word, 0 if it is in no list. */
    int find(long hash) {
        int slot = (int) (hash >>> shift);
        int key = key(hash);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return entries[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return 0;
    }

    long classes(int entry) {
        return classes[entry];
    }

    int entries() {
        return endings.length;
    }

    int ending(int entry) {
        return endings[entry];
    }

    /** Collects words; a word that is added twice has the classes of both. */
    static final class Builder {

        private static final int USUAL = 1 << 16;

        private long[] hashes = new long[USUAL];
        private long[] classes = new long[USUAL];
        private int[] endings = new int[USUAL];
        private int size;

        void add(char[] text, int begin, int end, long wordClasses) {
            long hash = 0;
            for (int i = begin; i < end; i++) {
                hash = hash(hash, fold(text[i]));
            }
            int slot = slot(hash);
            if (hashes[slot] == 0) {
                hashes[slot] = hash;
                endings[slot] = WordEnding.of(text, begin, end);
                size++;
            }
            classes[slot] |= wordClasses;
            if (size * 2 > hashes.length) {
                grow();
            }
        }

        /** Sets a word apart, so that it shares its entry with no other that is not set apart by the same number. */
        void setApart(String word, int keyWord) {
            add(word.toCharArray(), 0, word.length(), 0);
            endings[slot(hashOf(word, 0, word.length()))] |= keyWord;
        }

        private int slot(long hash) {
            int slot = (int) (hash >>> 40) & hashes.length - 1;
            while (hashes[slot] != 0 && hashes[slot] != hash) {
                slot = slot + 1 & hashes.length - 1;
            }
            return slot;
        }

        private void grow() {
            Builder larger = new Builder();
            larger.hashes = new long[hashes.length * 2];
            larger.classes = new long[hashes.length * 2];
            larger.endings = new int[hashes.length * 2];
            for (int slot = 0; slot < hashes.length; slot++) {
                int to = larger.slot(hashes[slot]);
                larger.hashes[to] = hashes[slot];
                larger.classes[to] = classes[slot];
                larger.endings[to] = endings[slot];
            }
            hashes = larger.hashes;
            classes = larger.classes;
            endings = larger.endings;
        }

        WordTable build() {
            return new WordTable(this);
        }
    }

    /** Numbers the combinations of classes and ending that occur, from {@link #FIRST} on. */
    private static final class Combinations {

        private long[] classes = new long[1 << 11];
        private int[] endings = new int[1 << 11];
        private int[] slots = new int[1 << 13];
        private int size = FIRST;

        Combinations() {
            for (int entry = 0; entry < FIRST; entry++) {
                endings[entry] = WordEnding.ofEntry(entry & 31);
            }
        }

        int number(long wordClasses, int ending) {
            int slot = slot(wordClasses, ending);
            if (slots[slot] == 0) {
                if (size == classes.length) {
                    grow();
                    slot = slot(wordClasses, ending);
                }
                classes[size] = wordClasses;
                endings[size] = ending;
                slots[slot] = size++;
            }
            return slots[slot];
        }

        private int slot(long wordClasses, int ending) {
            int slot = (int) ((wordClasses ^ ending) * MULTIPLIER >>> 40) & slots.length - 1;
            while (slots[slot] != 0 && (classes[slots[slot]] != wordClasses || endings[slots[slot]] != ending)) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }

        private void grow() {
            classes = Arrays.copyOf(classes, size * 2);
            endings = Arrays.copyOf(endings, size * 2);
            slots = new int[slots.length * 2];
            for (int number = FIRST; number < size; number++) {
                slots[slot(classes[number], endings[number])] = number;
            }
        }

        long[] classes() {
            return Arrays.copyOf(classes, size);
        }

        int[] endings() {
            return Arrays.copyOf(endings, size);
        }
    }
}
