package io.github.wirecopy.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Writes XML and HTML by hand; everything is escaped, and characters that XML does not have become U+FFFD. */
final class Markup {

    private static final boolean[] PLAIN = plain("&<>", "\n\t");
    private static final boolean[] PLAIN_IN_ATTRIBUTES = plain("&<>\"", "");

    private final TextBuffer out;
    private final boolean isHtml;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean isInTag;

    private Markup(TextBuffer out, boolean isHtml) {
        this.out = out;
        this.isHtml = isHtml;
    }

    /** Writes elements without content in the short form. */
    static Markup xml(TextBuffer out) {
        return new Markup(out, false);
    }

    /** Writes elements without content with an end tag. */
    static Markup html(TextBuffer out) {
        return new Markup(out, true);
    }

    void declaration() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    Markup begin(String element) {
        endTag();
        out.append('<').append(element);
        open.push(element);
        isInTag = true;
        return this;
    }

    /** Begins an element by its name and attributes that are markup already. */
    Markup begin(String element, String tag) {
        endTag();
        out.append('<').append(tag);
        open.push(element);
        isInTag = true;
        return this;
    }

    Markup end() {
        String element = open.pop();
        if (isInTag && !isHtml) {
            out.append("/>");
            isInTag = false;
        } else {
            endTag();
            out.append("</").append(element).append('>');
        }
        return this;
    }

    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, 0, value.length(), PLAIN_IN_ATTRIBUTES);
        out.append('"');
        return this;
    }

    /** Writes an attribute whose value ends with a number. */
    Markup attribute(String name, String begin, int number) {
        out.append(' ').append(name).append("=\"").append(begin).append(number).append('"');
        return this;
    }

    Markup attribute(String name, Optional<String> value) {
        return value.isPresent() ? attribute(name, value.get()) : this;
    }

    /** Writes what is markup already. */
    Markup raw(String markup) {
        endTag();
        out.append(markup);
        return this;
    }

    Markup text(String text) {
        return text(text, 0, text.length());
    }

    /** Writes a stretch of a text. */
    Markup text(String text, int begin, int end) {
        endTag();
        escape(text, begin, end, PLAIN);
        return this;
    }

    /** Writes a stretch of source if it is readable and without meaning in markup as it stands, and tells whether. */
    boolean textAsItIs(String source, int begin, int end) {
        endTag();
        int start = out.length();
        out.append(source, begin, end);
        boolean isPlain = true;
        char last = 0;
        for (int i = start; i < out.length() && isPlain; i++) {
            char c = out.at(i);
            isPlain = c == ' ' ? last != ' ' : c < PLAIN.length ? c > ' ' && PLAIN[c] : ReadableParts.isReadable(c);
            last = c;
        }
        if (!isPlain) {
            out.truncate(start);
        }
        return isPlain;
    }

    /** Writes an element that holds text alone. */
    Markup element(String name, String text) {
        return begin(name).text(text).end();
    }

    Markup element(String name, Optional<String> text) {
        return text.isPresent() ? element(name, text.get()).line() : this;
    }

    /** Ends the line; only where white space has no meaning. */
    Markup line() {
        endTag();
        out.append('\n');
        return this;
    }

    private void endTag() {
        if (isInTag) {
            out.append('>');
            isInTag = false;
        }
    }

    private void escape(String text, int begin, int end, boolean[] plain) {
        int done = begin;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (isPlain(c, plain)) {
                continue;
            }
            if (i + 1 < end && WellFormed.isPair(text, i)) {
                i++;
            } else {
                out.append(text, done, i);
                appendEscape(c);
                done = i + 1;
            }
        }
        out.append(text, done, end);
    }

    private static boolean isPlain(char c, boolean[] plain) {
        return c < plain.length ? plain[c] : c < '\uFFFE' && !Character.isSurrogate(c);
    }

    private static boolean[] plain(String exceptions, String controls) {
        boolean[] plain = new boolean[128];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = c < ' ' ? controls.indexOf(c) >= 0 : exceptions.indexOf(c) < 0;
        }
        return plain;
    }

    private void appendEscape(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
            default -> out.append('\uFFFD');
        }
    }
}
