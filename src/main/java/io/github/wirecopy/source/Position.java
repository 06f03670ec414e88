package io.github.wirecopy.source;

/**
 * A place in a text as an editor shows it; both numbers count from 1.
 *
 * @param line the line; LF, CR and CRLF each end one
 * @param column the column in UTF-16 code units
 * @since 0.1.0
 */
public record Position(int line, int column) {

    /**
     * Makes a position.
     *
     * @param line the line; LF, CR and CRLF each end one
     * @param column the column in UTF-16 code units
     * @throws IllegalArgumentException if a number is less than 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Position counts from 1, but is " + line + ":" + column);
        }
    }

    /**
     * Finds the line and the column of an offset.
     *
     * @param text the text
     * @param offset the offset of a unit, or the length of the text for its end
     * @return the position
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public static Position of(CharSequence text, int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of a text of length " + text.length());
        }
        int line = 1;
        int lineBegin = 0;
        for (int i = 0; i < offset; i++) {
            if (endsLine(text, i)) {
                line++;
                lineBegin = i + 1;
            }
        }
        return new Position(line, offset - lineBegin + 1);
    }

    private static boolean endsLine(CharSequence text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    /** Returns the form that compilers print, such as {@code 3:14}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
