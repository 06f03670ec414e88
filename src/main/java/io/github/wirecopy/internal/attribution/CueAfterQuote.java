package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code "We are ready," the minister said.} */
final class CueAfterQuote implements AttributionRule {

    private static final int FURTHEST = 40;

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        if (!chunks.is(verb, ChunkKind.VERB_GROUP) || !scene.hasSubject(verb)) {
            return false;
        }
        int subject = chunks.chunkAt(chunks.subjectFirst(verb));
        int quote = Tag.quoteBefore(scene, before(scene, subject, verb));
        if (quote == Scene.NONE
                || chunks.is(subject, ChunkKind.QUESTION)
                || Tag.opensSentence(scene, chunks.first(subject))
                        && !chunks.is(Cue.after(scene, verb), ChunkKind.BREAK)
                || Tag.isSecondHand(scene, verb)
                || scene.isWord(subject - 1, "as") && !isRemark(scene, verb, quote)
                || !isCue(scene, verb, quote)) {
            return false;
        }
        return Cue.quotesSomebody(scene, verb)
                ? Tag.state(scene, quote, chunks.first(verb + 1), chunks.limit(verb + 1), verb)
                : Tag.state(scene, quote, chunks.subjectFirst(verb), chunks.subjectLimit(verb), verb);
    }

    /** Returns the chunk before a tag, the end of a sentence or {@code as} passed over. */
    private static int before(Scene scene, int subject, int verb) {
        boolean apart = Tag.isSentence(scene, subject, verb) || scene.isWord(subject - 1, "as");
        return apart ? subject - 2 : subject - 1;
    }

    /** Tells whether a tag with {@code as} names who spoke: its verb is one of speech, and no other one stands before the quote. */
    private static boolean isRemark(Scene scene, int verb, int quote) {
        int chunk = quote - 1;
        while (chunk > quote - FURTHEST && !scene.chunks.is(chunk, ChunkKind.BREAK)) {
            if (scene.isVerb(chunk, WordClass.REPORTING_VERB)) {
                return false;
            }
            chunk--;
        }
        return scene.isVerb(verb, WordClass.REPORTING_VERB) || Cue.isPutIt(scene, verb);
    }

    private static boolean isCue(Scene scene, int verb, int quote) {
        if (!scene.chunks.has(verb, ChunkFeature.FINITE)
                || scene.chunks.has(verb, ChunkFeature.AUXILIARY_ONLY | ChunkFeature.PASSIVE)) {
            return false;
        }
        if (Tag.isComplement(scene, quote)) {
            return false;
        }
        if (Tag.hasCueBefore(scene, quote)) {
            return false;
        }
        if (Tag.isLedIn(scene, quote) || !scene.chunks.is(quote - 1, ChunkKind.BREAK)) {
            return !Tag.hasContentAfter(scene, verb)
                    && scene.isVerb(verb, WordClass.REPORTING_VERB | WordClass.TELLING_VERB)
                    && Tag.endsOpen(scene, quote);
        }
        return scene.isVerb(verb, Scene.QUOTING | WordClass.SPEAKING_VERB | WordClass.STANCE_VERB)
                || Tag.endsOpen(scene, quote);
    }
}
