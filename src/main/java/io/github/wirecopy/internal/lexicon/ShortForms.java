package io.github.wirecopy.internal.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Which words are forms of one: {@code Bill} is short for {@code William}, {@code Sen.} for {@code senator}.
 *
 * <p>Immutable and thread-safe; the list is read when it is first asked for.
 */
public final class ShortForms {

    private static final ShortForms NAMES = new ShortForms(ListFile.read("nicknames.tsv", 2));
    private static final ShortForms TITLES = new ShortForms(ListFile.read("short-titles.tsv", 2));

    /** The hash of a form in the upper half, the number of the name that it stands for in the lower; sorted. */
    private final long[] forms;

    private ShortForms(List<String[]> rows) {
        forms = new long
                [rows.stream().mapToInt(row -> 1 + row[1].split("\\|").length).sum()];
        int size = 0;
        for (int name = 0; name < rows.size(); name++) {
            forms[size++] = form(rows.get(name)[0], name);
            for (String shortForm : rows.get(name)[1].split("\\|")) {
                forms[size++] = form(shortForm, name);
            }
        }
        Arrays.sort(forms);
    }

    private static long form(String form, int name) {
        return start(Lexicon.shortHash(Lexicon.hashOf(form, 0, form.length()))) | name;
    }

    private static long start(int hash) {
        return (long) hash << 32;
    }

    /** Returns given names with their short and pet forms. */
    public static ShortForms names() {
        return NAMES;
    }

    /** Returns titles with their abbreviations. */
    public static ShortForms titles() {
        return TITLES;
    }

    /** Returns the number of the word that a word, by its hash, is a form of, or -1. */
    public int of(int form) {
        int found = first(form);
        return found < forms.length && (int) (forms[found] >> 32) == form ? (int) forms[found] : -1;
    }

    /** Tells whether two words, by their hashes as the token table keeps them, can be forms of one. */
    public boolean agree(int one, int other) {
        for (int i = first(one); i < forms.length && (int) (forms[i] >> 32) == one; i++) {
            if (stands(other, (int) forms[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(int form, int name) {
        return Arrays.binarySearch(forms, start(form) | name) >= 0;
    }

    private int first(int hash) {
        int found = Arrays.binarySearch(forms, start(hash));
        return found < 0 ? -found - 1 : found;
    }
}
