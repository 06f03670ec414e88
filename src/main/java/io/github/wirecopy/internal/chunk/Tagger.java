package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

/** Gives each token its tag, from left to right, by the {@linkplain TagRules rules}: one look back and one ahead, so linear. */
final class Tagger {

    private final TokenTable tokens;
    private final Sentences sentences;
    private final QuoteTable quotes;
    private final TagTable table;
    private final byte[] tags;
    private final TokenPlace place;
    /** Where the tokens end that have tags. */
    private int tagged;
    /** The first quote that ends after them. */
    private int quote;

    private Tagger(TokenTable tokens, Sentences sentences, QuoteTable quotes, TagTable table) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.quotes = quotes;
        this.table = table;
        this.tags = new byte[tokens.size()];
        this.place = new TokenPlace(tokens, quotes, tags);
    }

    /** Returns the tags of all tokens. */
    static byte[] tag(TokenTable tokens, Sentences sentences, QuoteTable quotes, TagTable table) {
        Tagger tagger = new Tagger(tokens, sentences, quotes, table);
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            if (sentences.limit(sentence) > tagger.tagged) {
                tagger.sentence(sentences.first(sentence), sentences.limit(sentence));
            }
        }
        return tagger.tags;
    }

    private void sentence(int first, int limit) {
        place.first = first;
        place.titleCase = isTitleCase(first, limit);
        place.tagFrom = QuoteTable.NONE;
        tagged = Math.max(first, tagged);
        int state = tagged > first ? behindQuote() : TagState.OPENING;
        while (tagged < limit) {
            int open = nextQuote();
            if (open <= tagged) {
                state = quote();
            } else if (place.titleCase || isGlued(tagged)) {
                state = ask(limit, state);
            } else {
                state = look(Math.min(open, limit), limit, state);
            }
        }
    }

    /** Returns where the next quote opens, or a token before if one is open there. */
    private int nextQuote() {
        while (quote < quotes.size() && quotes.end(quote) <= tagged) {
            quote++;
        }
        return quote < quotes.size() ? quotes.open(quote) : Integer.MAX_VALUE;
    }

    /** Tells whether a capital may only follow from the quotation mark before it. */
    private boolean isGlued(int token) {
        return token > 0
                && tokens.has(token - 1, TokenFlag.QUOTE_MARK)
                && tokens.has(token, TokenFlag.CAPITALIZED)
                && !tokens.has(token, TokenFlag.SPACE_BEFORE);
    }

    /** Goes past a quote, whose words play no part in the sentence around it. */
    private int quote() {
        int end = quotes.end(quote);
        Arrays.fill(tags, tagged, end, WordTag.QUOTED);
        tagged = end;
        return behindQuote();
    }

    /** Returns the state behind a quote; a tag may follow. */
    private int behindQuote() {
        int end = tagged;
        boolean pause =
                tokens.has(end - 1, TokenFlag.QUOTE_MARK) && end > 1 && tokens.has(end - 2, TokenFlag.PUNCTUATION);
        place.tagFrom = pause ? end : QuoteTable.NONE;
        return pause ? WordTag.COMMA : WordTag.NOUN;
    }

    /** Gives a token its tag by the rules, and returns the state after it. */
    private int ask(int limit, int state) {
        place.go(tagged, limit, state);
        byte tag = TagRules.tag(place);
        tags[tagged++] = tag;
        return TagState.after(place, tag);
    }

    /** Looks up the tags of the tokens up to an end, or to a quotation mark that is none, and returns the state after them. */
    private int look(int end, int limit, int before) {
        int state = before;
        int reading = reading(tagged);
        int token = tagged;
        while (token < end) {
            int next = token + 1 < limit ? reading(token + 1) : TagTable.END;
            int cell = table.get(reading, state, next);
            if (TagTable.isTag(cell)) {
                tags[token++] = TagTable.tag(cell);
                state = TagTable.state(cell);
            } else {
                tagged = token;
                state = askForOne(cell, limit, state);
                token = tagged;
                end = tokens.has(token - 1, TokenFlag.QUOTE_MARK) ? token : end;
            }
            reading = next;
        }
        tagged = token;
        return state;
    }

    /** Gives a token its tag that the table does not hold, and has it kept there if it can be. */
    private int askForOne(int known, int limit, int state) {
        int cell = known == TagTable.EMPTY ? table.fill(tokens, tagged, limit, state) : known;
        if (!TagTable.isTag(cell)) {
            return ask(limit, state);
        }
        tags[tagged++] = TagTable.tag(cell);
        return TagTable.state(cell);
    }

    private int reading(int token) {
        return table.get(tokens, token);
    }

    /** Tells whether nearly all words of a headline begin with a capital, so that a capital says nothing. */
    private boolean isTitleCase(int first, int limit) {
        if (first >= limit || tokens.blockKind(tokens.blockOf(first)) == BlockKind.PARAGRAPH) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (int token = first; token < limit; token++) {
            if (tokens.has(token, TokenFlag.WORD) && tokens.end(token) - tokens.begin(token) > 3) {
                words++;
                capitals += tokens.has(token, TokenFlag.CAPITALIZED) ? 1 : 0;
            }
        }
        return capitals * 10 >= words * 8;
    }
}
