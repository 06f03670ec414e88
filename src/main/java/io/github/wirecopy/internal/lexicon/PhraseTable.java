package io.github.wirecopy.internal.lexicon;

import java.util.Arrays;

/**
 * A hash table of phrases that is asked by slices of a text, and of their first words.
 *
 * <p>As in the {@link WordTable} a phrase is known by its hash alone, here of 64 bits. What begins with a hash is kept by itself in
 * a small table that fits into a core's nearest cache: most of what is asked for ends there (half of the time of all look-ups).
 */
final class PhraseTable {

    /** A phrase may be what has a hash. */
    static final int WHOLE = 1;
    /** A phrase may begin with what has a hash, and go on. */
    static final int BEGINNING = 2;

    /** Places of first words. */
    private static final int LONGEST_BITS = 16;
    /** Places of beginnings, two bits each, of which one in seven is set. */
    private static final int BEGINNING_BITS = 17;
    /** The chars that most names are written in, folded: no branch depends on their case. */
    private static final char[] FOLDED = latin();

    private final long[] hashes;
    private final int[] slots;
    private final int[] flags;
    private final int[] actors;
    private final int[] governed;
    private final byte[] longest;
    private final long[] beginnings;

    private PhraseTable(Builder builder) {
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
        return longest[place(firstWord)];
    }

    private static int place(int firstWord) {
        return firstWord >>> 32 - LONGEST_BITS;
    }

    int find(CharSequence text, int begin, int end) {
        return find(hash(0, text, begin, end));
    }

    /** Returns the phrase that has a hash, or -1. */
    int find(long hash) {
        int slot = slot(hash, slots.length);
        while (slots[slot] != 0) {
            if (hashes[slots[slot] - 1] == hash) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    /**
     * Returns what phrases may have to do with a slice that has a hash, as bits: {@link #WHOLE} and {@link #BEGINNING}. A slice ends
     * where a token can end: not between two letters, nor behind a blank.
     */
    int beginning(long hash) {
        int place = beginningPlace(hash);
        return (int) (beginnings[place >>> 5] >>> (place << 1)) & (WHOLE | BEGINNING);
    }

    private static int beginningPlace(long hash) {
        return (int) (hash >>> 64 - BEGINNING_BITS);
    }

    /** Returns the hash of a slice that goes on with another, where blanks in a row are one; the hash of no chars is 0. */
    static long hash(long before, CharSequence text, int begin, int end) {
        long hash = before;
        for (int i = begin; i < end; i++) {
            if (i == begin || !isBlank(text.charAt(i)) || !isBlank(text.charAt(i - 1))) {
                hash = hash(hash, text.charAt(i));
            }
        }
        return hash;
    }

    /** Returns the hash of a slice that goes on with a char. */
    static long hash(long before, char c) {
        return WordTable.hash(before, folded(c));
    }

    private static char folded(char c) {
        return c < FOLDED.length ? FOLDED[c] : WordTable.fold(c);
    }

    private static char[] latin() {
        char[] folded = new char[256];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = isBlank(c) ? ' ' : WordTable.fold(c);
        }
        return folded;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    private static int slot(long hash, int length) {
        return (int) (hash >>> 20) & length - 1;
    }

    /** Collects phrases; of two that are the same the first stays. */
    static final class Builder {

        private final byte[] longest = new byte[1 << LONGEST_BITS];
        private final long[] beginnings = new long[1 << BEGINNING_BITS - 5];
        private long[] hashes = new long[256];
        private int[] flags = new int[256];
        private int[] actors = new int[256];
        private int[] governed = new int[256];
        private int[] slots = new int[1024];
        private int size;

        void add(String phrase, int actor, int governedBy, int flag) {
            long hash = hash(0, phrase, 0, phrase.length());
            if (holds(hash)) {
                return;
            }
            if (size == hashes.length) {
                grow();
            }
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
            long hash = 0;
            for (int i = 0; i < phrase.length(); i++) {
                hash = hash(hash, phrase.charAt(i));
                boolean whole = i + 1 == phrase.length();
                boolean within = !whole
                        && Character.isLetterOrDigit(phrase.charAt(i))
                        && Character.isLetterOrDigit(phrase.charAt(i + 1));
                if (!within) {
                    int place = beginningPlace(hash);
                    beginnings[place >>> 5] |= (long) (whole ? WHOLE : BEGINNING) << (place << 1);
                }
            }
        }

        private boolean holds(long hash) {
            for (int slot = slot(hash, slots.length); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
                if (hashes[slots[slot] - 1] == hash) {
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
