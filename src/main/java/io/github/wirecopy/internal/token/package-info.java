/**
 * The token table: one pass over the text, parallel arrays that all inner stages share.
 *
 * <p>{@link io.github.wirecopy.internal.token.Tokenizer} fills a {@link
 * io.github.wirecopy.internal.token.TokenTable} from a text and its {@link
 * io.github.wirecopy.internal.token.TextBlocks}.
 */
@NullMarked
package io.github.wirecopy.internal.token;

import org.jspecify.annotations.NullMarked;
