package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;

/**
 * A place of which no more is known than what the token and the next one are, and the state before. It takes note of what a rule asks
 * for, and so knows for which places the answer holds.
 */
final class KindPlace extends Place {

    /** Whether the answer depends on the next token. */
    boolean isNextAsked;
    /** Whether a rule asked for more than is known, so that the answer says nothing. */
    boolean isMoreAsked;
    /** Whether it did so before it asked for the next token. */
    boolean isMoreAskedFirst;

    /** Asks the rules for the tag of a token of a kind before another one in a state. */
    byte tag(TokenKinds kinds, int kind, TokenKinds nextKinds, int nextKind, int newState) {
        enter(newState);
        classes = kinds.classes[kind];
        flags = kinds.flags[kind];
        mark = kinds.marks[kind];
        hasNext = nextKind != TagTable.END;
        nextClasses = nextKinds.classes[nextKind];
        nextFlags = nextKinds.flags[nextKind];
        nextMark = nextKinds.marks[nextKind];
        isNextAsked = false;
        isMoreAsked = false;
        isMoreAskedFirst = false;
        return TagRules.tag(this);
    }

    private boolean unknown() {
        isMoreAskedFirst |= !isNextAsked;
        isMoreAsked = true;
        return false;
    }

    /** Behind a quotation mark the next token is another one. */
    @Override
    void lookAhead() {
        isNextAsked = true;
        isMoreAsked |= (nextFlags & TokenFlag.QUOTE_MARK) != 0;
    }

    @Override
    boolean isLong() {
        return has(TokenFlag.ABBREVIATION) ? unknown() : has(TokenFlag.LONG);
    }

    /** The table is not asked there. */
    @Override
    boolean followsQuoteMark() {
        return false;
    }

    @Override
    boolean isPossessive() {
        return unknown();
    }

    @Override
    boolean endsEntity() {
        return unknown();
    }

    @Override
    boolean baseIsDue() {
        return state == WordTag.AUXILIARY ? unknown() : state == TagState.BASE_DUE;
    }

    @Override
    boolean followsNegationOrModal() {
        return unknown();
    }

    @Override
    boolean followsPlural() {
        return unknown();
    }

    @Override
    boolean isFollowedBy(int keyWord) {
        return isLast() ? unknown() : nextIsWord(keyWord);
    }

    @Override
    boolean isFollowedByNumber() {
        return isLast() ? unknown() : nextHas(TokenFlag.NUMBER) || nextIs(WordClass.NUMBER_WORD);
    }

    @Override
    boolean isFollowedByPast() {
        return isLast() ? unknown() : nextIs(WordClass.VERB_PAST) && !nextIs(Words.VERB_NOUN);
    }

    @Override
    boolean isNumberSecond() {
        return unknown();
    }

    @Override
    boolean isBaseBehindNext() {
        return unknown();
    }

    @Override
    boolean isQuoteBehindNext() {
        return unknown();
    }

    @Override
    boolean isTagExpected() {
        return unknown();
    }

    @Override
    boolean isPresentTense() {
        return unknown();
    }

    @Override
    boolean isVerbSeen() {
        return unknown();
    }
}
