package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.KeyWord;
import io.github.wirecopy.internal.token.TokenFlag;

/**
 * A token as the rules for tags see it: what it is, what the token after it is, and what went before.
 *
 * <p>The rules ask here alone, never the text, so that they give the same answer for all places that look the same; see {@link TagTable}.
 */
abstract class Place {

    long classes;
    int flags;
    /** The char of a mark, or the one that is treated as it is; of no use for a word. */
    char mark;

    /** The state before the token; see {@link TagState}. */
    int state;
    /** The last tag before the token that is no adverb. */
    byte previous;
    /** Whether nothing but marks stands between the token and the beginning of the sentence, a stop or a colon. */
    boolean opening;
    /** Whether nearly all words of the sentence begin with a capital, so that a capital says nothing. */
    boolean titleCase;

    boolean hasNext;
    long nextClasses;
    int nextFlags;
    char nextMark;

    final void enter(int newState) {
        state = newState;
        previous = TagState.previous(newState);
        opening = TagState.isOpening(newState);
    }

    final boolean is(long anyOf) {
        return (classes & anyOf) != 0;
    }

    final boolean has(int anyOf) {
        return (flags & anyOf) != 0;
    }

    /** Tells whether the token is one of the words with a number; see {@link KeyWord}. */
    final boolean isWord(int keyWord) {
        return isWord(flags, keyWord);
    }

    static boolean isWord(int flags, int keyWord) {
        return (flags & (KeyWord.ALL | TokenFlag.ABBREVIATION)) == keyWord;
    }

    /** Takes note that a rule asks for the token after it. */
    abstract void lookAhead();

    /** Tells whether the token is the last one of its sentence but for quotation marks. */
    final boolean isLast() {
        lookAhead();
        return !hasNext;
    }

    final boolean nextIs(long anyOf) {
        lookAhead();
        return (nextClasses & anyOf) != 0;
    }

    final boolean nextHas(int anyOf) {
        lookAhead();
        return (nextFlags & anyOf) != 0;
    }

    final boolean nextIsWord(int keyWord) {
        lookAhead();
        return hasNext && isWord(nextFlags, keyWord);
    }

    final boolean nextIsMark(char sought) {
        lookAhead();
        return nextMark == sought;
    }

    /** Tells whether nothing or a mark comes next. */
    final boolean endsHere() {
        return isLast() || nextHas(TokenFlag.PUNCTUATION);
    }

    /** Tells whether the next token is a sure sign that a noun phrase begins: a determiner, a pronoun or a name. */
    final boolean nextOpensNounPhrase() {
        return nextIs(Words.NOUN_PHRASE_OPENERS) || nextHas(TokenFlag.CAPITALIZED);
    }

    // What follows asks for more than what the token and the next one are.

    /** Tells whether the token has more than four chars; only for words in {@code -ed} or {@code -ly}. */
    abstract boolean isLong();

    /** Tells whether the token hangs on a quotation mark before it. */
    abstract boolean followsQuoteMark();

    /** Tells whether an apostrophe alone marks a possessive. */
    abstract boolean isPossessive();

    /** Tells whether a semicolon is the end of {@code &amp;amp;}. */
    abstract boolean endsEntity();

    /** Tells whether the last auxiliary is a modal verb or a form of do. */
    abstract boolean baseIsDue();

    /** Tells whether a negation or modal verb stands right before the token. */
    abstract boolean followsNegationOrModal();

    /** Tells whether the token before is a plural. */
    abstract boolean followsPlural();

    /** Tells whether the very next token is one of the words with a number, whatever ends between. */
    abstract boolean isFollowedBy(int keyWord);

    /** Tells whether the very next token is a number, whatever ends between. */
    abstract boolean isFollowedByNumber();

    /** Tells whether the very next token is a past tense and no noun, whatever ends between. */
    abstract boolean isFollowedByPast();

    /** Tells whether the token after the very next one is a number. */
    abstract boolean isNumberSecond();

    /** Tells whether an infinitive stands behind the next token. */
    abstract boolean isBaseBehindNext();

    /** Tells whether a quotation mark, or nothing, stands behind the next token. */
    abstract boolean isQuoteBehindNext();

    /** Tells whether a quote that ends in a comma or stop stands before, and no verb since: a verb of speech is then no noun. */
    abstract boolean isTagExpected();

    /** Tells whether the last verb is in the present tense: only then another one follows after {@code and}. */
    abstract boolean isPresentTense();

    /** Tells whether a verb stands before in the sentence. */
    abstract boolean isVerbSeen();
}
