package io.github.wirecopy.format;

/** Makes text safe for formats that know only whole characters. */
final class WellFormed {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /** Returns the text with U+FFFD for surrogates without a partner and for U+FFFE and U+FFFF, which XML and YAML forbid. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= Character.MIN_SURROGATE && isWrong(text.charAt(i))) {
                if (isPair(text, i)) {
                    i++;
                } else {
                    return replaced(text, i);
                }
            }
        }
        return text;
    }

    private static boolean isWrong(char c) {
        return Character.isSurrogate(c) || c >= '\uFFFE';
    }

    /** Tells whether a character and the next make a whole one. */
    static boolean isPair(CharSequence text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static String replaced(String text, int first) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = first; i < replaced.length(); i++) {
            if (isPair(replaced, i)) {
                i++;
            } else if (isWrong(replaced.charAt(i))) {
                replaced.setCharAt(i, REPLACEMENT);
            }
        }
        return replaced.toString();
    }
}
