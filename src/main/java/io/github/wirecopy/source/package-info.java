/** Places in a text, and remarks about them. */
@NullMarked
package io.github.wirecopy.source;

import org.jspecify.annotations.NullMarked;
