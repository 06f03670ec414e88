/**
 * Words as data: which classes a word belongs to.
 *
 * <p>Every list is one file below {@code /io/github/wirecopy/lexicon}; {@link
 * io.github.wirecopy.internal.lexicon.WordList} names them, {@link io.github.wirecopy.internal.lexicon.Lexicon} looks
 * words up by a slice of the text, without making a String.
 */
@NullMarked
package io.github.wirecopy.internal.lexicon;

import org.jspecify.annotations.NullMarked;
