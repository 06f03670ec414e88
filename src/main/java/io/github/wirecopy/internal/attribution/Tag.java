package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenFlag;

/** What the rules for tags beside quotes have in common. */
final class Tag {

    private Tag() {}

    /** Returns the quote chunk that a tag's first chunk follows, a comma or dash between them allowed. */
    static int quoteBefore(Scene scene, int chunk) {
        int before = chunk;
        while (scene.chunks.is(before, ChunkKind.COMMA)
                || scene.chunks.is(before, ChunkKind.DASH)
                || scene.chunks.is(before, ChunkKind.ADVERB)) {
            before--;
        }
        return scene.chunks.is(before, ChunkKind.QUOTE) && !scene.isClaimed(scene.chunks.first(before))
                ? before
                : Scene.NONE;
    }

    /** Tells whether a quote is what a verb right before it calls something: {@code what he called "a mess,"}. */
    static boolean isComplement(Scene scene, int quoteChunk) {
        return scene.isVerb(quoteChunk - 1, WordClass.NAMING_VERB);
    }

    /** Tells whether a capital on a word that is no name shows that a sentence begins: a tag has none. */
    static boolean opensSentence(Scene scene, int token) {
        return scene.tokens.has(token, TokenFlag.CAPITALIZED)
                && scene.tokens.is(
                        token, WordClass.DETERMINER | WordClass.SUBJECT_PRONOUN | WordClass.POSSESSIVE_PRONOUN)
                && !scene.tokens.equals(token, "i");
    }

    /** Tells whether a cue or colon leads in a quote, so that what follows it is no tag. */
    static boolean isLedIn(Scene scene, int quoteChunk) {
        int before = quoteChunk - 1;
        if (scene.chunks.is(before, ChunkKind.COLON)) {
            return true;
        }
        if (scene.chunks.is(before, ChunkKind.COMMA)) {
            before--;
        }
        return scene.isVerb(before, Scene.QUOTING | WordClass.NAMING_VERB);
    }

    /** Tells whether a cue with a subject of its own leads in a quote, so that a tag behind it only says so again. */
    static boolean hasCueBefore(Scene scene, int quoteChunk) {
        int before = quoteChunk - 1;
        if (scene.chunks.is(before, ChunkKind.COLON) || scene.chunks.is(before, ChunkKind.COMMA)) {
            before--;
        }
        if (scene.chunks.is(before, ChunkKind.ADVERB)) {
            before--;
        }
        return scene.isVerb(before, WordClass.REPORTING_VERB)
                && scene.chunks.has(before, ChunkFeature.FINITE)
                && scene.hasSubject(before)
                && !Clause.isFronted(scene, before);
    }

    /** Tells whether a tag is a sentence of its own, as after a quote that ends in a full stop: {@code "We are ready." Brown said.} */
    static boolean isSentence(Scene scene, int subject, int verb) {
        return scene.chunks.is(subject - 1, ChunkKind.BREAK)
                && scene.chunks.is(subject - 2, ChunkKind.QUOTE)
                && scene.isVerb(verb, WordClass.REPORTING_VERB)
                && scene.chunks.is(Cue.skipAdjuncts(scene, Cue.after(scene, verb)), ChunkKind.BREAK)
                && opensBlock(scene, scene.chunks.first(subject - 2))
                && scene.tokens.blockOf(scene.chunks.first(subject - 2))
                        == scene.tokens.blockOf(scene.chunks.first(subject));
    }

    private static boolean opensBlock(Scene scene, int token) {
        return token == scene.tokens.blockFirst(scene.tokens.blockOf(token));
    }

    /** Tells whether a quote ends in a comma, question mark or exclamation mark, so that a tag is to be expected. */
    static boolean endsOpen(Scene scene, int chunk) {
        return scene.chunks.has(chunk, ChunkFeature.ENDS_OPEN)
                || scene.chunks.is(chunk + 1, ChunkKind.COMMA)
                || scene.chunks.is(chunk + 1, ChunkKind.DASH);
    }

    /** Tells whether a cue has content of its own after it, and is no tag: {@code After they cried "No," she said: …}. */
    static boolean hasContentAfter(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int next = Forward.skipAddressee(scene, verb, Cue.after(scene, verb));
        next = Cue.skipAdjuncts(scene, next);
        return chunks.is(next, ChunkKind.COLON)
                || chunks.is(next, ChunkKind.THAT)
                || Forward.isClause(scene, next)
                || chunks.is(next, ChunkKind.QUOTE);
    }

    /** Tells whether somebody else is given as the source of the tag itself: {@code she said, according to the paper}. */
    static boolean isSecondHand(Scene scene, int verb) {
        int after = Forward.skipAddressee(scene, verb, Cue.after(scene, verb));
        after = Cue.skipAdjuncts(scene, after);
        if (scene.chunks.is(after, ChunkKind.OPEN) && scene.chunks.is(after + 2, ChunkKind.CLOSE)) {
            after += 3;
        }
        return AccordingTo.isAt(scene, scene.chunks.is(after, ChunkKind.COMMA) ? after + 1 : after);
    }

    /** Adds the statement of a tag: its content is the quote, with the words before it in the same sentence. */
    static boolean state(Scene scene, int quoteChunk, int sourceFirst, int sourceLimit, int verb) {
        ChunkTable chunks = scene.chunks;
        int first = chunks.first(quoteChunk);
        int leading = leadingClause(scene, quoteChunk);
        int cueFirst = chunks.first(verb);
        int cueLimit = Cue.limit(scene, verb);
        if (cueLimit > sourceFirst && cueFirst < sourceFirst) {
            cueLimit = chunks.limit(verb);
        }
        return scene.state(
                sourceFirst,
                sourceLimit,
                cueFirst,
                cueLimit,
                leading == Scene.NONE ? first : leading,
                chunks.limit(quoteChunk));
    }

    /** Returns where the words of the same sentence before a quote begin, or none if the quote begins it. */
    private static int leadingClause(Scene scene, int quoteChunk) {
        ChunkTable chunks = scene.chunks;
        int before = quoteChunk - 1;
        if (before < 0 || chunks.is(before, ChunkKind.BREAK) || startsSentence(scene, quoteChunk)) {
            return Scene.NONE;
        }
        int first = Clause.first(scene, before);
        return first < chunks.first(quoteChunk) ? first : Scene.NONE;
    }

    /** Tells whether a quote is a sentence of its own, by its capital. */
    static boolean startsSentence(Scene scene, int quoteChunk) {
        int quote = scene.chunks.head(quoteChunk);
        return Leftover.isCapital(scene.tokens, scene.quotes, quote) && scene.quotes.parent(quote) == QuoteTable.NONE;
    }
}
