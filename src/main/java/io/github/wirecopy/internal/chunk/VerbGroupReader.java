package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** Reads a verb group from its first word: {@code to}, auxiliaries, adverbs among them, the main verb. */
final class VerbGroupReader {

    private static final int NONE = ChunkTable.NONE;

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

    /** Adds the group that begins with a token, or the adverbs or preposition if it is none, and returns the token after it. */
    int read(int first, int limit) {
        to = false;
        auxiliary = NONE;
        firstAuxiliary = NONE;
        main = NONE;
        features = 0;
        int token = first;
        while (token < limit && take(token)) {
            token++;
        }
        return main == NONE && auxiliary == NONE ? addOther(first, token) : add(first);
    }

    /** Takes a token into the group; tells whether more may follow. */
    private boolean take(int token) {
        byte tag = tags[token];
        if (main != NONE || tag == WordTag.TO && (to || auxiliary != NONE)) {
            return false;
        }
        if (tag == WordTag.TO) {
            to = true;
        } else if (tag == WordTag.AUXILIARY) {
            takeAuxiliary(token);
        } else if (WordTag.isVerbal(tag)) {
            main = token;
        } else if (tag != WordTag.ADVERB) {
            return false;
        }
        features |= tokens.is(token, WordClass.NEGATION) ? ChunkFeature.NEGATED : 0;
        return true;
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
        boolean bare = tokens.equals(verb, "be") || tokens.equals(verb, "been");
        return bare ? ChunkFeature.BARE : ChunkFeature.FINITE;
    }

    /** Tells whether an auxiliary is a form of be, and not of have or do or a modal verb. */
    private boolean isBe(int verb) {
        if (tokens.is(verb, WordClass.MODAL) && !tokens.has(verb, TokenFlag.CLITIC)) {
            return false;
        }
        char first = tokens.first(verb);
        return first != 'h' && first != 'H' && first != 'd' && first != 'D';
    }
}
