/**
 * The immutable domain model: an {@link io.github.wirecopy.model.Article} and its parts, each of which points back at the text
 * that it came from.
 *
 * <p>All types compare by value, can be keys of a map, check their invariants when they are made, and are written and read by a plain
 * Jackson {@code ObjectMapper} in the canonical form.
 */
@NullMarked
package io.github.wirecopy.model;

import org.jspecify.annotations.NullMarked;
