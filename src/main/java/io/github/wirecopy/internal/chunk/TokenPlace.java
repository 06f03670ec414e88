package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.KeyWord;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** A place in an article, of which everything can be asked. */
final class TokenPlace extends Place {

    private static final int NONE = -1;
    private static final String AMPERSAND = "&amp";

    int token;
    /** The first token of the sentence. */
    int first;
    /** The token after a quote that lets a tag be expected, or none. */
    int tagFrom = NONE;

    private final TokenTable tokens;
    private final QuoteTable quotes;
    private final byte[] tags;
    private int next;

    /** The last verb before {@link #verbsKnown}. */
    private int lastVerb = NONE;

    private int verbsKnown;
    /** The last auxiliary or modal verb before {@link #auxiliariesKnown}. */
    private int lastAuxiliary;

    private int auxiliariesKnown;

    TokenPlace(TokenTable tokens, QuoteTable quotes, byte[] tags) {
        this.tokens = tokens;
        this.quotes = quotes;
        this.tags = tags;
    }

    /** Goes to a token of a sentence. */
    void go(int newToken, int limit, int newState) {
        token = newToken;
        enter(newState);
        classes = tokens.classes(token);
        flags = tokens.flags(token);
        mark = has(TokenFlag.PUNCTUATION) ? (char) tokens.entry(token) : 0;
        next = token + 1;
        while (next < limit && tokens.has(next, TokenFlag.QUOTE_MARK)) {
            next++;
        }
        hasNext = next < limit;
        nextClasses = hasNext ? tokens.classes(next) : 0;
        nextFlags = hasNext ? tokens.flags(next) : 0;
        nextMark = nextHas(TokenFlag.PUNCTUATION) ? (char) tokens.entry(next) : 0;
    }

    @Override
    void lookAhead() {}

    @Override
    boolean isLong() {
        return tokens.end(token) - tokens.begin(token) > 4;
    }

    @Override
    boolean followsQuoteMark() {
        return token > 0 && tokens.has(token - 1, TokenFlag.QUOTE_MARK) && !has(TokenFlag.SPACE_BEFORE);
    }

    @Override
    boolean isPossessive() {
        return quotes.isPossessive(token);
    }

    @Override
    boolean endsEntity() {
        int begin = tokens.begin(token) - AMPERSAND.length();
        return !has(TokenFlag.SPACE_BEFORE) && tokens.text().startsWith(AMPERSAND, begin);
    }

    @Override
    boolean baseIsDue() {
        if (state != WordTag.AUXILIARY) {
            return state == TagState.BASE_DUE;
        }
        int auxiliary = lastAuxiliary();
        char letter = tokens.first(auxiliary);
        return tokens.is(auxiliary, WordClass.MODAL) || letter == 'd' || letter == 'D';
    }

    @Override
    boolean followsNegationOrModal() {
        return tokens.is(token - 1, WordClass.NEGATION | WordClass.MODAL);
    }

    @Override
    boolean followsPlural() {
        return token > 0
                && (tokens.has(token - 1, TokenFlag.SUFFIX_S)
                        || tokens.is(token - 1, WordClass.PLURAL)
                        || tokens.equals(token - 1, "people"));
    }

    @Override
    boolean isFollowedBy(int keyWord) {
        return token + 1 < tokens.size() && tokens.isKeyWord(token + 1, keyWord);
    }

    @Override
    boolean isFollowedByNumber() {
        return isNumber(token + 1);
    }

    @Override
    boolean isFollowedByPast() {
        return token + 1 < tokens.size()
                && tokens.is(token + 1, WordClass.VERB_PAST)
                && !tokens.is(token + 1, Words.VERB_NOUN);
    }

    @Override
    boolean isNumberSecond() {
        return isNumber(token + 2);
    }

    private boolean isNumber(int other) {
        return other < tokens.size()
                && (tokens.has(other, TokenFlag.NUMBER) || tokens.is(other, WordClass.NUMBER_WORD));
    }

    @Override
    boolean isBaseBehindNext() {
        int behind = next + 1;
        return behind < tokens.size()
                && (tokens.is(behind, WordClass.VERB_BASE)
                        || tokens.isKeyWord(behind, KeyWord.BE)
                        || tokens.isKeyWord(behind, KeyWord.HAVE));
    }

    @Override
    boolean isQuoteBehindNext() {
        return next + 1 == tokens.size() || tokens.has(next + 1, TokenFlag.QUOTE_MARK);
    }

    @Override
    boolean isTagExpected() {
        return tagFrom != NONE && lastVerb() < tagFrom;
    }

    @Override
    boolean isPresentTense() {
        int verb = lastVerb();
        return verb != NONE
                && (tokens.is(verb, WordClass.VERB_THIRD)
                        || tokens.isKeyWord(verb, KeyWord.IS)
                        || tokens.isKeyWord(verb, KeyWord.HAS));
    }

    @Override
    boolean isVerbSeen() {
        return lastVerb() >= first;
    }

    /** Each token is looked at once, whatever is asked, so that many questions cost no more than the length of the article. */
    private int lastVerb() {
        int before = token - 1;
        while (before >= verbsKnown && !WordTag.isVerbal(tags[before])) {
            before--;
        }
        lastVerb = before >= verbsKnown ? before : lastVerb;
        verbsKnown = token;
        return lastVerb;
    }

    private int lastAuxiliary() {
        int before = token - 1;
        while (before >= auxiliariesKnown && !tokens.is(before, WordClass.AUXILIARY | WordClass.MODAL)) {
            before--;
        }
        lastAuxiliary = before >= auxiliariesKnown ? before : lastAuxiliary;
        auxiliariesKnown = token;
        return lastAuxiliary;
    }
}
