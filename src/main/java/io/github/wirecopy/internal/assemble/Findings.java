package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.attribution.StatementTable;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * What the stages found in one article.
 *
 * @param tokens its tokens
 * @param sentences its sentences
 * @param quotes its quotes
 * @param statements what is said in it, and by whom
 */
public record Findings(TokenTable tokens, Sentences sentences, QuoteTable quotes, StatementTable statements) {}
