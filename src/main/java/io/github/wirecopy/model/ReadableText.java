package io.github.wirecopy.model;

/**
 * Makes a stretch of source readable: unwrapped, with character references decoded, without soft hyphens, controls and the marks
 * of highlights.
 */
final class ReadableText {

    private static final String HIGHLIGHT = "@highlight";

    private ReadableText() {}

    static String of(String source) {
        int length = source.length();
        for (int i = 0; i < length; i++) {
            char c = source.charAt(i);
            if (isSpecial(c) || (c == ' ' && i + 1 < length && source.charAt(i + 1) == ' ')) {
                return rewrite(source, i);
            }
        }
        return source;
    }

    private static String rewrite(String source, int begin) {
        StringBuilder readable = new StringBuilder(source.length()).append(source, 0, begin);
        int i = begin;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c == '&') {
                i = appendReference(source, i, readable);
            } else if (c == HIGHLIGHT.charAt(0) && isHighlightMark(source, i)) {
                closeHighlight(readable);
                i += HIGHLIGHT.length();
            } else {
                append(c, readable);
                i++;
            }
        }
        return readable.toString();
    }

    /** Tells whether a line is the mark that stands before each highlight of a story, and nothing else. */
    private static boolean isHighlightMark(String source, int at) {
        int end = at + HIGHLIGHT.length();
        return source.startsWith(HIGHLIGHT, at)
                && (at == 0 || isLineEnd(source.charAt(at - 1)))
                && (end == source.length() || isLineEnd(source.charAt(end)));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Sets a highlight apart from the next one, unless it ends as a sentence does. */
    private static void closeHighlight(StringBuilder readable) {
        int last = readable.length() - 1;
        boolean open = last > 0 && readable.charAt(last) == ' ' && Character.isLetterOrDigit(readable.charAt(last - 1));
        if (open) {
            readable.insert(last, ';');
        }
    }

    private static int appendReference(String source, int ampersand, StringBuilder readable) {
        int end = CharacterReferences.end(source, ampersand);
        if (end == ampersand) {
            readable.append('&');
            return ampersand + 1;
        }
        int character = CharacterReferences.codePoint(source, ampersand + 1, end - 1);
        if (character > Character.MAX_VALUE) {
            readable.appendCodePoint(character);
        } else {
            append((char) character, readable);
        }
        return end;
    }

    private static void append(char c, StringBuilder readable) {
        if (isWhiteSpace(c)) {
            if (readable.isEmpty() || readable.charAt(readable.length() - 1) != ' ') {
                readable.append(' ');
            }
        } else if (!isInvisible(c)) {
            readable.append(c);
        }
    }

    /** Tells whether a unit is not simply kept. */
    private static boolean isSpecial(char c) {
        if (c < 0x7F) {
            return c < ' ' || c == '&';
        }
        return c <= 0xAD ? c != 0xA0 && (c < 0xA0 || c == 0xAD) : c >= 0x200B && (isInvisible(c) || isWhiteSpace(c));
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || (c >= 0x1C && c <= 0x1F)
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }

    /** Tells whether a unit shows nothing and does not change how others show, as direction marks do. */
    private static boolean isInvisible(char c) {
        return c < ' ' || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x200B || c == 0xFEFF;
    }
}
