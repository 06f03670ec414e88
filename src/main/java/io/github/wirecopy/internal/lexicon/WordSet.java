package io.github.wirecopy.internal.lexicon;

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
    /** First parts of hyphenated words that are no names: {@code Anti-Trump}. */
    PREFIXES("prefixes.txt");

    private final WordTable table;

    WordSet(String file) {
        WordTable.Builder builder = new WordTable.Builder();
        ListFile.read(file, 1).forEach(row -> builder.add(row[0], 1L));
        table = builder.build();
    }

    /** Tells whether the word at {@code [begin, end)} is in the list. */
    public boolean contains(CharSequence text, int begin, int end) {
        return table.find(WordTable.hashOf(text, begin, end)) != 0;
    }
}
