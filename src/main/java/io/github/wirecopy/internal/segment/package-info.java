/** Sentences: where they begin and end within each block of running text. */
@NullMarked
package io.github.wirecopy.internal.segment;

import org.jspecify.annotations.NullMarked;
