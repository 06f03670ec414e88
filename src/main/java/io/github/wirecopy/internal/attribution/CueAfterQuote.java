package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code "We are ready," the minister said.} */
final class CueAfterQuote implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        if (!chunks.is(verb, ChunkKind.VERB_GROUP) || !scene.hasSubject(verb)) {
            return false;
        }
        int subject = chunks.chunkAt(chunks.subjectFirst(verb));
        int quote = Tag.quoteBefore(scene, Tag.isSentence(scene, subject, verb) ? subject - 2 : subject - 1);
        if (quote == Scene.NONE
                || chunks.is(subject, ChunkKind.QUESTION)
                || Tag.opensSentence(scene, chunks.first(subject))
                        && !chunks.is(Cue.after(scene, verb), ChunkKind.BREAK)
                || Tag.isSecondHand(scene, verb)
                || !isCue(scene, verb, quote)) {
            return false;
        }
        return Tag.state(scene, quote, chunks.subjectFirst(verb), chunks.subjectLimit(verb), verb);
    }

    private static boolean isCue(Scene scene, int verb, int quote) {
        if (!scene.chunks.has(verb, ChunkFeature.FINITE)
                || scene.chunks.has(verb, ChunkFeature.AUXILIARY_ONLY | ChunkFeature.PASSIVE)) {
            return false;
        }
        if (Tag.isComplement(scene, quote)) {
            return false;
        }
        if (Tag.isLedIn(scene, quote) || !scene.chunks.is(quote - 1, ChunkKind.BREAK)) {
            return scene.isVerb(verb, WordClass.REPORTING_VERB | WordClass.TELLING_VERB) && Tag.endsOpen(scene, quote);
        }
        return scene.isVerb(verb, Scene.QUOTING | WordClass.SPEAKING_VERB | WordClass.STANCE_VERB)
                || Tag.endsOpen(scene, quote);
    }
}
