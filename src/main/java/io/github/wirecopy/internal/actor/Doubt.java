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

    Doubt(TokenTable tokens) {
        this.tokens = tokens;
    }

    /** Gives a bit to the first words of sentences, and to all of titles. */
    void mark(Sentences sentences, byte[] marks, byte bit) {
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int token = sentences.first(sentence);
            int limit = sentences.limit(sentence);
            while (token < limit && !tokens.has(token, TokenFlag.WORD | TokenFlag.NUMBER)) {
                token++;
            }
            if (token < limit) {
                marks[token] |= bit;
            }
        }
        markBlocks(marks, bit);
    }

    /** Tells whether a token stands first in a quote, or behind a colon or a bullet. */
    boolean isOpened(int token) {
        return token > 0 && tokens.has(token - 1, TokenFlag.PUNCTUATION) && opens(token - 1, token);
    }

    /** Tells whether a mark makes the word after it the first of something. */
    private boolean opens(int mark, int token) {
        if (tokens.has(mark, TokenFlag.QUOTE_MARK)) {
            return tokens.has(mark, TokenFlag.SPACE_BEFORE) && !tokens.has(token, TokenFlag.SPACE_BEFORE);
        }
        char c = tokens.first(mark);
        return c == ':' || c == '•' || c == '*' || c == '·';
    }

    /** Marks headlines and short lines without a stop if most of their longer words have a capital. */
    private void markBlocks(byte[] marks, byte bit) {
        for (int block = 0; block < tokens.blockCount(); block++) {
            if ((tokens.blockKind(block) != BlockKind.PARAGRAPH || isShort(block)) && isShouted(block)) {
                for (int token = tokens.blockFirst(block); token < tokens.blockLimit(block); token++) {
                    marks[token] |= bit;
                }
            }
        }
    }

    private boolean isShort(int block) {
        int limit = tokens.blockLimit(block);
        return limit - tokens.blockFirst(block) < SHORT_BLOCK
                && limit > 0
                && !tokens.has(limit - 1, TokenFlag.SENTENCE_MARK | TokenFlag.QUOTE_MARK);
    }

    private boolean isShouted(int block) {
        int capitals = 0;
        int longer = 0;
        for (int token = tokens.blockFirst(block); token < tokens.blockLimit(block); token++) {
            if (tokens.has(token, TokenFlag.WORD) && tokens.end(token) - tokens.begin(token) > LONGER_WORD) {
                longer++;
                capitals += tokens.has(token, TokenFlag.CAPITALIZED) ? 1 : 0;
            }
        }
        return longer > 2 && capitals * 4 > longer * 3;
    }
}
