package io.github.wirecopy.internal.attribution;

/** {@code "We are ready," she said. "We have been for years."} Also after reported speech in the same paragraph. */
final class ResumedQuote implements AttributionRule {

    @Override
    public boolean makesStatements() {
        return false;
    }

    @Override
    public boolean apply(Scene scene, int quote) {
        boolean same =
                scene.lastStatement != Scene.NONE && scene.lastBlock == scene.tokens.blockOf(scene.quotes.open(quote));
        return same
                && (Leftover.isLong(scene, quote) || Leftover.isSentence(scene, quote))
                && (Leftover.opensSentence(scene, quote) || Leftover.followsTag(scene, quote, scene.lastStatement))
                && Leftover.goOn(scene, quote, scene.lastStatement);
    }
}
