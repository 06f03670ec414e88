package io.github.wirecopy.internal.layout;

import io.github.wirecopy.internal.lexicon.WordLists;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list of phrases of one language: UTF-8, one phrase a line and perhaps a value after a tab, {@code #} before a
 * comment, sorted.
 */
final class PhraseFile {

    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt");

    private final String name;
    private final List<String[]> rows = new ArrayList<>();
    private String previous = "";
    private int line;

    private PhraseFile(String name) {
        this.name = name;
    }

    /**
     * Returns the rows of a list, each of phrase and value, the value empty where none is given.
     *
     * @throws IllegalStateException if the file is missing or not sorted
     */
    static List<String[]> read(String language, String list) {
        List<String[]> rows = readIfPresent(language, list);
        if (rows.isEmpty()) {
            throw new IllegalStateException("word list " + path(language, list) + " is missing or empty");
        }
        return rows;
    }

    /** Returns the rows of a list that not every language needs to have. */
    static List<String[]> readIfPresent(String language, String list) {
        PhraseFile file = new PhraseFile(path(language, list));
        WordLists.text(file.name).ifPresent(text -> text.lines().forEach(file::read));
        return List.copyOf(file.rows);
    }

    private static String path(String language, String list) {
        return language + "/" + list + ".txt";
    }

    private void read(String text) {
        line++;
        if (!text.isEmpty() && !isComment(text)) {
            add(text);
        }
    }

    /** Tells whether a line is a comment: a hash sign, a blank and words; {@code ###} and {@code # # #} are phrases. */
    private static boolean isComment(String text) {
        return text.length() > 2 && text.startsWith("# ") && Character.isLetter(text.charAt(2));
    }

    private void add(String text) {
        int tab = text.indexOf('\t');
        String phrase = tab < 0 ? text : text.substring(0, tab);
        if (phrase.compareTo(previous) <= 0 || !phrase.equals(Phrases.normal(phrase))) {
            throw new IllegalStateException("word list " + name + ":" + line + ": expected a lower-case phrase after '"
                    + previous + "', found '" + phrase + "'");
        }
        previous = phrase;
        rows.add(new String[] {phrase, tab < 0 ? "" : text.substring(tab + 1)});
    }
}
