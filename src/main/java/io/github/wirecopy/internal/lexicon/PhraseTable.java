package io.github.wirecopy.internal.lexicon;

import java.util.Arrays;

/**
 * A hash table of phrases that is asked by slices of a text, and of their first words.
 *
 * <p>Phrases lie folded one after the other in one array of chars; a slot holds the number of a phrase plus one.
 */
final class PhraseTable {

    /** Places of first words. */
    private static final int LONGEST = 1 << 16;
    /** Bits for the hashes of beginnings, of which one in ten is set. */
    private static final int BEGINNINGS = 1 << 18;

    private final char[] chars;
    private final int[] offsets;
    private final int[] hashes;
    private final int[] slots;
    private final int[] flags;
    private final int[] actors;
    private final int[] governed;
    private final byte[] longest;
    private final long[] beginnings;

    private PhraseTable(Builder builder) {
        chars = builder.chars.toString().toCharArray();
        offsets = Arrays.copyOf(builder.offsets, builder.size + 1);
        hashes = Arrays.copyOf(builder.hashes, builder.size);
        slots = builder.slots;
        flags = Arrays.copyOf(builder.flags, builder.size);
        actors = Arrays.copyOf(builder.actors, builder.size);
        governed = Arrays.copyOf(builder.governed, builder.size);
        longest = builder.longest;
        beginnings = builder.beginnings;
    }

    int flags(int entry) {
        return flags[entry];
    }

    int actor(int entry) {
        return actors[entry];
    }

    int governed(int entry) {
        return governed[entry];
    }

    /** Words that share a place in the table share the greater length, which costs a look-up in vain and no more. */
    int longest(int firstWord) {
        return longest[slot(firstWord, longest.length)];
    }

    int find(String text, int begin, int end) {
        return find(hashOf(text, begin, end), text, begin, end);
    }

    private static int hashOf(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i = next(text, i, end)) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    /**
     * Tells whether a phrase may begin with a slice that has a hash, or be it; of slices that none begins with one in ten passes too.
     * A slice ends where a token can end: not between two letters, nor behind a blank.
     */
    boolean mayBegin(int hash) {
        int bit = slot(hash, BEGINNINGS);
        return (beginnings[bit >>> 6] & 1L << bit) != 0;
    }

    /** Returns the phrase that a slice is, of which the hash is known. */
    int find(int hash, String text, int begin, int end) {
        int slot = slot(hash, slots.length);
        while (slots[slot] != 0) {
            int phrase = slots[slot] - 1;
            if (hashes[phrase] == hash && same(phrase, text, begin, end)) {
                return phrase;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private boolean same(int phrase, String text, int begin, int end) {
        int at = offsets[phrase];
        int limit = offsets[phrase + 1];
        for (int i = begin; i < end; i = next(text, i, end)) {
            if (at == limit || chars[at++] != folded(text.charAt(i))) {
                return false;
            }
        }
        return at == limit;
    }

    /** Returns the place after a char; blanks in a row are one. */
    private static int next(String text, int at, int end) {
        int next = at + 1;
        if (isBlank(text.charAt(at))) {
            while (next < end && isBlank(text.charAt(next))) {
                next++;
            }
        }
        return next;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    /** Returns the hash of a slice that goes on with a char; the hash of no chars is 0, and blanks in a row are one. */
    static int hash(int hash, char c) {
        return hash * 31 + folded(c);
    }

    private static char folded(char c) {
        return isBlank(c) ? ' ' : WordTable.fold(c);
    }

    private static int slot(int hash, int length) {
        return (hash ^ hash >>> 15) & length - 1;
    }

    /** Collects phrases; of two that are the same the first stays. */
    static final class Builder {

        private final StringBuilder chars = new StringBuilder();
        private final byte[] longest = new byte[LONGEST];
        private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];
        private int[] offsets = new int[257];
        private int[] hashes = new int[256];
        private int[] flags = new int[256];
        private int[] actors = new int[256];
        private int[] governed = new int[256];
        private int[] slots = new int[1024];
        private int size;

        void add(String phrase, int actor, int governedBy, int flag) {
            String folded = fold(phrase);
            int hash = folded.hashCode();
            if (holds(folded, hash)) {
                return;
            }
            if (size == hashes.length) {
                grow();
            }
            chars.append(folded);
            offsets[size + 1] = chars.length();
            hashes[size] = hash;
            flags[size] = flag;
            actors[size] = actor;
            governed[size] = governedBy;
            place(size++);
            addBeginnings(folded);
            String word = firstWord(phrase);
            int first = slot(Lexicon.shortHash(WordTable.hashOf(word, 0, word.length())), LONGEST);
            longest[first] = (byte) Math.max(longest[first], tokens(phrase));
        }

        private void addBeginnings(String folded) {
            int hash = 0;
            for (int i = 0; i < folded.length(); i++) {
                hash = hash(hash, folded.charAt(i));
                boolean within = i + 1 < folded.length()
                        && Character.isLetterOrDigit(folded.charAt(i))
                        && Character.isLetterOrDigit(folded.charAt(i + 1));
                if (!within) {
                    int bit = slot(hash, BEGINNINGS);
                    beginnings[bit >>> 6] |= 1L << bit;
                }
            }
        }

        private boolean holds(String folded, int hash) {
            for (int slot = slot(hash, slots.length); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
                int phrase = slots[slot] - 1;
                if (hashes[phrase] == hash
                        && folded.contentEquals(chars.subSequence(offsets[phrase], offsets[phrase + 1]))) {
                    return true;
                }
            }
            return false;
        }

        private void place(int phrase) {
            int slot = slot(hashes[phrase], slots.length);
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

        private static String fold(String phrase) {
            StringBuilder folded = new StringBuilder(phrase.length());
            for (int i = 0; i < phrase.length(); i++) {
                folded.append(PhraseTable.folded(phrase.charAt(i)));
            }
            return folded.toString();
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
                tokens += c == ' '
                                || c == ','
                                || c == '/'
                                || c == '!'
                                || c == '('
                                || c == ')'
                                || WordTable.fold(c) == '\''
                        ? 1
                        : 0;
            }
            return tokens;
        }
    }
}
