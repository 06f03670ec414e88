/** The last stage: puts what the others found together into the model, with ids in text order. */
@NullMarked
package io.github.wirecopy.internal.assemble;

import org.jspecify.annotations.NullMarked;
