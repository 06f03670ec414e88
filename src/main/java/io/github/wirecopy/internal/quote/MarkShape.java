package io.github.wirecopy.internal.quote;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/** What a mark says by itself, by its form and by the blanks around it. */
enum MarkShape {
    /** Can only open. */
    OPENING,
    /** Can only close. */
    CLOSING,
    /** Opens or closes as the state demands. */
    EITHER,
    /** Not a quotation mark here: inches, minutes. */
    NONE;

    /** Returns the shape of a mark within a block that ends at a limit. */
    static MarkShape of(TokenTable tokens, int mark, int limit) {
        boolean apart = tokens.has(mark, TokenFlag.SPACE_BEFORE) || followsOpening(tokens, mark);
        boolean gluedToNext = mark + 1 < limit && !tokens.has(mark + 1, TokenFlag.SPACE_BEFORE);
        return switch (tokens.first(mark)) {
            case '“', '‘', '‟', '‛' -> apart || gluedToNext ? byBlanks(apart, gluedToNext, OPENING) : CLOSING;
            case '„', '‚' -> OPENING;
            case '”', '’' -> byBlanks(apart, gluedToNext, CLOSING);
            case '`' -> OPENING;
            case '«', '»', '‹', '›' -> EITHER;
            default -> straight(tokens, mark, apart, gluedToNext && !closesAfter(tokens, mark + 1));
        };
    }

    /** A curly mark means what its form says unless it stands as only the other can: {@code ”Yes”}. */
    private static MarkShape byBlanks(boolean apart, boolean gluedToNext, MarkShape form) {
        if (form == CLOSING && apart && gluedToNext) {
            return EITHER;
        }
        return form;
    }

    private static MarkShape straight(TokenTable tokens, int mark, boolean apart, boolean gluedToNext) {
        if (apart == gluedToNext) {
            return apart ? OPENING : isInches(tokens, mark) ? NONE : CLOSING;
        }
        return EITHER;
    }

    /** {@code 6'2"}: a number, an apostrophe, a number. */
    private static boolean isInches(TokenTable tokens, int mark) {
        return mark >= 3
                && tokens.has(mark - 1, TokenFlag.NUMBER)
                && tokens.first(mark - 2) == '\''
                && tokens.has(mark - 3, TokenFlag.NUMBER)
                && !tokens.has(mark - 1, TokenFlag.SPACE_BEFORE);
    }

    /** After a bracket, a dash or another mark that opens, a mark opens too. */
    private static boolean followsOpening(TokenTable tokens, int mark) {
        if (mark == 0) {
            return true;
        }
        char c = tokens.first(mark - 1);
        return switch (c) {
            case '(', '[', '—', '–', '“', '‘', '„', '‚', '/', ':' -> true;
            case '"', '\'', '`' -> tokens.has(mark - 1, TokenFlag.SPACE_BEFORE);
            default -> c == '-' && tokens.has(mark - 1, TokenFlag.DASH);
        };
    }

    private static boolean closesAfter(TokenTable tokens, int next) {
        return switch (tokens.first(next)) {
            case ',', '.', ';', ':', '!', '?', ')', ']', '”', '’', '—', '–', '/', '…' -> true;
            case '"', '\'' -> next + 1 >= tokens.size() || tokens.has(next + 1, TokenFlag.SPACE_BEFORE);
            default -> tokens.has(next, TokenFlag.DASH | TokenFlag.CLITIC);
        };
    }
}
