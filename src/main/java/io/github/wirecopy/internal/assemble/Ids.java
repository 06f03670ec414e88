package io.github.wirecopy.internal.assemble;

/** The ids of parts, by their number in text order. */
final class Ids {

    private Ids() {}

    static String statement(int number) {
        return "s" + (number + 1);
    }

    static String quote(int number) {
        return "q" + (number + 1);
    }

    static String actor(int number) {
        return "a" + (number + 1);
    }
}
