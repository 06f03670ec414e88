package io.github.wirecopy.internal.segment;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** A name and a verb of saying after a quoted question: {@code “Why?” Mary Green asked}. */
final class SpeechTag {

    private static final int LONGEST_NAME = 5;

    private SpeechTag() {}

    static boolean startsAt(TokenTable tokens, int first, int limit) {
        int token = first;
        while (token < limit && token < first + LONGEST_NAME && isNamePart(tokens, token)) {
            token++;
        }
        return token > first && token < limit && tokens.is(token, WordClass.VERB_PAST | WordClass.VERB_THIRD);
    }

    private static boolean isNamePart(TokenTable tokens, int token) {
        return tokens.has(token, TokenFlag.CAPITALIZED) && !tokens.is(token, WordClass.COORDINATOR);
    }
}
