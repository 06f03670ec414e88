package io.github.wirecopy.format;

import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Writes JSON by hand. A general generator would either lose surrogates without a partner or escape every character outside the basic
 * plane; here only the former are escaped.
 */
final class JsonText {

    private static final char[] HEXADECIMAL = "0123456789ABCDEF".toCharArray();

    private static final boolean[] PLAIN = plain("\"\\");
    private static final boolean[] PLAIN_IN_MARKUP = plain("\"\\<");

    private final TextBuffer out;
    private final boolean isIndented;
    private final boolean[] plain;
    private boolean needsComma;
    private int depth;

    private JsonText(TextBuffer out, boolean isIndented, boolean isForMarkup) {
        this.out = out;
        this.isIndented = isIndented;
        plain = isForMarkup ? PLAIN_IN_MARKUP : PLAIN;
    }

    /** Writes everything on one line. */
    static JsonText compact(TextBuffer out) {
        return new JsonText(out, false, false);
    }

    /** Writes a new line wherever {@link #line} asks for one. */
    static JsonText indented(TextBuffer out) {
        return new JsonText(out, true, false);
    }

    /** Writes new lines, and no character that could end a {@code script} element of HTML. */
    static JsonText forMarkup(TextBuffer out) {
        return new JsonText(out, true, true);
    }

    JsonText beginObject() {
        return begin('{');
    }

    JsonText endObject() {
        return end('}');
    }

    JsonText beginArray() {
        return begin('[');
    }

    JsonText endArray() {
        return end(']');
    }

    /** Begins a new line, with the comma that belongs before it. */
    JsonText line() {
        if (isIndented) {
            out.append(needsComma ? ",\n" : "\n");
            needsComma = false;
            for (int i = 0; i < depth; i++) {
                out.append("  ");
            }
        }
        return this;
    }

    JsonText name(String name) {
        comma();
        out.append('"').append(name).append("\":");
        if (isIndented) {
            out.append(' ');
        }
        needsComma = false;
        return this;
    }

    JsonText field(String name, String value) {
        return name(name).value(value);
    }

    JsonText field(String name, Optional<String> value) {
        return value.isPresent() ? field(name, value.get()) : this;
    }

    JsonText field(String name, Span value) {
        return name(name).value(value);
    }

    /** Writes an array of strings, unless it is empty. */
    JsonText field(String name, List<String> values) {
        if (!values.isEmpty()) {
            name(name).beginArray();
            values.forEach(this::value);
            endArray();
        }
        return this;
    }

    JsonText value(String value) {
        comma();
        out.append('"');
        appendEscaped(value);
        out.append('"');
        return valueDone();
    }

    JsonText value(Span span) {
        comma();
        out.append('[')
                .append(span.begin())
                .append(isIndented ? ", " : ",")
                .append(span.end())
                .append(']');
        return valueDone();
    }

    JsonText value(long number) {
        comma();
        out.append(Long.toString(number));
        return valueDone();
    }

    JsonText value(double number) {
        comma();
        out.append(Double.toString(number));
        return valueDone();
    }

    private JsonText begin(char bracket) {
        comma();
        out.append(bracket);
        needsComma = false;
        depth++;
        return this;
    }

    private JsonText end(char bracket) {
        depth--;
        out.append(bracket);
        return valueDone();
    }

    /** Begins the line of a closing bracket. */
    JsonText lastLine() {
        if (isIndented) {
            needsComma = false;
            depth--;
            line();
            depth++;
        }
        return this;
    }

    private JsonText valueDone() {
        needsComma = true;
        return this;
    }

    private void comma() {
        if (needsComma) {
            out.append(isIndented ? ", " : ",");
        }
    }

    private void appendEscaped(String value) {
        int done = 0;
        int length = value.length();
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else {
                out.append(value, done, i);
                appendEscape(c);
                done = i + 1;
            }
        }
        out.append(value, done, length);
    }

    private boolean isPlain(char c) {
        return c < plain.length ? plain[c] : !Character.isSurrogate(c);
    }

    private static boolean[] plain(String exceptions) {
        boolean[] plain = new boolean[128];
        for (char c = ' '; c < plain.length; c++) {
            plain[c] = exceptions.indexOf(c) < 0;
        }
        return plain;
    }

    private void appendEscape(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEXADECIMAL[c >> shift & 0xF]);
                }
            }
        }
    }
}
