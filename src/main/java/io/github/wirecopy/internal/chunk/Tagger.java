package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

/**
 * Gives each token its tag, from left to right, by its word classes, the tag before it and the classes after it.
 *
 * <p>Lists say which forms are verbs; where a form can be a noun as well ({@code plans}, {@code report}) the
 * neighbours decide. One look back and one ahead, so linear.
 */
final class Tagger {

    private static final String AMPERSAND = "&amp";
    private static final int QUOTE_OR_DASH = TokenFlag.QUOTE_MARK | TokenFlag.DASH;

    private final TokenTable tokens;
    private final QuoteTable quotes;
    private final FunctionWordTagger functions;
    private final VerbTagger verbs;
    private final byte[] tags;
    private boolean opening;
    private boolean titleCase;
    private byte previous;

    private Tagger(TokenTable tokens, QuoteTable quotes) {
        this.tokens = tokens;
        this.quotes = quotes;
        this.tags = new byte[tokens.size()];
        this.functions = new FunctionWordTagger(tokens);
        this.verbs = new VerbTagger(tokens);
    }

    /** Returns the tags of all tokens. */
    static byte[] tag(TokenTable tokens, Sentences sentences, QuoteTable quotes) {
        Tagger tagger = new Tagger(tokens, quotes);
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            tagger.sentence(sentences.first(sentence), sentences.limit(sentence));
        }
        return tagger.tags;
    }

    private void sentence(int first, int limit) {
        opening = true;
        titleCase = first < limit && isTitleCase(first, limit);
        previous = WordTag.STOP;
        verbs.reset();
        int token = first;
        while (token < limit) {
            int quote = quotes.quoteAt(token);
            if (quote == QuoteTable.NONE) {
                take(token++, limit);
            } else {
                int end = Math.max(token + 1, quotes.end(quote));
                Arrays.fill(tags, token, end, WordTag.QUOTED);
                token = end;
                skipQuote(token);
            }
        }
    }

    private void take(int token, int limit) {
        byte tag = tokens.has(token, TokenFlag.PUNCTUATION) ? mark(token) : word(token, limit);
        tags[token] = tag;
        if (tag != WordTag.MARK && tag != WordTag.ADVERB) {
            previous = tag;
        }
        if (tag != WordTag.MARK) {
            opening = tag == WordTag.STOP || tag == WordTag.COLON;
        }
        if (WordTag.isVerbal(tag)) {
            verbs.saw(token);
        }
    }

    /** Goes past a quote, whose words play no part in the sentence around it; a tag may follow. */
    private void skipQuote(int end) {
        boolean pause =
                tokens.has(end - 1, TokenFlag.QUOTE_MARK) && end > 1 && tokens.has(end - 2, TokenFlag.PUNCTUATION);
        previous = pause ? WordTag.COMMA : WordTag.NOUN;
        opening = false;
        verbs.expectsTag(pause);
    }

    /** Tells whether nearly all words of a headline begin with a capital, so that a capital says nothing. */
    private boolean isTitleCase(int first, int limit) {
        if (tokens.blockKind(tokens.blockOf(first)) == BlockKind.PARAGRAPH) {
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

    private byte mark(int token) {
        if (quotes.isPossessive(token)) {
            return WordTag.POSSESSIVE;
        }
        if (tokens.has(token, QUOTE_OR_DASH)) {
            return tokens.has(token, TokenFlag.DASH) ? WordTag.DASH : WordTag.MARK;
        }
        switch (tokens.first(token)) {
            case ',':
                return WordTag.COMMA;
            case ':':
                return WordTag.COLON;
            case ';':
                return endsEntity(token) ? WordTag.NUMBER : WordTag.SEMICOLON;
            case '(':
            case '[':
                return WordTag.OPEN;
            case ')':
            case ']':
                return WordTag.CLOSE;
            case '$':
            case '£':
            case '€':
            case '%':
            case '#':
            case '@':
            case '&':
            case '/':
                return WordTag.NUMBER;
            default:
                return tokens.has(token, TokenFlag.SENTENCE_MARK | TokenFlag.ELLIPSIS) ? WordTag.STOP : WordTag.MARK;
        }
    }

    /** Tells whether a semicolon is the end of {@code &amp;amp;}, as wires send it: {@code P&amp;amp;O}. */
    private boolean endsEntity(int token) {
        int begin = tokens.begin(token);
        return !tokens.has(token, TokenFlag.SPACE_BEFORE)
                && tokens.text().regionMatches(begin - AMPERSAND.length(), AMPERSAND, 0, AMPERSAND.length());
    }

    private byte word(int token, int limit) {
        long classes = tokens.classes(token);
        if (tokens.has(token, TokenFlag.NUMBER) || (classes & WordClass.NUMBER_WORD) != 0) {
            boolean adverb = (classes & WordClass.ADVERB) != 0 && isBeforeVerb(token);
            return adverb ? WordTag.ADVERB : WordTag.NUMBER;
        }
        if (tokens.has(token, TokenFlag.CLITIC)) {
            return clitic(token);
        }
        boolean capital = tokens.has(token, TokenFlag.CAPITALIZED) && !opening && !titleCase;
        if (capital && (classes & WordClass.SUBJECT_PRONOUN) == 0 && !isQuoteOpening(token)) {
            return WordTag.PROPER;
        }
        int next = next(token, limit);
        byte tag = (classes & (Words.FUNCTION | WordClass.ADVERB)) == 0
                ? WordTag.MARK
                : functions.tag(token, next, previous, titleCase);
        if (tag != WordTag.MARK) {
            return tag;
        }
        tag = verbs.tag(token, next, previous);
        if (tag != WordTag.MARK) {
            return tag;
        }
        if (tokens.has(token, TokenFlag.SUFFIX_LY) && tokens.end(token) - tokens.begin(token) > 4 && !isName(token)) {
            return WordTag.ADVERB;
        }
        return tokens.has(token, TokenFlag.CAPITALIZED) ? WordTag.PROPER : WordTag.NOUN;
    }

    /** Tells whether a word with a capital is listed as a name of people: {@code Kelly}. */
    private boolean isName(int token) {
        return tokens.has(token, TokenFlag.CAPITALIZED) && tokens.is(token, Words.PERSON_NAME);
    }

    /** Tells whether a word for a place in a row says when something was done: {@code Brown first said}. */
    private boolean isBeforeVerb(int token) {
        int next = token + 1;
        return previous != WordTag.DETERMINER
                && previous != WordTag.POSSESSIVE
                && next < tokens.size()
                && tokens.is(next, WordClass.VERB_PAST)
                && !tokens.is(next, Words.VERB_NOUN);
    }

    private boolean isQuoteOpening(int token) {
        return token > 0 && tokens.has(token - 1, TokenFlag.QUOTE_MARK) && !tokens.has(token, TokenFlag.SPACE_BEFORE);
    }

    /** Returns the next token that is no mark, or -1 at the end of the sentence. */
    private int next(int token, int limit) {
        int next = token + 1;
        while (next < limit && tokens.has(next, TokenFlag.QUOTE_MARK)) {
            next++;
        }
        return next < limit ? next : -1;
    }

    private byte clitic(int token) {
        char last = tokens.charAt(tokens.end(token) - 1);
        if (last != 's' && last != 'S') {
            return WordTag.AUXILIARY;
        }
        return previous == WordTag.PRONOUN || previous == WordTag.QUESTION || previous == WordTag.THAT
                ? WordTag.AUXILIARY
                : WordTag.POSSESSIVE;
    }
}
