package io.github.wirecopy.jqwik;

/**
 * How somebody is to be referred to.
 *
 * @param actor the position in the cast, counted round
 * @param isPronoun whether by a pronoun, if it can mean nobody else
 */
record Reference(int actor, boolean isPronoun) {

    /** Returns the same without a pronoun, for where none can stand. */
    Reference named() {
        return new Reference(actor, false);
    }
}
