package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenTable;

/** Reads a noun phrase from its first word: determiners, adjectives, nouns, names and possessives, or a pronoun. */
final class NounPhraseReader {

    /** A quote of so few tokens may stand as an adjective within a noun phrase: {@code his "big lie" claim}. */
    private static final int SHORT_QUOTE = 6;

    private static final int TAG_BITS = 5;

    /** How far a phrase is; {@link #END} is past it. */
    private static final int END = 0;

    private static final int START = 1;
    private static final int BEFORE_NOUN = 2;
    private static final int AFTER_POSSESSIVE = 3;
    private static final int AFTER_NOUN = 4;
    private static final int PRONOUN = 5;
    private static final int QUOTE = 6;

    /** By state and tag the next state: a quarter off the time of asking {@link #after}. */
    private static final byte[] STATES = states();

    private final TokenTable tokens;
    private final QuoteTable quotes;
    private final byte[] tags;
    private final ChunkCollector chunks;

    NounPhraseReader(TokenTable tokens, QuoteTable quotes, byte[] tags, ChunkCollector chunks) {
        this.tokens = tokens;
        this.quotes = quotes;
        this.tags = tags;
        this.chunks = chunks;
    }

    private static byte[] states() {
        byte[] states = new byte[QUOTE + 1 << TAG_BITS];
        for (int state = START; state < QUOTE; state++) {
            for (byte tag = 0; tag <= WordTag.QUOTED; tag++) {
                states[state << TAG_BITS | tag] = (byte) after(state, tag);
            }
        }
        return states;
    }

    private static int after(int state, byte tag) {
        boolean open = state != AFTER_NOUN && state != PRONOUN;
        switch (tag) {
            case WordTag.QUOTED:
                return open ? QUOTE : END;
            case WordTag.PRONOUN:
                return state == START ? PRONOUN : END;
            case WordTag.DETERMINER:
                return open && state != AFTER_POSSESSIVE ? BEFORE_NOUN : END;
            case WordTag.POSSESSIVE:
                // a pronoun stands alone, unless a possessive follows: someone's
                return AFTER_POSSESSIVE;
            case WordTag.NOUN:
            case WordTag.PROPER:
            case WordTag.NUMBER:
                return state == PRONOUN ? END : AFTER_NOUN;
            case WordTag.ADVERB:
                return open ? BEFORE_NOUN : END;
            default:
                return END;
        }
    }

    /** Adds the phrase that begins with a token and returns the token after it. */
    int read(int first, int limit) {
        int state = START;
        int head = first;
        int seen = 0;
        int token = first;
        while (token < limit) {
            byte tag = tags[token];
            int next = STATES[state << TAG_BITS | tag];
            if (next == END || next == AFTER_NOUN && state == next && tokens.is(token, WordClass.WEEKDAY)) {
                break;
            }
            if (next == QUOTE) {
                int end = afterQuote(token, limit);
                if (end == token) {
                    break;
                }
                token = end;
                state = BEFORE_NOUN;
                continue;
            }
            head = next == AFTER_NOUN ? token : head;
            seen |= 1 << tag;
            state = next;
            token++;
        }
        return add(first, token, head, state, seen);
    }

    private int afterQuote(int token, int limit) {
        int end = quotes.end(quotes.quoteAt(token));
        boolean adjective = end - token <= SHORT_QUOTE && end < limit && WordTag.isNominal(tags[end]);
        return adjective ? end : token;
    }

    /** Adds the phrase without the adverbs at its end, and returns the token after it. */
    private int add(int first, int limit, int head, int state, int seen) {
        int end = Math.max(limit, first + 1);
        while (end > first + 1 && tags[end - 1] == WordTag.ADVERB) {
            end--;
        }
        int features = state == PRONOUN ? ChunkFeature.PRONOUN : 0;
        features |= (seen & 1 << WordTag.PROPER) == 0 ? 0 : ChunkFeature.NAME;
        features |= (seen & 1 << WordTag.POSSESSIVE) == 0 ? 0 : ChunkFeature.POSSESSIVE;
        features |= state == AFTER_NOUN && isTime(first, head) ? ChunkFeature.TIME : 0;
        chunks.add(ChunkKind.NOUN_PHRASE, first, end, head, features);
        return end;
    }

    private boolean isTime(int first, int head) {
        return tokens.is(head, Words.CALENDAR) || tags[head] == WordTag.NUMBER && tokens.is(first, WordClass.MONTH);
    }
}
