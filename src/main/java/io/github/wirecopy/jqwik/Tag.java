package io.github.wirecopy.jqwik;

import io.github.wirecopy.source.Span;

/**
 * Who speaks, and the word that says so, as they stand in the text.
 *
 * @param source the place of the name, with title or article
 * @param cue the place of the verb
 * @param actor the id of the actor
 */
record Tag(Span source, Span cue, String actor) {}
