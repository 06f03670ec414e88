package io.github.wirecopy.source;

/**
 * What counts as blank in a text: white space, no-break spaces, zero-width and other format characters, controls.
 *
 * @since 0.1.0
 */
public final class Blanks {

    private Blanks() {}

    /**
     * Tells whether a unit shows nothing.
     *
     * @param unit a UTF-16 code unit
     * @return whether it is white space, a no-break space, a format character (zero-width, soft hyphen, direction mark) or a
     *     control; a surrogate never is
     */
    public static boolean isBlank(char unit) {
        if (unit < 0x7F) {
            return unit <= ' ';
        }
        if (unit < 0x100) {
            return unit <= 0xA0 || unit == 0xAD;
        }
        return Character.isSpaceChar(unit) || Character.getType(unit) == Character.FORMAT;
    }

    /**
     * Tells whether a stretch of a text shows nothing.
     *
     * @param text the text
     * @param begin the first unit
     * @param end the limit
     * @return whether every unit is blank
     */
    public static boolean isBlank(CharSequence text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Narrows a stretch of a text by the blanks at its ends.
     *
     * @param text the text
     * @param begin the first unit
     * @param end the limit
     * @return the stretch without them, empty at {@code end} if there is nothing else
     */
    public static Span trim(CharSequence text, int begin, int end) {
        int first = begin;
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        int limit = end;
        while (limit > first && isBlank(text.charAt(limit - 1))) {
            limit--;
        }
        return new Span(first, limit);
    }
}
