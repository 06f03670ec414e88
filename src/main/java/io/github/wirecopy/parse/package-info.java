/**
 * The way in: text, files and whole dumps become articles.
 *
 * <p>{@link io.github.wirecopy.parse.ArticleParser} is built once and shared; {@link io.github.wirecopy.parse.ArticleReader}
 * hands out the articles of a dump one by one.
 */
@NullMarked
package io.github.wirecopy.parse;

import org.jspecify.annotations.NullMarked;
