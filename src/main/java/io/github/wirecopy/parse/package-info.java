/**
 * The way in: text, files and whole dumps become articles.
 *
 * <p>An {@link io.github.wirecopy.parse.ArticleParser} is made once and shared by all threads. It parses one text, or opens a dump as an
 * {@link io.github.wirecopy.parse.ArticleReader}, which hands out one article after another whatever the size of the dump:
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(text).article();
 *
 * try (ArticleReader reader = parser.open(Path.of("dump.txt"))) {
 *     for (ParsedArticle parsed : reader) {
 *         System.out.println(parsed.article().quotes().size() + " quotes, " + parsed.diagnostics());
 *     }
 * }
 * }</pre>
 *
 * <p>A {@link io.github.wirecopy.parse.ParsedArticle} is the article and what is doubtful about it; a
 * {@link io.github.wirecopy.parse.Remark} is about a file. The parser takes every text, unless it is told to be
 * {@linkplain io.github.wirecopy.parse.Strictness strict}, and stays within {@link io.github.wirecopy.parse.Limits}, which can be lifted.
 * {@link io.github.wirecopy.parse.OrderedResults} parses on several threads in the order of the dump.
 *
 * <p>A parser can be put into closures that Spark, Flink or others send around: it is serialized as its options.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.wirecopy.parse;

import org.jspecify.annotations.NullMarked;
