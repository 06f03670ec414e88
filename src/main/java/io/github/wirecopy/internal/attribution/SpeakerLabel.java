package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * {@code BROWN: We are ready.}, {@code Q: Are you ready?}, {@code Q. Are you ready?}: a paragraph of a transcript or interview. A name that is not
 * in capitals is a label where the paragraph beside it has one, too: {@code Mr. Brown: We are ready.}
 */
final class SpeakerLabel implements AttributionRule {

    private static final int LONGEST = 4;
    private static final int FURTHEST = 24;
    private static final int CAPITALS = TokenFlag.ALL_CAPITALS | TokenFlag.INITIAL | TokenFlag.ABBREVIATION;
    private static final long NAMES =
            WordClass.GIVEN_NAME_MALE | WordClass.GIVEN_NAME_FEMALE | WordClass.SURNAME | WordClass.TITLE;

    @Override
    public boolean apply(Scene scene, int phrase) {
        ChunkTable chunks = scene.chunks;
        int first = chunks.first(phrase);
        int block = scene.tokens.blockOf(first);
        if (!chunks.is(phrase, ChunkKind.NOUN_PHRASE) || first != scene.tokens.blockFirst(block)) {
            return false;
        }
        int label = chunks.limit(phrase);
        if (isLetter(scene, phrase)) {
            return label < scene.tokens.blockLimit(block)
                    && isAnswered(scene.tokens, block)
                    && state(scene, first, label, Scene.NONE, label);
        }
        boolean colon = chunks.is(phrase + 1, ChunkKind.COLON) && isSpeaker(scene, phrase);
        return colon && state(scene, first, label, label, chunks.limit(phrase + 1));
    }

    private static boolean state(Scene scene, int first, int label, int cue, int content) {
        int limit = scene.tokens.blockLimit(scene.tokens.blockOf(first));
        return content < limit && scene.state(first, label, cue, cue == Scene.NONE ? cue : content, content, limit);
    }

    /** Tells whether a phrase is {@code Q.} or {@code A.} alone. */
    static boolean isLetter(Scene scene, int phrase) {
        int first = scene.chunks.first(phrase);
        return scene.chunks.limit(phrase) - first == 1 && isLetter(scene.tokens, first);
    }

    private static boolean isLetter(TokenTable tokens, int token) {
        char letter = tokens.first(token);
        return (letter == 'Q' || letter == 'A')
                && tokens.end(token) - tokens.begin(token) == 2
                && tokens.charAt(tokens.end(token) - 1) == '.';
    }

    /** Tells whether the block after {@code Q.} begins with {@code A.}, or the one before {@code A.} with {@code Q.} */
    private static boolean isAnswered(TokenTable tokens, int block) {
        int other = tokens.first(tokens.blockFirst(block)) == 'Q' ? block + 1 : block - 1;
        return other >= 0
                && other < tokens.blockCount()
                && tokens.blockFirst(other) < tokens.blockLimit(other)
                && isLetter(tokens, tokens.blockFirst(other))
                && tokens.first(tokens.blockFirst(other)) != tokens.first(tokens.blockFirst(block));
    }

    private static boolean isSpeaker(Scene scene, int phrase) {
        int first = scene.chunks.first(phrase);
        int limit = scene.chunks.limit(phrase);
        return limit - first <= LONGEST
                && !scene.chunks.has(phrase, ChunkFeature.TIME)
                && !WordSet.HEADLINE_LABELS.contains(scene.tokens.hash(scene.chunks.head(phrase)))
                && (isInCapitals(scene.tokens, first, limit)
                        || hasVerb(scene, phrase + 2) && isTurn(scene, first, limit));
    }

    /** Tells whether a label is in capitals, as transcripts have it, or one capital letter. */
    private static boolean isInCapitals(TokenTable tokens, int first, int limit) {
        for (int token = first; token < limit; token++) {
            boolean letter = tokens.end(token) - tokens.begin(token) == 1 && tokens.has(token, TokenFlag.CAPITALIZED);
            if (!letter && !tokens.has(token, CAPITALS)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a verb stands in the sentence that begins with a chunk. */
    private static boolean hasVerb(Scene scene, int chunk) {
        int next = chunk;
        while (next < chunk + FURTHEST
                && !scene.chunks.is(next, ChunkKind.BREAK)
                && !scene.chunks.has(next, ChunkFeature.FINITE)) {
            next++;
        }
        return scene.chunks.is(next, ChunkKind.VERB_GROUP);
    }

    /** Tells whether a label is a name before whole sentences, and the paragraph before or after it has a label as well. */
    private static boolean isTurn(Scene scene, int first, int limit) {
        TokenTable tokens = scene.tokens;
        int block = tokens.blockOf(first);
        return tokens.blockKind(block) == BlockKind.PARAGRAPH
                && tokens.has(tokens.blockLimit(block) - 1, TokenFlag.SENTENCE_MARK)
                && isName(tokens, first, limit)
                && (hasLabel(tokens, block - 1) || hasLabel(tokens, block + 1));
    }

    private static boolean isName(TokenTable tokens, int first, int limit) {
        boolean name = false;
        for (int token = first; token < limit; token++) {
            if (!tokens.has(token, TokenFlag.CAPITALIZED | CAPITALS)) {
                return false;
            }
            name |= tokens.is(token, NAMES);
        }
        return name;
    }

    /** Tells whether a block begins with capitals and a colon, and is a paragraph. */
    private static boolean hasLabel(TokenTable tokens, int block) {
        if (block < 0 || block >= tokens.blockCount() || tokens.blockKind(block) != BlockKind.PARAGRAPH) {
            return false;
        }
        int token = tokens.blockFirst(block);
        int limit = Math.min(tokens.blockLimit(block), token + LONGEST + 1);
        while (token < limit && tokens.has(token, TokenFlag.CAPITALIZED | CAPITALS)) {
            token++;
        }
        return token > tokens.blockFirst(block) && token < limit && tokens.first(token) == ':';
    }
}
