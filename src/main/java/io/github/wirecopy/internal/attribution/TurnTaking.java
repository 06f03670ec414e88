package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * {@code "Are you ready?" Brown asked.}, {@code "Yes," Smith said.}, {@code "When?"}, {@code "Soon."}: two who take turns, a paragraph each. A
 * paragraph that is a quote and names nobody is the other one's where a question was put, or where turns were taken so before.
 */
final class TurnTaking implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int quote) {
        if (scene.earlierTurn == Scene.NONE || !isTurn(scene, quote) || !isDue(scene, quote)) {
            return false;
        }
        int other = scene.statements.statementAt(scene.quotes.open(scene.earlierTurn));
        return scene.state(
                scene.statements.sourceFirsts[other],
                scene.statements.sourceLimits[other],
                Scene.NONE,
                Scene.NONE,
                scene.quotes.open(quote),
                scene.quotes.end(quote));
    }

    /** Tells whether a quote makes up its paragraph, is closed, and follows the last turn. */
    private static boolean isTurn(Scene scene, int quote) {
        TokenTable tokens = scene.tokens;
        int block = tokens.blockOf(scene.quotes.open(quote));
        return Leftover.opensBlock(scene, quote)
                && scene.quotes.close(quote) != QuoteTable.NONE
                && scene.quotes.end(quote) == tokens.blockLimit(block)
                && block - tokens.blockOf(scene.quotes.open(scene.laterTurn)) == 1;
    }

    /** Tells whether the other one is to speak: to answer, to ask again, or for the turn before was taken so. */
    private static boolean isDue(Scene scene, int quote) {
        int last = scene.statements.statementAt(scene.quotes.open(scene.laterTurn));
        return hasAsked(scene, lastOf(scene, quote))
                || hasAsked(scene, scene.earlierTurn) && isQuestion(scene, quote)
                || scene.statements.rules[last] == scene.rule;
    }

    /** Returns the last quote before another one that is nested in none. */
    private static int lastOf(Scene scene, int quote) {
        int before = quote - 1;
        while (scene.quotes.parent(before) != QuoteTable.NONE) {
            before--;
        }
        return before;
    }

    /** Tells whether a quote is a question with {@code asked} as its cue or none after it: not {@code "It is late, no?" she said}. */
    private static boolean hasAsked(Scene scene, int quote) {
        boolean last =
                scene.quotes.end(quote) == scene.tokens.blockLimit(scene.tokens.blockOf(scene.quotes.open(quote)));
        return isQuestion(scene, quote) && (last || isAsked(scene, quote));
    }

    private static boolean isAsked(Scene scene, int quote) {
        int statement = scene.statements.statementAt(scene.quotes.open(quote));
        int cue = statement == Scene.NONE ? Scene.NONE : scene.statements.cueFirsts[statement];
        return cue != Scene.NONE && (scene.tokens.equals(cue, "asked") || scene.tokens.equals(cue, "asks"));
    }

    private static boolean isQuestion(Scene scene, int quote) {
        int last = scene.quotes.limit(quote) - 1;
        return last > scene.quotes.open(quote)
                && scene.quotes.close(quote) != QuoteTable.NONE
                && scene.tokens.first(last) == '?';
    }
}
