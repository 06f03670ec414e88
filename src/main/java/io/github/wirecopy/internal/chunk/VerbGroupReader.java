package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.KeyWord;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Reads a verb group from its first word: {@code to}, auxiliaries, adverbs among them, the main verb. */
final class VerbGroupReader {

    private static final int NONE = ChunkTable.NONE;

    private static final int TAG_BITS = 5;

    /** How far a group is; {@link #END} is past it. */
    private static final int END = 0;

    private static final int START = 1;
    private static final int AFTER_TO = 2;
    private static final int AFTER_AUXILIARY = 3;
    private static final int MAIN = 4;

    /** By state and tag the next state. */
    private static final byte[] STATES = states();

    private final TokenTable tokens;
    private final byte[] tags;
    private final ChunkCollector chunks;

    private boolean to;
    private int auxiliary;
    private int firstAuxiliary;
    private int main;
    private int features;

    VerbGroupReader(TokenTable tokens, byte[] tags, ChunkCollector chunks) {
        this.tokens = tokens;
        this.tags = tags;
        this.chunks = chunks;
    }

    private static byte[] states() {
        byte[] states = new byte[MAIN + 1 << TAG_BITS];
        for (int state = START; state < MAIN; state++) {
            for (byte tag = 0; tag <= WordTag.QUOTED; tag++) {
                states[state << TAG_BITS | tag] = (byte) after(state, tag);
            }
        }
        return states;
    }

    private static int after(int state, byte tag) {
        if (tag == WordTag.TO) {
            return state == START ? AFTER_TO : END;
        }
        if (tag == WordTag.AUXILIARY) {
            return AFTER_AUXILIARY;
        }
        return tag == WordTag.ADVERB ? state : WordTag.isVerbal(tag) ? MAIN : END;
    }

    /** Adds the group that begins with a token, or the adverbs or preposition if it is none, and returns the token after it. */
    int read(int first, int limit) {
        to = false;
        auxiliary = NONE;
        firstAuxiliary = NONE;
        features = 0;
        int state = START;
        int token = first;
        while (token < limit && state != MAIN) {
            byte tag = tags[token];
            int next = STATES[state << TAG_BITS | tag];
            if (next == END) {
                break;
            }
            if (tag == WordTag.AUXILIARY) {
                takeAuxiliary(token);
            }
            to |= next == AFTER_TO;
            features |= tokens.is(token, WordClass.NEGATION) ? ChunkFeature.NEGATED : 0;
            state = next;
            token++;
        }
        main = state == MAIN ? token - 1 : NONE;
        return state == MAIN || auxiliary != NONE ? add(first) : addOther(first, token);
    }

    private void takeAuxiliary(int token) {
        auxiliary = token;
        firstAuxiliary = firstAuxiliary == NONE ? token : firstAuxiliary;
        features |= tokens.is(token, WordClass.MODAL) ? ChunkFeature.MODAL : 0;
    }

    /** Adds a {@code to} that was a preposition after all, or adverbs. */
    private int addOther(int first, int limit) {
        int end = to ? first + 1 : limit;
        chunks.add(to ? ChunkKind.PREPOSITION : ChunkKind.ADVERB, first, end, first, 0);
        return end;
    }

    private int add(int first) {
        boolean auxiliaryOnly = main == NONE;
        int head = auxiliaryOnly ? auxiliary : main;
        int firstVerb = firstAuxiliary == NONE ? head : firstAuxiliary;
        features |= auxiliaryOnly ? ChunkFeature.AUXILIARY_ONLY : 0;
        features |= form(firstVerb, head);
        chunks.add(ChunkKind.VERB_GROUP, first, head + 1, head, features);
        return head + 1;
    }

    private int form(int firstVerb, int head) {
        boolean be = auxiliary != NONE && isBe(auxiliary);
        int passive = be && firstVerb != head && tags[head] == WordTag.PARTICIPLE ? ChunkFeature.PASSIVE : 0;
        if (to) {
            return ChunkFeature.INFINITIVE | passive;
        }
        switch (tags[firstVerb]) {
            case WordTag.GERUND:
                return ChunkFeature.GERUND;
            case WordTag.PARTICIPLE:
                return ChunkFeature.PARTICIPLE;
            case WordTag.BASE:
                return ChunkFeature.BARE;
            case WordTag.FINITE:
                return ChunkFeature.FINITE | (mayBeParticiple(head) ? ChunkFeature.AMBIGUOUS_PAST : 0);
            default:
                return passive | auxiliaryForm(firstVerb);
        }
    }

    private boolean mayBeParticiple(int verb) {
        return tokens.is(verb, WordClass.VERB_PARTICIPLE) || tokens.has(verb, TokenFlag.SUFFIX_ED);
    }

    private int auxiliaryForm(int verb) {
        if (tokens.has(verb, TokenFlag.SUFFIX_ING)) {
            return ChunkFeature.GERUND;
        }
        int word = tokens.flags(verb) & KeyWord.ALL;
        return word == KeyWord.BE || word == KeyWord.BEEN ? ChunkFeature.BARE : ChunkFeature.FINITE;
    }

    /** Tells whether an auxiliary is a form of be, and not of have or do or a modal verb. */
    private boolean isBe(int verb) {
        if (tokens.is(verb, WordClass.MODAL) && !tokens.has(verb, TokenFlag.CLITIC)) {
            return false;
        }
        switch (tokens.flags(verb) & KeyWord.ALL) {
            case KeyWord.HAVE:
            case KeyWord.HAS:
            case KeyWord.HAVE_FORM:
            case KeyWord.DO:
            case KeyWord.DO_FORM:
                return false;
            default:
                return true;
        }
    }
}
