package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister left the room "without another word".} The subject of the clause that it stands in. */
final class RunInQuote implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int quote) {
        int chunk = scene.chunks.chunkAt(scene.quotes.open(quote));
        int verb = Leftover.mainVerb(scene, chunk, Scene.QUOTING | WordClass.STANCE_VERB | WordClass.SPEAKING_VERB);
        if (!Leftover.isLong(scene, quote) || verb == Scene.NONE) {
            return false;
        }
        boolean same = scene.lastStatement != Scene.NONE
                && scene.lastBlock == scene.tokens.blockOf(scene.chunks.subjectFirst(verb));
        return same && Leftover.isEmpty(scene, verb)
                ? Leftover.goOn(scene, quote, scene.lastStatement)
                : Leftover.state(scene, verb, quote);
    }
}
