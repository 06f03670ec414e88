package io.github.wirecopy.internal.lexicon;

import java.util.Arrays;

/** Collects the phrases of a {@link PhraseTable}; of two that are the same the first stays. */
final class PhraseTableBuilder {

    final StringBuilder chars = new StringBuilder();
    final byte[] longest = new byte[1 << PhraseTable.LONGEST_BITS];
    final long[] beginnings = new long[1 << PhraseTable.BEGINNING_BITS - 5];
    int[] offsets = new int[257];
    int[] hashes = new int[256];
    int[] flags = new int[256];
    int[] actors = new int[256];
    int[] governed = new int[256];
    int[] slots = new int[1024];
    int size;

    void add(String phrase, int actor, int governedBy, int flag) {
        int hash = PhraseTable.hash(phrase, 0, phrase.length());
        if (holds(hash, phrase)) {
            return;
        }
        if (size == hashes.length) {
            grow();
        }
        append(phrase);
        hashes[size] = hash;
        flags[size] = flag;
        actors[size] = actor;
        governed[size] = governedBy;
        place(size++);
        addBeginnings(phrase);
        String word = firstWord(phrase);
        int first = PhraseTable.place(Lexicon.shortHash(WordTable.hashOf(word, 0, word.length())));
        longest[first] = (byte) Math.max(longest[first], tokens(phrase));
    }

    private void addBeginnings(String phrase) {
        int hash = 0;
        for (int i = 0; i < phrase.length(); i++) {
            hash = hash * PhraseTable.MULTIPLIER + PhraseTable.folded(phrase.charAt(i));
            boolean whole = i + 1 == phrase.length();
            boolean within = !whole
                    && Character.isLetterOrDigit(phrase.charAt(i))
                    && Character.isLetterOrDigit(phrase.charAt(i + 1));
            if (!within) {
                int place = PhraseTable.beginningPlace(hash);
                beginnings[place >>> 5] |= (long) (whole ? PhraseTable.WHOLE : PhraseTable.BEGINNING) << (place << 1);
            }
        }
    }

    private void append(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            chars.append(PhraseTable.folded(phrase.charAt(i)));
        }
        offsets[size + 1] = chars.length();
    }

    private boolean holds(int hash, String phrase) {
        for (int slot = PhraseTable.slot(hash, slots.length); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int other = slots[slot] - 1;
            if (hashes[other] == hash && same(other, phrase)) {
                return true;
            }
        }
        return false;
    }

    private boolean same(int other, String phrase) {
        int begin = offsets[other];
        boolean same = offsets[other + 1] - begin == phrase.length();
        for (int i = 0; same && i < phrase.length(); i++) {
            same = chars.charAt(begin + i) == PhraseTable.folded(phrase.charAt(i));
        }
        return same;
    }

    private void place(int phrase) {
        int slot = PhraseTable.slot(hashes[phrase], slots.length);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = phrase + 1;
    }

    private void grow() {
        int room = size * 2;
        offsets = Arrays.copyOf(offsets, room + 1);
        hashes = Arrays.copyOf(hashes, room);
        flags = Arrays.copyOf(flags, room);
        actors = Arrays.copyOf(actors, room);
        governed = Arrays.copyOf(governed, room);
        slots = new int[room * 4];
        for (int phrase = 0; phrase < size; phrase++) {
            place(phrase);
        }
    }

    PhraseTable build() {
        return new PhraseTable(this);
    }

    /** Returns the first token of a phrase, less the full stop that a word list leaves out. */
    private static String firstWord(String phrase) {
        int end = phrase.indexOf(' ') < 0 ? phrase.length() : phrase.indexOf(' ');
        int clitic = phrase.indexOf("'s") < 0 ? phrase.indexOf("’s") : phrase.indexOf("'s");
        int comma = phrase.indexOf(',');
        int limit = clitic > 0 && clitic < end ? clitic : comma > 0 && comma < end ? comma : end;
        return phrase.substring(0, phrase.charAt(limit - 1) == '.' ? limit - 1 : limit);
    }

    /** Returns how many tokens a phrase has at most. */
    private static int tokens(String phrase) {
        int tokens = 1;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            tokens += c == ' ' || c == ',' || c == '/' || c == '!' || c == '(' || c == ')' || WordTable.fold(c) == '\''
                    ? 1
                    : 0;
        }
        return tokens;
    }
}
