package io.github.wirecopy.internal.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A hash table from words to classes that is asked by slices of a text.
 *
 * <p>Words lie one after the other in one array of chars; slots hold the number of a word plus one. Open addressing,
 * at most half full, so that a miss ends after a step or two.
 */
final class WordTable {

    private final char[] chars;
    private final int[] offsets;
    private final long[] classes;
    private final int[] slots;
    private final int[] hashes;

    private WordTable(Map<String, Long> words) {
        int size = words.size();
        offsets = new int[size + 1];
        classes = new long[size];
        hashes = new int[size];
        slots = new int[Integer.highestOneBit(Math.max(size, 1)) * 4];
        StringBuilder all = new StringBuilder();
        int word = 0;
        for (Map.Entry<String, Long> entry : words.entrySet()) {
            all.append(entry.getKey());
            offsets[word + 1] = all.length();
            classes[word] = entry.getValue();
            place(word++, entry.getKey());
        }
        chars = all.toString().toCharArray();
    }

    private void place(int word, String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash(hash, text.charAt(i));
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = word + 1;
        hashes[word] = hash;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    static int hash(int hash, char folded) {
        return hash * 31 + folded;
    }

    /** Returns a char in lower case, and any apostrophe as {@code '}. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    long find(char[] text, int begin, int end, int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int word = slots[slot] - 1;
            if (hashes[word] == hash && same(word, text, begin, end)) {
                return classes[word];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return 0;
    }

    private boolean same(int word, char[] text, int begin, int end) {
        int offset = offsets[word];
        if (offsets[word + 1] - offset != end - begin) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            char c = text[i];
            if (chars[offset++] != c && chars[offset - 1] != fold(c)) {
                return false;
            }
        }
        return true;
    }

    /** Collects words; a word that is added twice has the classes of both. */
    static final class Builder {

        private final Map<String, Long> words = new LinkedHashMap<>();

        void add(String word, long classes) {
            StringBuilder folded = new StringBuilder(word.length());
            for (int i = 0; i < word.length(); i++) {
                folded.append(fold(word.charAt(i)));
            }
            words.merge(folded.toString(), classes, (a, b) -> a | b);
        }

        WordTable build() {
            return new WordTable(words);
        }
    }
}
