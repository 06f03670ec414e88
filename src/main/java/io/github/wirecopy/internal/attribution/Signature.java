package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;

/** {@code "We are ready." - Anna Brown, the mayor}: a name after a dash ends the paragraph, or is one of its own. */
final class Signature implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int quote) {
        ChunkTable chunks = scene.chunks;
        int last = chunks.chunkAt(scene.quotes.open(quote));
        int dash = chunks.is(last + 1, ChunkKind.BREAK) ? last + 2 : last + 1;
        int phrase = dash + 1;
        boolean name = chunks.is(dash, ChunkKind.DASH)
                && chunks.is(phrase, ChunkKind.NOUN_PHRASE)
                && chunks.has(phrase, ChunkFeature.NAME)
                && !chunks.has(phrase, ChunkFeature.TIME);
        if (!name || !Leftover.isSentence(scene, quote)) {
            return false;
        }
        boolean line = dash == last + 2;
        int limit = Phrases.limit(scene, phrase);
        return (endsBlock(scene, limit) || line && chunks.is(chunks.chunkAt(limit - 1) + 1, ChunkKind.COMMA))
                && scene.state(
                        chunks.first(phrase),
                        limit,
                        chunks.first(dash),
                        chunks.limit(dash),
                        scene.quotes.open(quote),
                        scene.quotes.end(quote));
    }

    /** Tells whether nothing but a full stop stands between a token and the end of its block. */
    private static boolean endsBlock(Scene scene, int token) {
        return Label.limit(scene, token) <= token;
    }
}
