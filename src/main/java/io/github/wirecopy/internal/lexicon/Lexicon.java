package io.github.wirecopy.internal.lexicon;

/**
 * Looks up the classes of a word by a slice of the text.
 *
 * <p>Case and the form of the apostrophe do not count: {@code Don’t} is found as {@code don't}. Immutable and
 * thread-safe.
 */
public final class Lexicon {

    private final WordTable table;

    private Lexicon(WordTable table) {
        this.table = table;
    }

    /**
     * Returns the lexicon of English, read once.
     *
     * @throws IllegalStateException if a word list is missing or malformed
     */
    public static Lexicon english() {
        return English.LEXICON;
    }

    /** Returns the classes of the word at {@code [begin, end)}, 0 if it is in no list; see {@link WordClass}. */
    public long classesOf(CharSequence text, int begin, int end) {
        return classes(entryOf(hashOf(text, begin, end)));
    }

    /** Returns the hash of the word at {@code [begin, end)}, in any case. */
    public static long hashOf(CharSequence text, int begin, int end) {
        return WordTable.hashOf(text, begin, end);
    }

    /**
     * Returns the entry of a word whose hash the caller has made on its way over the text, by {@link #hash} from 0 on over
     * each char in lower case; 0 if it is in no list.
     */
    public int entryOf(long hash) {
        return table.find(hash);
    }

    /** Returns the entry of a word in no list: all those with the same ending have one. */
    public int unlistedEntry(CharSequence text, int begin, int end) {
        return WordEnding.entry(WordEnding.of(text, begin, end));
    }

    /** Returns how many entries there are, those of words in no list and of marks among them. */
    public int entries() {
        return table.entries();
    }

    /** Returns the classes of an entry; see {@link WordClass}. */
    public long classes(int entry) {
        return table.classes(entry);
    }

    /** Returns the ending of the words of an entry, and which word it is if it is one; see {@link WordEnding} and {@link KeyWord}. */
    public int ending(int entry) {
        return table.ending(entry);
    }

    /** Returns the hash of a word that goes on with a char, which is in lower case, an apostrophe as {@code '}. */
    public static long hash(long hash, char folded) {
        return WordTable.hash(hash, folded);
    }

    /** Returns the half of a hash that is kept with each token. */
    public static int shortHash(long hash) {
        return (int) (hash >>> 32);
    }

    private static Lexicon load() {
        WordTable.Builder builder = new WordTable.Builder();
        for (WordList list : WordList.values()) {
            ListFile.forEach(
                    list.file(),
                    list.columns(),
                    (text, begin, end, column) -> builder.add(text, begin, end, list.classes(column)));
        }
        KeyWord.forEach(builder::setApart);
        return new Lexicon(builder.build());
    }

    /** Holds the one instance, made when it is first asked for. */
    private static final class English {
        private static final Lexicon LEXICON = load();
    }
}
