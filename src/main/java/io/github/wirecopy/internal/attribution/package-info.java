/**
 * Who said what: statements, their sources, cues and contents.
 */
@NullMarked
package io.github.wirecopy.internal.attribution;

import org.jspecify.annotations.NullMarked;
