@NullMarked
package io.github.wirecopy.internal.dump;

import org.jspecify.annotations.NullMarked;
