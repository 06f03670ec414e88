package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** What the rules for quotes that no cue has taken have in common. */
final class Leftover {

    private static final int FEWEST_WORDS = 3;
    /** Shorter words have no capital in titles: {@code of}, {@code the}. */
    private static final int LONGER_WORD = 4;

    /** So many marks at most stand before the first word of a quote. */
    private static final int MOST_MARKS = 4;
    /** How many chunks back a verb is looked for: a bound on the work, far beyond any sentence. */
    private static final int FURTHEST = 400;

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

    /** Tells whether a quote begins with a capital, brackets and dots before it passed over: {@code "[The] plan is dead."} */
    static boolean isCapital(TokenTable tokens, QuoteTable quotes, int quote) {
        int first = quotes.first(quote);
        int limit = Math.min(quotes.limit(quote), first + MOST_MARKS);
        while (first < limit && tokens.has(first, TokenFlag.PUNCTUATION)) {
            first++;
        }
        return first < limit && tokens.has(first, TokenFlag.CAPITALIZED);
    }

    /** Tells whether all longer words of a quote begin with a capital, and no mark ends it: the title of a book or song. */
    static boolean isTitle(TokenTable tokens, QuoteTable quotes, int quote) {
        int limit = quotes.limit(quote);
        for (int token = quotes.first(quote); token < limit; token++) {
            boolean longer = tokens.end(token) - tokens.begin(token) >= LONGER_WORD;
            if (longer && tokens.has(token, TokenFlag.WORD) && !tokens.has(token, TokenFlag.CAPITALIZED)) {
                return false;
            }
        }
        return limit > quotes.first(quote) && !tokens.has(limit - 1, TokenFlag.SENTENCE_MARK);
    }

    /** Tells whether a quote is a whole sentence, however short: {@code "Never."} */
    static boolean isSentence(Scene scene, int quote) {
        int last = scene.quotes.limit(quote) - 1;
        return last > scene.quotes.first(quote)
                && isCapital(scene.tokens, scene.quotes, quote)
                && scene.tokens.has(last, TokenFlag.SENTENCE_MARK);
    }

    /** Tells whether a quote begins its sentence, or only words without a verb stand before it: {@code Now, "we are ready."} */
    static boolean opensSentence(Scene scene, int quote) {
        int chunk = scene.chunks.chunkAt(scene.quotes.open(quote)) - 1;
        boolean comma = scene.chunks.is(chunk, ChunkKind.COMMA);
        while (chunk >= 0 && !scene.chunks.is(chunk, ChunkKind.BREAK)) {
            boolean verb = scene.chunks.is(chunk, ChunkKind.VERB_GROUP) && !isOpeningParticiple(scene, chunk);
            if (verb && !(comma && Clause.isFronted(scene, chunk)) || scene.chunks.is(chunk, ChunkKind.QUOTE)) {
                return false;
            }
            chunk--;
        }
        return true;
    }

    /** Tells whether a sentence is only begun by a participle that goes on from the one before: {@code Adding, "we are ready."} */
    private static boolean isOpeningParticiple(Scene scene, int chunk) {
        return scene.chunks.has(chunk, ChunkFeature.GERUND) && scene.chunks.is(chunk - 1, ChunkKind.BREAK);
    }

    /** Tells whether a quote goes on after the comma of a tag in its own sentence: {@code , she said, "and ready."} */
    static boolean followsTag(Scene scene, int quote, int statement) {
        int chunk = scene.chunks.chunkAt(scene.quotes.open(quote));
        int cue = scene.statements.cueFirsts[statement];
        return scene.chunks.is(chunk - 1, ChunkKind.COMMA)
                && cue != Scene.NONE
                && scene.sentences.sentenceOf(cue) == scene.sentences.sentenceOf(scene.quotes.open(quote));
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

    /**
     * Returns the verb group with a subject, in the sentence before a chunk, that has a preferred class; of several, or if there is none, the one
     * that is least deep in clauses, and of those the last.
     */
    static int mainVerb(Scene scene, int before, long preferred) {
        int best = Scene.NONE;
        int bestRank = Integer.MAX_VALUE;
        for (int chunk = before - 1; chunk > before - FURTHEST && !scene.chunks.is(chunk, ChunkKind.BREAK); chunk--) {
            if (scene.chunks.is(chunk, ChunkKind.VERB_GROUP) && scene.hasSubject(chunk)) {
                int rank = rank(scene, chunk, preferred);
                if (rank < bestRank) {
                    bestRank = rank;
                    best = chunk;
                }
            }
        }
        return best;
    }

    private static int rank(Scene scene, int chunk, long preferred) {
        int other = scene.isVerb(chunk, preferred) && !Clause.isFronted(scene, chunk) ? 0 : 1000;
        int nonfinite = scene.chunks.has(chunk, ChunkFeature.FINITE) ? 0 : 100;
        int relative = scene.tokens.is(scene.chunks.subjectFirst(chunk), WordClass.RELATIVE_PRONOUN) ? 50 : 0;
        return other + nonfinite + relative + scene.chunks.depth(chunk);
    }

    /** Tells whether the subject of a verb group is a pronoun that stands for no speaker: {@code it was}, {@code there is}. */
    static boolean isEmpty(Scene scene, int verb) {
        int subject = scene.chunks.subjectFirst(verb);
        return scene.chunks.subjectLimit(verb) == subject + 1
                && WordSet.EMPTY_SUBJECTS.contains(scene.tokens.hash(subject));
    }

    /** Adds a statement of a verb group's subject with the quote as its content, unless that subject is nobody. */
    static boolean state(Scene scene, int verb, int quote) {
        ChunkTable chunks = scene.chunks;
        return !isEmpty(scene, verb)
                && scene.state(
                        chunks.subjectFirst(verb),
                        chunks.subjectLimit(verb),
                        chunks.first(verb),
                        chunks.limit(verb),
                        scene.quotes.open(quote),
                        scene.quotes.end(quote));
    }
}
