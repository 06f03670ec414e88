package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.token.TokenTable;

/** A paragraph that is a quote and names nobody goes on from the speaker of the paragraph before. */
final class NextParagraph implements AttributionRule {

    @Override
    public boolean makesStatements() {
        return false;
    }

    @Override
    public boolean apply(Scene scene, int quote) {
        TokenTable tokens = scene.tokens;
        int block = tokens.blockOf(scene.quotes.open(quote));
        return scene.lastStatement != Scene.NONE
                && block - scene.lastBlock <= 1
                && Leftover.isLong(scene, quote)
                && Leftover.opensBlock(scene, quote)
                && Leftover.goOn(scene, quote, scene.lastStatement);
    }
}
