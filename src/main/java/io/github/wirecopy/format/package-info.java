/**
 * The way out: one class per format behind {@link io.github.wirecopy.format.ArticleFormat}, all reached through
 * {@link io.github.wirecopy.format.Formats}; and the way back in for the canonical JSON.
 *
 * <p>A format turns one article into a text, or makes an {@link io.github.wirecopy.format.ArticleWriter} for many:
 *
 * <pre>{@code
 * String page = Formats.html().format(article);
 *
 * try (ArticleWriter writer = Formats.jsonLines().writer(Path.of("articles.jsonl.gz"))) {
 *     writer.write(article);
 * }
 * try (ArticleJsonReader reader = Formats.jsonLines().reader(Path.of("articles.jsonl.gz"))) {
 *     for (Article read : reader) {
 *         System.out.println(read.equals(article));   // true
 *     }
 * }
 * }</pre>
 *
 * <p>Canonical JSON ({@link io.github.wirecopy.format.JsonFormat}, {@link io.github.wirecopy.format.JsonLinesFormat}) holds everything and is
 * read back as the same article; JSON that is broken or contradicts itself is refused by an
 * {@link io.github.wirecopy.format.ArticleFormatException}, which says where. The other formats carry what their readers know: schema.org,
 * ninjs, NITF, NewsML-G2, Web Annotation, brat, CSV, Markdown, HTML, plain text.
 *
 * <p>Formats are immutable and thread-safe; writers and readers belong to one thread.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.wirecopy.format;

import org.jspecify.annotations.NullMarked;
