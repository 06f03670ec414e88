package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

/** Where any word has a capital, so that it says nothing: first in a sentence or a quote, and in titles. */
final class Doubt {

    private static final int SHORT_BLOCK = 12;
    private static final int LONGER_WORD = 3;

    private final TokenTable tokens;
    private final boolean[] doubtful;

    Doubt(TokenTable tokens, Sentences sentences) {
        this.tokens = tokens;
        doubtful = new boolean[tokens.size()];
        markSentences(sentences);
        markBlocks();
    }

    /** Tells whether a capital of a token says nothing. */
    boolean at(int token) {
        return doubtful[token];
    }

    private void markSentences(Sentences sentences) {
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int token = sentences.first(sentence);
            while (token < sentences.limit(sentence) && !tokens.has(token, TokenFlag.WORD | TokenFlag.NUMBER)) {
                token++;
            }
            if (token < sentences.limit(sentence)) {
                doubtful[token] = true;
            }
        }
        for (int token = 1; token < doubtful.length; token++) {
            if (tokens.has(token - 1, TokenFlag.PUNCTUATION) && opens(token - 1, token)) {
                doubtful[token] = true;
            }
        }
    }

    /** Tells whether a mark makes the word after it the first of something. */
    private boolean opens(int mark, int token) {
        if (tokens.has(mark, TokenFlag.QUOTE_MARK)) {
            return tokens.has(mark, TokenFlag.SPACE_BEFORE) && !tokens.has(token, TokenFlag.SPACE_BEFORE);
        }
        char c = tokens.first(mark);
        return c == ':' || c == '•' || c == '*' || c == '·';
    }

    /** Marks all words of a block most of whose longer words have a capital. */
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
        if (longer > 2 && capitals * 4 > longer * 3) {
            Arrays.fill(doubtful, tokens.blockFirst(block), tokens.blockLimit(block), true);
        }
    }
}
