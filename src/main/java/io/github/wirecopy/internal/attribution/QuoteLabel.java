package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordSet;

/**
 * {@code Anna Brown, the mayor: "We are ready."}, {@code Brown on rents: "…"}, {@code More from Brown: "…"}, {@code Brown - "…"}: words without a
 * verb before a quote, the name first or last.
 */
final class QuoteLabel implements AttributionRule {

    private static final int LONGEST = 24;

    @Override
    public boolean apply(Scene scene, int quote) {
        int mark = markBefore(scene, scene.chunks.chunkAt(scene.quotes.open(quote)) - 1);
        int first = mark == Scene.NONE ? Scene.NONE : first(scene, mark);
        if (first == Scene.NONE || first == mark || isKindOfPiece(scene, first, mark)) {
            return false;
        }
        if (scene.chunks.is(mark, ChunkKind.DASH)) {
            return isName(scene, first)
                    && opensBlock(scene, first)
                    && Leftover.isSentence(scene, quote)
                    && state(scene, first, mark, quote);
        }
        return state(scene, speaker(scene, first, mark), mark, quote);
    }

    /** Returns the colon or dash before a quote; a colon may end the paragraph before. */
    private static int markBefore(Scene scene, int chunk) {
        ChunkTable chunks = scene.chunks;
        int before = chunk;
        while (chunks.is(before, ChunkKind.BREAK) && before > chunk - 2) {
            before--;
        }
        boolean dash = before == chunk && chunks.is(before, ChunkKind.DASH);
        return dash || chunks.is(before, ChunkKind.COLON) ? before : Scene.NONE;
    }

    /** Returns the first chunk of the words before a mark, back to the sentence's beginning or a dash; or none if a verb is among them. */
    private static int first(Scene scene, int mark) {
        ChunkTable chunks = scene.chunks;
        int chunk = mark;
        while (chunk > mark - LONGEST
                && !chunks.is(chunk - 1, ChunkKind.BREAK)
                && !chunks.is(chunk - 1, ChunkKind.DASH)) {
            chunk--;
            if (chunks.is(chunk, ChunkKind.VERB_GROUP) || chunks.is(chunk, ChunkKind.QUOTE)) {
                return Scene.NONE;
            }
        }
        while (chunk < mark && (chunks.is(chunk, ChunkKind.ADVERB) || chunks.is(chunk, ChunkKind.COORDINATOR))) {
            chunk++;
        }
        return chunk;
    }

    /** Tells whether one word before a colon says what sort of piece it is: {@code Interview: "…"}. */
    private static boolean isKindOfPiece(Scene scene, int first, int mark) {
        return first == mark - 1
                && scene.chunks.is(first, ChunkKind.NOUN_PHRASE)
                && WordSet.HEADLINE_LABELS.contains(scene.tokens.hash(scene.chunks.head(first)));
    }

    /** Returns the phrase that names the speaker: the one after {@code from}, else the first one if it is a name, else the last one. */
    private static int speaker(Scene scene, int first, int mark) {
        boolean from = isName(scene, mark - 1) && scene.isWord(mark - 2, "from");
        return isName(scene, first) && !from ? first : phraseBefore(scene, mark);
    }

    private static boolean opensBlock(Scene scene, int chunk) {
        int token = scene.chunks.first(chunk);
        return token == scene.tokens.blockFirst(scene.tokens.blockOf(token));
    }

    private static boolean isName(Scene scene, int chunk) {
        return scene.chunks.is(chunk, ChunkKind.NOUN_PHRASE)
                && scene.chunks.has(chunk, ChunkFeature.NAME)
                && !scene.chunks.has(chunk, ChunkFeature.TIME);
    }

    /** Returns the noun phrase before a colon, a bracket passed over: {@code Sen. Anna Brown (R):}. */
    private static int phraseBefore(Scene scene, int colon) {
        int chunk = colon - 1;
        if (!scene.chunks.is(chunk, ChunkKind.CLOSE)) {
            return chunk;
        }
        while (chunk > colon - LONGEST && !scene.chunks.is(chunk, ChunkKind.OPEN)) {
            chunk--;
        }
        return chunk - 1;
    }

    private static boolean state(Scene scene, int phrase, int mark, int quote) {
        ChunkTable chunks = scene.chunks;
        if (!chunks.is(phrase, ChunkKind.NOUN_PHRASE)) {
            return false;
        }
        boolean apposition = chunks.is(phrase + 1, ChunkKind.COMMA);
        return scene.state(
                chunks.first(phrase),
                apposition ? Math.min(Phrases.limit(scene, phrase), chunks.first(mark)) : chunks.limit(phrase),
                chunks.first(mark),
                chunks.limit(mark),
                scene.quotes.open(quote),
                scene.quotes.end(quote));
    }
}
