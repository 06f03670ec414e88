/**
 * Quotes: which stretches of the text stand between quotation marks.
 *
 * <p>The marks alone are looked at; who speaks, and whether it is speech at all, is decided with the attribution.
 */
@NullMarked
package io.github.wirecopy.internal.quote;

import org.jspecify.annotations.NullMarked;
