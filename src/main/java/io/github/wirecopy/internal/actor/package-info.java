/**
 * Who is in the story: named mentions, and the actors that they and the sources of statements stand for.
 *
 * <p>{@link io.github.wirecopy.internal.actor.MentionFinder} finds the names, {@link
 * io.github.wirecopy.internal.actor.ActorResolver} puts those of one actor together and resolves sources.
 */
@NullMarked
package io.github.wirecopy.internal.actor;

import org.jspecify.annotations.NullMarked;
