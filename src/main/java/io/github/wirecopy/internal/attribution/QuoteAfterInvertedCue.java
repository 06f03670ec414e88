package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code Said the minister: "We are ready."} */
final class QuoteAfterInvertedCue implements AttributionRule {

    @Override
    public long verbs() {
        return WordClass.REPORTING_VERB;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int phrase = verb + 1;
        if (!opens(chunks, verb)
                || !chunks.is(phrase, ChunkKind.NOUN_PHRASE)
                || chunks.has(phrase, ChunkFeature.TIME)) {
            return false;
        }
        int limit = Phrases.limit(scene, phrase);
        int quote = quoteAfter(chunks, chunks.chunkAt(limit - 1) + 1);
        return quote != Scene.NONE
                && !scene.isClaimed(chunks.first(quote))
                && scene.state(
                        chunks.first(phrase),
                        limit,
                        chunks.first(verb),
                        chunks.limit(verb),
                        chunks.first(quote),
                        chunks.limit(quote));
    }

    /** Returns the quote after a comma or colon, which may end the paragraph before it, or none. */
    private static int quoteAfter(ChunkTable chunks, int mark) {
        boolean colon = chunks.is(mark, ChunkKind.COLON);
        int quote = colon && chunks.is(mark + 1, ChunkKind.BREAK) ? mark + 2 : mark + 1;
        return (colon || chunks.is(mark, ChunkKind.COMMA)) && chunks.is(quote, ChunkKind.QUOTE) ? quote : Scene.NONE;
    }

    /** Tells whether a cue begins its sentence, or only {@code But,} or an adverb stands before it. */
    private static boolean opens(ChunkTable chunks, int verb) {
        if (chunks.is(verb - 1, ChunkKind.BREAK)) {
            return true;
        }
        boolean word = chunks.is(verb - 2, ChunkKind.COORDINATOR) || chunks.is(verb - 2, ChunkKind.ADVERB);
        boolean phrase = chunks.is(verb - 2, ChunkKind.NOUN_PHRASE) && chunks.is(verb - 3, ChunkKind.PREPOSITION);
        return chunks.is(verb - 1, ChunkKind.COMMA)
                && (word && chunks.is(verb - 3, ChunkKind.BREAK) || phrase && chunks.is(verb - 4, ChunkKind.BREAK));
    }
}
