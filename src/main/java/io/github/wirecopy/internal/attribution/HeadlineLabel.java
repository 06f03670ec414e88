package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.chunk.WordTag;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.BlockKind;

/** {@code Minister: budget is safe}, {@code Poll: voters want change}: a headline that begins with its source, and not with a label. */
final class HeadlineLabel implements AttributionRule {

    @Override
    public boolean apply(Scene scene, int phrase) {
        ChunkTable chunks = scene.chunks;
        if (!chunks.is(phrase, ChunkKind.NOUN_PHRASE)
                || !chunks.is(phrase - 1, ChunkKind.BREAK)
                || !chunks.is(phrase + 1, ChunkKind.COLON)
                || scene.tokens.blockKind(scene.tokens.blockOf(chunks.first(phrase))) == BlockKind.PARAGRAPH) {
            return false;
        }
        int first = chunks.limit(phrase + 1);
        int limit = Label.limit(scene, first);
        return !chunks.has(phrase, ChunkFeature.TIME)
                && chunks.tag(chunks.head(phrase)) != WordTag.NUMBER
                && !WordSet.HEADLINE_LABELS.contains(scene.tokens.hash(chunks.head(phrase)))
                && first < limit
                && scene.state(chunks.first(phrase), chunks.limit(phrase), first - 1, first, first, limit);
    }
}
