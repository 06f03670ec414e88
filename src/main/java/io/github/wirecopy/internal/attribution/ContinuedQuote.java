package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.quote.QuoteTable;

/** A quote left open at the end of a paragraph, which the next paragraph opens again. */
final class ContinuedQuote implements AttributionRule {

    @Override
    public boolean makesStatements() {
        return false;
    }

    @Override
    public boolean apply(Scene scene, int quote) {
        int before = scene.quotes.continues(quote);
        int statement =
                before == QuoteTable.NONE ? Scene.NONE : scene.statements.statementAt(scene.quotes.open(before));
        return statement != Scene.NONE && Leftover.goOn(scene, quote, statement);
    }
}
