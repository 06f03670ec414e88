/**
 * The immutable model: an {@link io.github.wirecopy.model.Article} and its parts, each of which points back at the text that it came
 * from.
 *
 * <h2>What an article consists of</h2>
 *
 * <ul>
 *   <li>its head: headline and deck ({@link io.github.wirecopy.model.Heading}), {@link io.github.wirecopy.model.Byline}s, the
 *       {@link io.github.wirecopy.model.Dateline}, {@link io.github.wirecopy.model.PrintedDate}s;
 *   <li>its body: paragraphs, subheads and sentences, as spans;
 *   <li>what is said in it: {@link io.github.wirecopy.model.Statement}s with their {@link io.github.wirecopy.model.Attribution}, and
 *       {@link io.github.wirecopy.model.Quote}s;
 *   <li>who is in it: {@link io.github.wirecopy.model.Actor}s with every {@link io.github.wirecopy.model.Mention};
 *   <li>what comes around it: {@link io.github.wirecopy.model.RelatedLink}s, {@link io.github.wirecopy.model.Trailer}s,
 *       {@link io.github.wirecopy.model.MetadataField}s, and the {@link io.github.wirecopy.model.Origin}.
 * </ul>
 *
 * <p>Parts refer to each other by id; the article follows the references:
 *
 * <pre>{@code
 * for (Actor actor : article.actors()) {
 *     for (Quote quote : article.quotesBy(actor)) {
 *         System.out.println(actor.name() + ": " + article.readableText(quote));
 *     }
 * }
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <p>Every type is immutable, compares by value, can be the key of a map, and has a builder or a constructor. What is absent is an empty
 * {@link java.util.Optional} or an empty list, never null. An article that contradicts its own text or itself cannot be built. A plain
 * Jackson {@code ObjectMapper}, of version 2 or 3, writes and reads all types in the canonical form.
 *
 * <p>Articles are made by {@code ArticleParser} in package {@code parse}, read from JSON by package {@code format}, or built by hand.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.wirecopy.model;

import org.jspecify.annotations.NullMarked;
