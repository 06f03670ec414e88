/**
 * The way out: one class per format behind {@link io.github.wirecopy.format.ArticleFormat}, all reached through
 * {@link io.github.wirecopy.format.Formats}; and the way back in for the canonical JSON.
 */
@NullMarked
package io.github.wirecopy.format;

import org.jspecify.annotations.NullMarked;
