/**
 * Light chunking: a tag for each token, noun phrases, verb groups, and the subject of each verb group.
 *
 * <p>It stands between quote and actor in the order of stages. It knows nothing of attribution; rules there ask it where
 * a phrase ends and whose verb a verb is.
 */
@NullMarked
package io.github.wirecopy.internal.chunk;

import org.jspecify.annotations.NullMarked;
