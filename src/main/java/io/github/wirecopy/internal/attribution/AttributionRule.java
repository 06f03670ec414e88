package io.github.wirecopy.internal.attribution;

/**
 * One way in which English news says who said what.
 *
 * <p>Rules stand in a list whose order is their priority. A rule is asked about one chunk (or one quote) at a time,
 * reads the scene, and either adds a statement to it or leaves everything as it was. Rules have no state.
 */
interface AttributionRule {

    /** Returns the name by which an attribution tells which rule decided. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Tells whether the rule makes statements of its own; if not, it goes on with another rule's, whose confidence holds. */
    default boolean makesStatements() {
        return true;
    }

    /** What a rule returns that is asked about every chunk. */
    long ANY = -1;

    /** Returns the classes of which the main verb of a chunk must have one for the rule to be asked, or {@link #ANY}. */
    default long verbs() {
        return ANY;
    }

    /** Adds a statement if the pattern is there; tells whether it did. */
    boolean apply(Scene scene, int place);
}
