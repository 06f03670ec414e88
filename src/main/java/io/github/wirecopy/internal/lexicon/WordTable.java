package io.github.wirecopy.internal.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final int[] keys;
    private final char[] entries;
    private final long[] classes;
    private final int[] endings;
    private final int shift;

    private WordTable(Builder words) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(words.classes.size(), 1));
        keys = new int[1 << bits];
        entries = new char[1 << bits];
        shift = 64 - bits;
        List<Entry> different = new ArrayList<>();
        Map<Entry, Integer> numbers = new LinkedHashMap<>();
        different.add(new Entry(0, 0));
        words.classes.forEach((word, wordClasses) -> {
            Entry entry = new Entry(wordClasses, WordEnding.of(word, 0, word.length()));
            place(hashOf(word, 0, word.length()), numbers.computeIfAbsent(entry, added -> {
                different.add(added);
                return different.size() - 1;
            }));
        });
        classes = different.stream().mapToLong(Entry::classes).toArray();
        endings = different.stream().mapToInt(Entry::ending).toArray();
    }

    /** What the lists say of a word. */
    private record Entry(long classes, int ending) {}

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

    int ending(int entry) {
        return endings[entry];
    }

    /** Collects words; a word that is added twice has the classes of both. */
    static final class Builder {

        private final Map<String, Long> classes = new LinkedHashMap<>();

        void add(String word, long wordClasses) {
            StringBuilder folded = new StringBuilder(word);
            for (int i = 0; i < word.length(); i++) {
                folded.setCharAt(i, fold(word.charAt(i)));
            }
            classes.merge(folded.toString(), wordClasses, (a, b) -> a | b);
        }

        WordTable build() {
            return new WordTable(this);
        }
    }
}
