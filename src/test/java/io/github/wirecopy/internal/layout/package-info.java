@NullMarked
package io.github.wirecopy.internal.layout;

import org.jspecify.annotations.NullMarked;
