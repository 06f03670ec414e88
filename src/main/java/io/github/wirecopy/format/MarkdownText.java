package io.github.wirecopy.format;

/** Escapes text so that CommonMark shows it as it is. */
final class MarkdownText {

    private static final String INLINE_MARKS = "\\`*_[]<~";

    private MarkdownText() {}

    /** Returns text of which no character has a meaning within a line. */
    static String inline(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks += isMark(text, i) ? 1 : 0;
        }
        return marks == 0 ? text : escaped(text, marks);
    }

    private static String escaped(String text, int marks) {
        StringBuilder escaped = new StringBuilder(text.length() + marks);
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text, i)) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }

    private static boolean isMark(String text, int i) {
        char c = text.charAt(i);
        if (c != '&') {
            return INLINE_MARKS.indexOf(c) >= 0;
        }
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return next == '#' || Character.isLetter(next);
    }

    /** Returns text, already escaped within, that begins no block when it begins a line. */
    static String line(String text) {
        int mark = 0;
        while (mark < text.length() && text.charAt(mark) >= '0' && text.charAt(mark) <= '9') {
            mark++;
        }
        boolean isMark = mark < text.length() && (mark == 0 ? "#+-=:>" : ".)").indexOf(text.charAt(mark)) >= 0;
        return isMark ? text.substring(0, mark) + '\\' + text.substring(mark) : text;
    }

    /** Returns a URL for the place between the angle brackets of a link. */
    static String destination(String url) {
        return url.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E");
    }
}
