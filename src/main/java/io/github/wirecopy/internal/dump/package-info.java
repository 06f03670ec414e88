/** Reads dumps of any size: decodes them, finds out their layout, and hands out one raw document at a time. */
@NullMarked
package io.github.wirecopy.internal.dump;

import org.jspecify.annotations.NullMarked;
