package io.github.wirecopy.jqwik;

/**
 * A clause in which nobody speaks.
 *
 * @param subject what it is about, in small letters
 * @param predicate what that did
 * @param ending how it goes on; may be empty
 */
record Clause(String subject, String predicate, String ending) {

    /** The clause that examples shrink to. */
    static final Clause SIMPLEST = new Clause(Words.SUBJECTS.at(0), Words.PREDICATES.at(0), "");

    String words() {
        return subject + " " + predicate + (ending.isEmpty() ? "" : " " + ending);
    }

    String capitalized() {
        return capitalized(words());
    }

    static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
