package io.github.wirecopy.internal.lexicon;

import java.util.List;

/**
 * One word list by itself, for words that a single rule asks for.
 *
 * <p>Case does not count. Immutable and thread-safe; a list is read when it is first asked for.
 */
public enum WordSet {
    /** Words of sports reports: where they are frequent, a place that acts is a team. */
    SPORTS("sports-words.txt"),
    /** What a country's name before it makes an organisation: {@code Niger's ministry}. */
    STATE_ORGANIZATIONS("state-organizations.txt"),
    /** What a country's name before it makes a group: {@code Russian forces}. */
    STATE_FORCES("state-forces.txt"),
    /** Words that cut a place out of another: {@code East London}. */
    DIRECTIONS("directions.txt"),
    /** Those who belong to a party, which is no part of the name beside it: {@code Senate Republicans}. */
    PARTISANS("partisans.txt"),
    /** Offices that stand for their holders where they have capitals: {@code the Home Secretary}. */
    OFFICES("offices.txt"),
    /** Nouns that head names, and are family names behind a given name: {@code Kate Hall}. */
    HEAD_SURNAMES("head-surnames.txt"),
    /** Two nouns that head names of organisations together: {@code School District}. */
    ORGANIZATION_PAIRS("organization-pairs.txt"),
    /** Two nouns that head names of places together: {@code Convention Centre}. */
    PLACE_PAIRS("place-pairs.txt"),
    /** Nouns that many an organisation is called by without having them in its name: {@code the company}. */
    GENERIC_ORGANIZATIONS("generic-organizations.txt"),
    /** Nouns of organisations whose names do not go on with {@code for} or {@code on}: {@code Government}. */
    COMPLETE_HEADS("complete-heads.txt"),
    /** Words that count people: {@code percent} in {@code 73 percent of voters}. */
    QUANTITIES("quantities.txt"),
    /** Nouns of places that act as those who govern them do: {@code the city}. */
    GOVERNED_PLACES("governed-places.txt"),
    /** First parts of hyphenated words that are no names: {@code Anti-Trump}. */
    PREFIXES("prefixes.txt"),
    /** What labels a headline and names no source: {@code The Latest: storm nears coast}. */
    HEADLINE_LABELS("headline-labels.txt"),
    /** Pronouns that as a subject alone stand for no speaker: {@code it}, {@code there}. */
    EMPTY_SUBJECTS("empty-subjects.txt"),
    /** Verbs whose object does what the infinitive after it says: {@code prompted voters to ask}. */
    CAUSATIVE_VERBS("causative-verbs.txt"),
    /** Verbs of speech whose object may be a thing that nobody says: {@code added two seats}. */
    OBJECT_VERBS("object-verbs.txt"),
    /** Nouns for how somebody puts or sees something: {@code in her words}. */
    VIEW_NOUNS("view-nouns.txt");

    /** Hashes of 32 bits; at most a quarter full, 0 where there is none. */
    private final int[] hashes;
    /** A bit for each hash among some hundred times as many, where nearly all words that are in no list end (half of the time). */
    private final long[] bits;

    WordSet(String file) {
        List<String[]> rows = ListFile.read(file, 1);
        hashes = new int[Integer.highestOneBit(rows.size()) * 8];
        bits = new long[Integer.highestOneBit(rows.size()) * 2];
        for (String[] row : rows) {
            int hash = Lexicon.shortHash(Lexicon.hashOf(row[0], 0, row[0].length()));
            hashes[slot(hash)] = hash;
            bits[hash >>> 6 & bits.length - 1] |= 1L << hash;
        }
    }

    /** Returns where a hash is, or the free slot where it would be. */
    private int slot(int hash) {
        int slot = hash & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    /** Tells whether the word at {@code [begin, end)} is in the list. */
    public boolean contains(CharSequence text, int begin, int end) {
        return contains(Lexicon.shortHash(Lexicon.hashOf(text, begin, end)));
    }

    /** Tells whether the word that has a hash, as the token table keeps it, is in the list. */
    public boolean contains(int hash) {
        return (bits[hash >>> 6 & bits.length - 1] & 1L << hash) != 0 && hash != 0 && hashes[slot(hash)] != 0;
    }
}
