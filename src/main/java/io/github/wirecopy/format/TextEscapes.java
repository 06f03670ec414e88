package io.github.wirecopy.format;

/** Keeps what looks like a character reference in readable text from being taken for one when it is read again. */
final class TextEscapes {

    private TextEscapes() {}

    static String of(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0 || text.indexOf(';', ampersand) < 0) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            escaped.append(text.charAt(i));
            if (text.charAt(i) == '&' && mayBeReference(text, i)) {
                escaped.append("amp;");
            }
        }
        return escaped.toString();
    }

    private static boolean mayBeReference(String text, int ampersand) {
        int end = ampersand + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end > ampersand + 1 && end < text.length() && text.charAt(end) == ';';
    }
}
