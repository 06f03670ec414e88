package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.token.TokenFlag;

/** What the rules for quotes that no cue has taken have in common. */
final class Leftover {

    private static final int FEWEST_WORDS = 3;

    private Leftover() {}

    /** Tells whether a quote has words enough to be somebody's, and not a title or a so-called word. */
    static boolean isLong(Scene scene, int quote) {
        int words = 0;
        for (int token = scene.quotes.first(quote);
                token < scene.quotes.limit(quote) && words < FEWEST_WORDS;
                token++) {
            words += scene.tokens.has(token, TokenFlag.WORD | TokenFlag.NUMBER) ? 1 : 0;
        }
        return words == FEWEST_WORDS;
    }

    /** Tells whether a quote begins its sentence. */
    static boolean opensSentence(Scene scene, int quote) {
        int chunk = scene.chunks.chunkAt(scene.quotes.open(quote));
        return scene.chunks.is(chunk - 1, ChunkKind.BREAK);
    }

    /** Tells whether a quote begins its paragraph. */
    static boolean opensBlock(Scene scene, int quote) {
        int open = scene.quotes.open(quote);
        return open == scene.tokens.blockFirst(scene.tokens.blockOf(open));
    }

    /** Adds a quote to the content of a statement. */
    static boolean goOn(Scene scene, int quote, int statement) {
        scene.statements.addContent(statement, scene.quotes.open(quote), scene.quotes.end(quote));
        return true;
    }

    /** Returns the last verb group with a subject in the sentence before a chunk: one of some classes if there is one, else any. */
    static int lastVerb(Scene scene, int before, long preferred) {
        ChunkTable chunks = scene.chunks;
        int any = Scene.NONE;
        for (int chunk = before - 1; chunk >= 0 && !chunks.is(chunk, ChunkKind.BREAK); chunk--) {
            if (chunks.is(chunk, ChunkKind.VERB_GROUP) && scene.hasSubject(chunk)) {
                if (scene.isVerb(chunk, preferred)) {
                    return chunk;
                }
                boolean usable = any == Scene.NONE
                        || chunks.has(chunk, ChunkFeature.FINITE) && !chunks.has(any, ChunkFeature.FINITE);
                any = usable ? chunk : any;
            }
        }
        return any;
    }

    /** Adds a statement of a verb group's subject with the quote as its content. */
    static boolean state(Scene scene, int verb, int quote) {
        ChunkTable chunks = scene.chunks;
        return scene.state(
                chunks.subjectFirst(verb),
                chunks.subjectLimit(verb),
                chunks.first(verb),
                chunks.limit(verb),
                scene.quotes.open(quote),
                scene.quotes.end(quote));
    }
}
