package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** {@code BROWN: We are ready.}, {@code Q: Are you ready?}: a paragraph of a transcript or interview. */
final class SpeakerLabel implements AttributionRule {

    private static final int LONGEST = 4;

    @Override
    public boolean apply(Scene scene, int phrase) {
        ChunkTable chunks = scene.chunks;
        int first = chunks.first(phrase);
        boolean label = chunks.is(phrase, ChunkKind.NOUN_PHRASE)
                && chunks.is(phrase + 1, ChunkKind.COLON)
                && first == scene.tokens.blockFirst(scene.tokens.blockOf(first))
                && isSpeaker(scene.tokens, first, chunks.limit(phrase))
                && !chunks.has(phrase, ChunkFeature.TIME);
        if (!label) {
            return false;
        }
        int content = chunks.limit(phrase + 1);
        int limit = scene.tokens.blockLimit(scene.tokens.blockOf(first));
        return content < limit && scene.state(first, chunks.limit(phrase), content - 1, content, content, limit);
    }

    /** Tells whether a label is in capitals, as transcripts have it, or one capital letter. */
    private static boolean isSpeaker(TokenTable tokens, int first, int limit) {
        for (int token = first; token < limit; token++) {
            boolean letter = tokens.end(token) - tokens.begin(token) == 1 && tokens.has(token, TokenFlag.CAPITALIZED);
            if (!letter && !tokens.has(token, TokenFlag.ALL_CAPITALS | TokenFlag.INITIAL | TokenFlag.ABBREVIATION)) {
                return false;
            }
        }
        return limit - first <= LONGEST;
    }
}
