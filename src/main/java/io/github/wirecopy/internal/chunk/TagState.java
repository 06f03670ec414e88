package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.KeyWord;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;

/**
 * What the tags before a token come to: the last tag that is no adverb, and what is to be known beside it. A state is the number of the
 * tag unless it has one of its own here.
 */
final class TagState {

    /** At the beginning of a sentence, or after a stop within it. */
    static final int OPENING = 27;
    /** After a colon. */
    static final int OPENING_AFTER_COLON = 28;
    /** After a modal verb or a form of do. */
    static final int BASE_DUE = 29;
    /** After a form of be or have. */
    static final int NO_BASE_DUE = 30;

    /** How many bits a state takes. */
    static final int BITS = 5;

    private TagState() {}

    static byte previous(int state) {
        switch (state) {
            case OPENING:
                return WordTag.STOP;
            case OPENING_AFTER_COLON:
                return WordTag.COLON;
            case BASE_DUE:
            case NO_BASE_DUE:
                return WordTag.AUXILIARY;
            default:
                return (byte) state;
        }
    }

    static boolean isOpening(int state) {
        return state == OPENING || state == OPENING_AFTER_COLON;
    }

    /** Returns the state after a token that got a tag. */
    static int after(Place place, byte tag) {
        switch (tag) {
            case WordTag.MARK:
                return place.state;
            case WordTag.ADVERB:
                return place.opening ? place.previous : place.state;
            case WordTag.STOP:
                return OPENING;
            case WordTag.COLON:
                return OPENING_AFTER_COLON;
            case WordTag.OPEN:
            case WordTag.DASH:
                return place.opening ? OPENING : tag;
            case WordTag.QUESTION:
                return place.isWord(KeyWord.WHOSE) ? WordTag.DETERMINER : tag;
            case WordTag.AUXILIARY:
                return auxiliary(place);
            default:
                return tag;
        }
    }

    /** Of an ending such as {@code 's} it is not known what it stands for. */
    private static int auxiliary(Place place) {
        if (!place.is(WordClass.AUXILIARY | WordClass.MODAL) || place.has(TokenFlag.ABBREVIATION)) {
            return WordTag.AUXILIARY;
        }
        boolean base = place.is(WordClass.MODAL) || place.isWord(KeyWord.DO) || place.isWord(KeyWord.DO_FORM);
        return base ? BASE_DUE : NO_BASE_DUE;
    }
}
