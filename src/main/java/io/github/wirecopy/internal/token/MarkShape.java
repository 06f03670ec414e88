package io.github.wirecopy.internal.token;

/** How long a mark is and what it can be. */
final class MarkShape {

    private static final String QUOTE_MARKS = "\"“”„‟«»‹›'‘’‚‛`";

    private MarkShape() {}

    /** Returns the length of the mark at a place: {@code ''}, {@code ``}, {@code --} and stops in a row are one. */
    static int length(char[] text, int begin, int end, char c) {
        return switch (c) {
            case '\'', '`' -> apostrophes(text, begin, end, c);
            case '.', '-' -> run(text, begin, end, c);
            default -> 1;
        };
    }

    /** Of three in a row the single one is the inner: first where they close, last where they open. */
    private static int apostrophes(char[] text, int begin, int end, char c) {
        int run = run(text, begin, Math.min(end, begin + 4), c);
        boolean closing = begin > 0 && !Characters.isBlankOrBreak(text[begin - 1]);
        return run == 1 || run == 3 && closing ? 1 : 2;
    }

    private static int run(char[] text, int begin, int end, char c) {
        int at = begin + 1;
        while (at < end && text[at] == c) {
            at++;
        }
        return at - begin;
    }

    /** Returns the entry of a mark: its char if that is ASCII, else one that is treated as it is. */
    static int entry(char c, int flags) {
        if (c < 128) {
            return c;
        }
        return switch (flags) {
            case TokenFlag.DASH -> '-';
            case TokenFlag.ELLIPSIS, TokenFlag.SENTENCE_MARK -> '.';
            case TokenFlag.QUOTE_MARK -> '"';
            default -> c == '£' || c == '€' ? '$' : '*';
        };
    }

    static int flags(char c, int length) {
        return switch (c) {
            case '.' -> length > 1 ? TokenFlag.ELLIPSIS : TokenFlag.SENTENCE_MARK;
            case '…' -> TokenFlag.ELLIPSIS;
            case '!', '?', '。', '！', '？' -> TokenFlag.SENTENCE_MARK;
            case '-', '–', '—', '―', '‒' -> TokenFlag.DASH;
            default -> QUOTE_MARKS.indexOf(c) >= 0 ? TokenFlag.QUOTE_MARK : 0;
        };
    }
}
