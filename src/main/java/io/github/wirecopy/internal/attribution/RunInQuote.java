package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister left the room "without another word".} The subject of the clause that it stands in. */
final class RunInQuote implements AttributionRule {

    private static final long SPEECH = Scene.QUOTING | WordClass.STANCE_VERB | WordClass.SPEAKING_VERB;

    private static final long SPEAKERS = WordClass.ROLE
            | WordClass.PERSON_NOUN
            | WordClass.GROUP_NOUN
            | WordClass.ORGANIZATION_NOUN
            | WordClass.DOCUMENT_NOUN
            | WordClass.PLACE_NOUN;

    @Override
    public boolean apply(Scene scene, int quote) {
        int chunk = scene.chunks.chunkAt(scene.quotes.open(quote));
        int verb = Leftover.mainVerb(scene, chunk, SPEECH);
        if (!Leftover.isLong(scene, quote)
                || verb == Scene.NONE
                || !scene.isVerb(verb, SPEECH) && !maySpeak(scene, verb)) {
            return false;
        }
        boolean same = scene.lastStatement != Scene.NONE
                && scene.lastBlock == scene.tokens.blockOf(scene.chunks.subjectFirst(verb));
        return same && (Leftover.isEmpty(scene, verb) || !scene.isVerb(verb, SPEECH) && !isNamed(scene, verb))
                ? Leftover.goOn(scene, quote, scene.lastStatement)
                : Leftover.state(scene, verb, quote);
    }

    /** Tells whether the subject of a verb is given by name or by its owner, and so is none that the last speaker only speaks of. */
    private static boolean isNamed(Scene scene, int verb) {
        int first = scene.chunks.subjectFirst(verb);
        return scene.chunks.has(scene.chunks.chunkAt(first), ChunkFeature.NAME | ChunkFeature.POSSESSIVE)
                || scene.tokens.is(first, WordClass.POSSESSIVE_PRONOUN);
    }

    /** Tells whether the subject of a verb is somebody, or named or described by an owner: not {@code Prices}. */
    private static boolean maySpeak(Scene scene, int verb) {
        int first = scene.chunks.subjectFirst(verb);
        int chunk = scene.chunks.chunkAt(first);
        return scene.chunks.has(chunk, ChunkFeature.NAME | ChunkFeature.PRONOUN | ChunkFeature.POSSESSIVE)
                || scene.chunks.is(chunk, ChunkKind.QUESTION)
                || scene.tokens.is(first, WordClass.POSSESSIVE_PRONOUN)
                || scene.tokens.is(scene.chunks.head(chunk), SPEAKERS);
    }
}
