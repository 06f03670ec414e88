/** Finds out which lines of one article are headline, byline, dateline, body, related links and trailers. */
@NullMarked
package io.github.wirecopy.internal.layout;

import org.jspecify.annotations.NullMarked;
