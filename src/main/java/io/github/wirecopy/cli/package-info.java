/** The command line, which the executable jar alone contains. */
@NullMarked
package io.github.wirecopy.cli;

import org.jspecify.annotations.NullMarked;
