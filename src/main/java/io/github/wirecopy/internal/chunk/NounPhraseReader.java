package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenTable;

/** Reads a noun phrase from its first word: determiners, adjectives, nouns, names and possessives, or a pronoun. */
final class NounPhraseReader {

    /** A quote of so few tokens may stand as an adjective within a noun phrase: {@code his "big lie" claim}. */
    private static final int SHORT_QUOTE = 6;

    private final TokenTable tokens;
    private final QuoteTable quotes;
    private final byte[] tags;
    private final ChunkCollector chunks;

    private int features;
    private int head;
    private boolean noun;

    NounPhraseReader(TokenTable tokens, QuoteTable quotes, byte[] tags, ChunkCollector chunks) {
        this.tokens = tokens;
        this.quotes = quotes;
        this.tags = tags;
        this.chunks = chunks;
    }

    /** Adds the phrase that begins with a token and returns the token after it. */
    int read(int first, int limit) {
        features = 0;
        head = first;
        noun = false;
        int token = first;
        int next = after(token, first, limit);
        while (next != token) {
            token = next;
            next = token < limit ? after(token, first, limit) : token;
        }
        token = Math.max(token, first + 1);
        while (token > first + 1 && tags[token - 1] == WordTag.ADVERB) {
            token--;
        }
        features |= noun && isTime(first) ? ChunkFeature.TIME : 0;
        chunks.add(ChunkKind.NOUN_PHRASE, first, token, head, features);
        return token;
    }

    /** Takes a token into the phrase and returns the next one, or the same one if it ends the phrase. */
    private int after(int token, int first, int limit) {
        switch (tags[token]) {
            case WordTag.QUOTED:
                return afterQuote(token, limit);
            case WordTag.PRONOUN:
                return afterPronoun(token, first, limit);
            case WordTag.DETERMINER:
                boolean another = noun || token > first && tags[token - 1] == WordTag.POSSESSIVE;
                return another ? token : token + 1;
            case WordTag.POSSESSIVE:
                features = (features | ChunkFeature.POSSESSIVE) & ~ChunkFeature.PRONOUN;
                noun = false;
                return token + 1;
            case WordTag.NOUN:
            case WordTag.PROPER:
            case WordTag.NUMBER:
                return afterNoun(token);
            case WordTag.ADVERB:
                return noun ? token : token + 1;
            default:
                return token;
        }
    }

    private int afterQuote(int token, int limit) {
        int end = quotes.end(quotes.quoteAt(token));
        boolean adjective = !noun && end - token <= SHORT_QUOTE && end < limit && WordTag.isNominal(tags[end]);
        return adjective ? end : token;
    }

    /** A pronoun stands alone, unless a possessive follows: {@code someone's}. */
    private int afterPronoun(int token, int first, int limit) {
        if (token > first || head != first || features != 0) {
            return token;
        }
        features |= ChunkFeature.PRONOUN;
        boolean possessive = token + 1 < limit && tags[token + 1] == WordTag.POSSESSIVE;
        return possessive ? token + 1 : token;
    }

    private int afterNoun(int token) {
        boolean dayAfterNoun = noun && tokens.is(token, WordClass.WEEKDAY);
        if (dayAfterNoun || (features & ChunkFeature.PRONOUN) != 0) {
            return token;
        }
        features |= tags[token] == WordTag.PROPER ? ChunkFeature.NAME : 0;
        head = token;
        noun = true;
        return token + 1;
    }

    private boolean isTime(int first) {
        return tokens.is(head, WordClass.TIME_NOUN | WordClass.WEEKDAY | WordClass.MONTH)
                || tags[head] == WordTag.NUMBER && tokens.is(first, WordClass.MONTH);
    }
}
