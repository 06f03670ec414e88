package io.github.wirecopy.internal.segment;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** The marks that close together with a full stop: {@code ."}, {@code .)}, {@code ?!}, {@code .’”}. */
final class Closing {

    private Closing() {}

    /** Returns the first token after a mark that does not close with it. */
    static int after(TokenTable tokens, int mark, int limit) {
        int after = mark + 1;
        while (after < limit && closes(tokens, after, limit)) {
            after++;
        }
        return after;
    }

    private static boolean closes(TokenTable tokens, int token, int limit) {
        if (tokens.has(token, TokenFlag.SENTENCE_MARK | TokenFlag.ELLIPSIS)) {
            return true;
        }
        char c = tokens.first(token);
        if (c == ')' || c == ']' || c == '}') {
            return true;
        }
        return tokens.has(token, TokenFlag.QUOTE_MARK) && isClosingQuote(tokens, token, limit, c);
    }

    /** Curly marks say it themselves; a straight one closes what it touches, or what it stands apart from both ways. */
    private static boolean isClosingQuote(TokenTable tokens, int token, int limit, char c) {
        return switch (c) {
            case '”', '’', '»', '›' -> true;
            case '“', '‘' -> closesLowMark(tokens, token, limit);
            case '„', '«', '‚', '`' -> false;
            default -> !tokens.has(token, TokenFlag.SPACE_BEFORE) || standsApart(tokens, token, limit);
        };
    }

    /** A high mark that opens in English closes in {@code „Nein.“}: it touches what is before it and nothing behind. */
    private static boolean closesLowMark(TokenTable tokens, int token, int limit) {
        return !tokens.has(token, TokenFlag.SPACE_BEFORE)
                && (token + 1 == limit || tokens.has(token + 1, TokenFlag.SPACE_BEFORE));
    }

    private static boolean standsApart(TokenTable tokens, int token, int limit) {
        return token + 1 < limit && tokens.has(token + 1, TokenFlag.SPACE_BEFORE);
    }
}
