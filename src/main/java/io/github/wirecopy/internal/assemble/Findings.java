package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.actor.ActorTable;
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
 * @param sources the sources of the statements
 * @param actors its actors, and those that the sources stand for
 * @param mentionsAreCut whether a limit may have left out a name
 */
public record Findings(
        TokenTable tokens,
        Sentences sentences,
        QuoteTable quotes,
        StatementTable statements,
        Sources sources,
        ActorTable actors,
        boolean mentionsAreCut) {}
