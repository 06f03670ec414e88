package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.KeyWord;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;

/** {@code In Brown's words, "we are ready"}, {@code "We are ready," in Brown's view}, {@code in the words of Anna Brown, "…"}. */
final class InTheWordsOf implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int preposition) {
        if (!isAt(scene, preposition)) {
            return false;
        }
        return isOwned(scene, preposition + 1) ? owner(scene, preposition) : wordsOf(scene, preposition);
    }

    /** Tells whether a phrase for somebody's words or view begins with a preposition. */
    static boolean isAt(Scene scene, int preposition) {
        int phrase = preposition + 1;
        boolean words = scene.isWord(preposition, KeyWord.IN)
                && scene.chunks.is(phrase, ChunkKind.NOUN_PHRASE)
                && WordSet.VIEW_NOUNS.contains(scene.tokens.hash(scene.chunks.head(phrase)));
        return words
                && (isOwned(scene, phrase)
                        || scene.isWord(phrase + 1, "of") && scene.chunks.is(phrase + 2, ChunkKind.NOUN_PHRASE));
    }

    /** Tells whether a phrase begins with its owner: {@code Brown's words}, {@code her view}. */
    private static boolean isOwned(Scene scene, int phrase) {
        return scene.chunks.has(phrase, ChunkFeature.POSSESSIVE)
                || scene.tokens.is(scene.chunks.first(phrase), WordClass.POSSESSIVE_PRONOUN);
    }

    private static boolean owner(Scene scene, int preposition) {
        ChunkTable chunks = scene.chunks;
        int phrase = preposition + 1;
        int cue = chunks.head(phrase);
        int quote = quote(scene, preposition, phrase + 1);
        return quote != Scene.NONE
                && scene.state(
                        chunks.first(phrase), cue, cue, chunks.limit(phrase), chunks.first(quote), chunks.limit(quote));
    }

    private static boolean wordsOf(Scene scene, int preposition) {
        ChunkTable chunks = scene.chunks;
        int phrase = preposition + 3;
        int limit = Phrases.limit(scene, phrase);
        int quote = quote(scene, preposition, chunks.chunkAt(limit - 1) + 1);
        return quote != Scene.NONE
                && scene.state(
                        chunks.first(phrase),
                        limit,
                        chunks.first(preposition),
                        chunks.limit(preposition + 2),
                        chunks.first(quote),
                        chunks.limit(quote));
    }

    /** Returns the quote before or after the phrase that no statement holds yet. */
    private static int quote(Scene scene, int preposition, int after) {
        int next = scene.chunks.is(after, ChunkKind.COMMA) ? after + 1 : after;
        if (scene.chunks.is(next, ChunkKind.QUOTE) && !scene.isClaimed(scene.chunks.first(next))) {
            return next;
        }
        return Tag.quoteBefore(scene, preposition - 1);
    }
}
