package io.github.wirecopy.internal.assemble;

/** The ids of parts, by their number in text order. */
final class Ids {

    /** An article has seldom more parts of a kind, and the same ids serve all articles. */
    private static final int USUAL = 512;

    private static final String[] STATEMENTS = usual("s");
    private static final String[] QUOTES = usual("q");
    private static final String[] ACTORS = usual("a");

    private Ids() {}

    private static String[] usual(String letter) {
        String[] ids = new String[USUAL];
        for (int number = 0; number < USUAL; number++) {
            ids[number] = id(letter, number);
        }
        return ids;
    }

    private static String id(String letter, int number) {
        return letter + (number + 1);
    }

    static String statement(int number) {
        return number < USUAL ? STATEMENTS[number] : id("s", number);
    }

    static String quote(int number) {
        return number < USUAL ? QUOTES[number] : id("q", number);
    }

    static String actor(int number) {
        return number < USUAL ? ACTORS[number] : id("a", number);
    }
}
