package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Where any word has a capital, so that it says nothing: first in a sentence or a quote, and in titles. */
final class Doubt {

    private static final int SHORT_BLOCK = 12;
    private static final int LONGER_WORD = 3;

    private final TokenTable tokens;
    private final Sentences sentences;
    /** The blocks most of whose longer words have a capital. */
    private final boolean[] shouted;

    Doubt(TokenTable tokens, Sentences sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.shouted = new boolean[tokens.blockCount()];
        markBlocks();
    }

    /** Tells whether a capital of a token says nothing. */
    boolean at(int token) {
        return shouted[tokens.blockOf(token)]
                || isFirstWord(token)
                || token > 0 && tokens.has(token - 1, TokenFlag.PUNCTUATION) && opens(token - 1, token);
    }

    /** Tells whether a token is the first word or number of its sentence. */
    private boolean isFirstWord(int token) {
        int first = sentences.first(sentences.sentenceOf(token));
        int before = token - 1;
        while (before >= first && !tokens.has(before, TokenFlag.WORD | TokenFlag.NUMBER)) {
            before--;
        }
        return before < first && tokens.has(token, TokenFlag.WORD | TokenFlag.NUMBER);
    }

    /** Tells whether a mark makes the word after it the first of something. */
    private boolean opens(int mark, int token) {
        if (tokens.has(mark, TokenFlag.QUOTE_MARK)) {
            return tokens.has(mark, TokenFlag.SPACE_BEFORE) && !tokens.has(token, TokenFlag.SPACE_BEFORE);
        }
        char c = tokens.first(mark);
        return c == ':' || c == '•' || c == '*' || c == '·';
    }

    /** Marks the blocks most of whose longer words have a capital: headlines, and short lines without a stop. */
    private void markBlocks() {
        for (int block = 0; block < tokens.blockCount(); block++) {
            if (tokens.blockKind(block) != BlockKind.PARAGRAPH || isShort(block)) {
                markBlock(block);
            }
        }
    }

    private boolean isShort(int block) {
        int limit = tokens.blockLimit(block);
        return limit - tokens.blockFirst(block) < SHORT_BLOCK
                && limit > 0
                && !tokens.has(limit - 1, TokenFlag.SENTENCE_MARK | TokenFlag.QUOTE_MARK);
    }

    private void markBlock(int block) {
        int capitals = 0;
        int longer = 0;
        for (int token = tokens.blockFirst(block); token < tokens.blockLimit(block); token++) {
            if (tokens.has(token, TokenFlag.WORD) && tokens.end(token) - tokens.begin(token) > LONGER_WORD) {
                longer++;
                capitals += tokens.has(token, TokenFlag.CAPITALIZED) ? 1 : 0;
            }
        }
        shouted[block] = longer > 2 && capitals * 4 > longer * 3;
    }
}
