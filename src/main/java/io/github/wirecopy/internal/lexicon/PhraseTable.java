package io.github.wirecopy.internal.lexicon;

import java.util.Arrays;

/**
 * A hash table of phrases that is asked by slices of a text, and of their first words.
 *
 * <p>Phrases lie folded one after the other in one array of chars; a slot holds the number of a phrase plus one. The hash is that which
 * {@link String#hashCode} makes, since that of a slice can be made from those of its tokens. What begins with a hash is kept by
 * itself in a table that fits into a core's nearest cache: most of what is asked for ends there (a quarter of the time).
 */
final class PhraseTable {

    /** A phrase may be what has a hash. */
    static final int WHOLE = 1;
    /** A phrase may begin with what has a hash, and go on. */
    static final int BEGINNING = 2;

    /** Places of first words. */
    static final int LONGEST_BITS = 16;
    /** Places of beginnings, two bits each, of which one in seven is set. */
    static final int BEGINNING_BITS = 17;

    /** The chars that most names are written in, folded: no branch depends on their case. */
    private static final char[] FOLDED = latin();

    static final int MULTIPLIER = 31;
    private static final int[] POWERS = powers();
    private static final int GOLDEN = 0x9E3779B9;

    private final char[] chars;
    private final int[] offsets;
    private final int[] hashes;
    private final int[] slots;
    private final int[] flags;
    private final int[] actors;
    private final int[] governed;
    private final byte[] longest;
    private final long[] beginnings;

    PhraseTable(PhraseTableBuilder builder) {
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
        return longest[place(firstWord)];
    }

    static int place(int firstWord) {
        return firstWord >>> 32 - LONGEST_BITS;
    }

    int find(CharSequence text, int begin, int end) {
        return find(hash(text, begin, end), text, begin, end);
    }

    /** Returns the phrase that a slice is, of which the hash is known, or -1; blanks in a row are one. */
    int find(int hash, CharSequence text, int begin, int end) {
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

    private boolean same(int phrase, CharSequence text, int begin, int end) {
        int at = offsets[phrase];
        int limit = offsets[phrase + 1];
        for (int i = begin; i < end; i++) {
            char c = folded(text.charAt(i));
            if (at < limit && chars[at] == c) {
                at++;
            } else if (c != ' ' || i == begin || !isBlank(text.charAt(i - 1))) {
                return false;
            }
        }
        return at == limit;
    }

    /**
     * Returns what phrases may have to do with a slice that has a hash, as bits: {@link #WHOLE} and {@link #BEGINNING}. A slice ends
     * where a token can end: not between two letters, nor behind a blank.
     */
    int beginning(int hash) {
        int place = beginningPlace(hash);
        return (int) (beginnings[place >>> 5] >>> (place << 1)) & (WHOLE | BEGINNING);
    }

    static int beginningPlace(int hash) {
        return hash * GOLDEN >>> 32 - BEGINNING_BITS;
    }

    /** Returns the hash of a slice that goes on with some chars, of which the hash is known; the hash of no chars is 0. */
    static int hash(int before, int hash, int length) {
        int power = POWERS[Math.min(length, POWERS.length - 1)];
        for (int more = POWERS.length - 1; more < length; more++) {
            power *= MULTIPLIER;
        }
        return before * power + hash;
    }

    private static int[] powers() {
        int[] powers = new int[64];
        powers[0] = 1;
        for (int exponent = 1; exponent < powers.length; exponent++) {
            powers[exponent] = powers[exponent - 1] * MULTIPLIER;
        }
        return powers;
    }

    static int hash(CharSequence text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            char c = folded(text.charAt(i));
            boolean again = c == ' ' && i > begin && isBlank(text.charAt(i - 1));
            hash = again ? hash : hash * MULTIPLIER + c;
        }
        return hash;
    }

    static char folded(char c) {
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

    static int slot(int hash, int length) {
        return (hash ^ hash >>> 15) & length - 1;
    }
}
