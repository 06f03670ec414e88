/**
 * Property-based tests of whatever reads or writes news, with jqwik: {@link io.github.wirecopy.jqwik.Articles} makes values of every
 * type of the model, {@link io.github.wirecopy.jqwik.ArticleTexts} texts together with the article that a right parser must find in
 * them, {@link io.github.wirecopy.jqwik.Mutations} and {@link io.github.wirecopy.jqwik.Corruptions} change texts.
 *
 * <p>An article is planned before it is written: what stands in a failing test shrinks with its plan, to a line or two.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.wirecopy.jqwik;

import org.jspecify.annotations.NullMarked;
