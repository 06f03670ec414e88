package io.github.wirecopy.internal.lexicon;

import java.util.List;

/**
 * Looks up known actors, countries, places and organisations, by a slice of the text that may hold several words.
 *
 * <p>An entry is one name in one use; several entries lead to one actor: {@code Niger}, {@code Nigerien} and, as its
 * seat, {@code Niamey}. Case does not count, nor the form of the apostrophe, nor how words are set apart. Immutable
 * and thread-safe.
 */
public final class Gazetteer {

    /** The entry names a country, a city or another place. */
    public static final int PLACE = 1;
    /** The entry names an organisation. */
    public static final int ORGANIZATION = 1 << 1;
    /** The entry is an adjective made from a place: {@code Nigerien}. */
    public static final int ADJECTIVE = 1 << 2;
    /** The entry is a noun for the people of a place: {@code Nigeriens}. */
    public static final int PEOPLE = 1 << 3;
    /** The place is the seat of a government, see {@link #governed}. */
    public static final int SEAT = 1 << 4;
    /** The entry is a postal code, and a name only after a comma. */
    public static final int CODE = 1 << 5;
    /** The entry is a name only where it is written in capitals: {@code WHO}. */
    public static final int CAPITALS = 1 << 6;
    /** The place is a country or a region of the world. */
    public static final int COUNTRY = 1 << 7;
    /** The place is a state or a province that has a postal code. */
    public static final int REGION = 1 << 8;

    private final PhraseTable phrases;
    private final List<String> names;

    Gazetteer(PhraseTable phrases, List<String> names) {
        this.phrases = phrases;
        this.names = List.copyOf(names);
    }

    /**
     * Returns the gazetteer of English, read once.
     *
     * @throws IllegalStateException if a list is missing or malformed
     */
    public static Gazetteer english() {
        return English.GAZETTEER;
    }

    /**
     * Returns how many tokens an entry that begins with a word has at most, 0 if none begins with it.
     *
     * @param firstWord the word's hash as the token table keeps it, see {@link Lexicon#shortHash}
     */
    public int longest(int firstWord) {
        return phrases.longest(firstWord);
    }

    /** Returns the entry that a slice is, or -1. */
    public int find(String text, int begin, int end) {
        return phrases.find(text, begin, end);
    }

    /**
     * Returns the hash of a slice that goes on with some chars, so that slices that begin together need not be read anew; the hash of no
     * chars is 0.
     *
     * @param hash the hash of the chars in lower case, as {@link String#hashCode} makes it; white space is one blank
     */
    public static int hash(int before, int hash, int length) {
        return PhraseTable.hash(before, hash, length);
    }

    /** Tells whether an entry may be some whole tokens that have a hash. */
    public boolean mayBe(int hash) {
        return (phrases.beginning(hash) & PhraseTable.WHOLE) != 0;
    }

    /** Tells whether an entry may begin with some whole tokens that have a hash, and go on; some pass with which none begins. */
    public boolean mayBeginWith(int hash) {
        return (phrases.beginning(hash) & PhraseTable.BEGINNING) != 0;
    }

    /** Returns the entry that a slice is, of which the {@link #hash} is known, or -1. */
    public int find(int hash, String text, int begin, int end) {
        return phrases.find(hash, text, begin, end);
    }

    /** Returns what an entry is, as bits. */
    public int flags(int entry) {
        return phrases.flags(entry);
    }

    /** Returns the actor that an entry leads to: of an adjective, the place that it is made from. */
    public int actor(int entry) {
        return phrases.actor(entry);
    }

    /** Returns the country whose government has its seat at the place of an entry, or -1. */
    public int governed(int entry) {
        return phrases.governed(entry);
    }

    /** Returns the country whose government has its seat at a place that is an actor, or -1. */
    public int governedBy(int actor) {
        String name = names.get(actor);
        int entry = find(name, 0, name.length());
        return entry < 0 ? -1 : governed(entry);
    }

    /** Returns the full name of an actor. */
    public String name(int actor) {
        return names.get(actor);
    }

    /** Returns the number of actors. */
    public int size() {
        return names.size();
    }

    /** Holds the one instance, made when it is first asked for. */
    private static final class English {
        private static final Gazetteer GAZETTEER = new GazetteerFiles().load();
    }
}
