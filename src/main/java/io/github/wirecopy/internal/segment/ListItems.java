package io.github.wirecopy.internal.segment;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * The numbering of a list that runs on within a line: {@code 1. First thing 2. Second thing}.
 *
 * <p>The stop after a number that opens a sentence ends nothing, and the next number in order, with its stop, opens the
 * next sentence. Letters count as numbers ({@code a. b.}).
 */
final class ListItems {

    private final TokenTable tokens;
    private final int limit;
    private final int value;
    private final int blockLimit;

    private ListItems(TokenTable tokens, int limit, int value, int blockLimit) {
        this.tokens = tokens;
        this.limit = limit;
        this.value = value;
        this.blockLimit = blockLimit;
    }

    static ListItems startingAt(TokenTable tokens, int first, int blockLimit) {
        int marker = isBullet(tokens, first) && first + 1 < blockLimit ? first + 1 : first;
        int limit = markerLimit(tokens, marker, blockLimit);
        boolean found = limit > marker && limit < blockLimit;
        return new ListItems(tokens, found ? limit : first, found ? value(tokens, marker) : -1, blockLimit);
    }

    /** Returns the first token after the marker, or the sentence's first token if it opens with none. */
    int limit() {
        return limit;
    }

    /** Tells whether the next item begins at a token. */
    boolean continuesAt(int token) {
        if (value < 0 || token <= limit) {
            return false;
        }
        int marker = isBullet(tokens, token) && token + 1 < blockLimit ? token + 1 : token;
        return value(tokens, marker) == value + 1 && markerLimit(tokens, marker, blockLimit) > marker;
    }

    private static boolean isBullet(TokenTable tokens, int token) {
        char c = tokens.first(token);
        return c == '•' || c == '⁃' || c == '*';
    }

    /** Returns the token after {@code 1.}, {@code 1.)} or {@code 1)}, or the token itself. */
    private static int markerLimit(TokenTable tokens, int token, int limit) {
        if (value(tokens, token) < 0) {
            return token;
        }
        boolean stopWithin = tokens.has(token, TokenFlag.ABBREVIATION);
        int after = token + 1;
        while (after < limit && after < token + 3 && isMarkerEnd(tokens, after)) {
            after++;
        }
        return after > token + 1 || stopWithin ? after : token;
    }

    private static boolean isMarkerEnd(TokenTable tokens, int token) {
        char c = tokens.first(token);
        return !tokens.has(token, TokenFlag.SPACE_BEFORE | TokenFlag.ELLIPSIS) && (c == '.' || c == ')');
    }

    /** Returns the number of a marker of one or two digits or of one small letter, or -1. */
    private static int value(TokenTable tokens, int token) {
        int length = tokens.end(token) - tokens.begin(token);
        if (tokens.has(token, TokenFlag.NUMBER) && length <= 2) {
            return number(tokens, token);
        }
        char c = tokens.first(token);
        return length == 1 && c >= 'a' && c <= 'z' ? c - 'a' + 1000 : -1;
    }

    private static int number(TokenTable tokens, int token) {
        int number = 0;
        for (int at = tokens.begin(token); at < tokens.end(token); at++) {
            int digit = Character.digit(tokens.charAt(at), 10);
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
