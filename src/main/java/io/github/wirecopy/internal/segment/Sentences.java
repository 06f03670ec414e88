package io.github.wirecopy.internal.segment;

import java.util.Arrays;

/**
 * The sentences of one article: stretches of tokens that together hold every token once.
 *
 * <p>A sentence never crosses the end of a block. Not changed once it is built.
 */
public final class Sentences {

    private final int[] limits;
    private final int[] sentenceOf;

    /** Makes sentences from the token limits of each, in order; the last limit is the number of tokens. */
    Sentences(int[] limits) {
        this.limits = limits;
        this.sentenceOf = new int[limits.length == 0 ? 0 : limits[limits.length - 1]];
        for (int sentence = 0; sentence < limits.length; sentence++) {
            Arrays.fill(sentenceOf, first(sentence), limits[sentence], sentence);
        }
    }

    /** Returns the number of sentences. */
    public int size() {
        return limits.length;
    }

    /** Returns the first token of a sentence. */
    public int first(int sentence) {
        return sentence == 0 ? 0 : limits[sentence - 1];
    }

    /** Returns the token after the last one of a sentence. */
    public int limit(int sentence) {
        return limits[sentence];
    }

    /** Returns the sentence that a token lies in. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }
}
