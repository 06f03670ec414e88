package io.github.wirecopy.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Decodes references such as {@code &amp;} and {@code &#8217;}, which exports leave in plain text. */
final class CharacterReferences {

    private static final int LONGEST = 10;
    private static final int REPLACEMENT = 0xFFFD;
    private static final Map<String, Integer> NAMED = load();

    /** What the numbers 128 to 159 mean in practice: windows-1252. */
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private CharacterReferences() {}

    /** Returns the offset after the reference that begins at an ampersand, or the ampersand's own offset if there is none. */
    static int end(CharSequence text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + LONGEST + 2);
        for (int i = ampersand + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return codePoint(text, ampersand + 1, i) < 0 ? ampersand : i + 1;
            }
            if (c != '#' && !isHexDigitOrLetter(c)) {
                return ampersand;
            }
        }
        return ampersand;
    }

    /** Returns the character that a reference stands for, given its name or number without ampersand and semicolon, or -1. */
    static int codePoint(CharSequence text, int begin, int end) {
        if (begin == end) {
            return -1;
        }
        if (text.charAt(begin) != '#') {
            return NAMED.getOrDefault(text.subSequence(begin, end).toString(), -1);
        }
        boolean hexadecimal = begin + 1 < end && (text.charAt(begin + 1) | 0x20) == 'x';
        return character(hexadecimal ? number(text, begin + 2, end, 16) : number(text, begin + 1, end, 10));
    }

    private static int number(CharSequence text, int begin, int end, int radix) {
        if (begin == end) {
            return -1;
        }
        int number = 0;
        for (int i = begin; i < end; i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0) {
                return -1;
            }
            number = Math.min(number * radix + digit, Character.MAX_CODE_POINT + 1);
        }
        return number;
    }

    private static int character(int number) {
        if (number >= 0x80 && number <= 0x9F) {
            return WINDOWS_1252.charAt(number - 0x80);
        }
        boolean isSurrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
        return number > Character.MAX_CODE_POINT || isSurrogate ? REPLACEMENT : number;
    }

    private static boolean isHexDigitOrLetter(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> named = new HashMap<>();
        InputStream stream = CharacterReferences.class.getResourceAsStream("character-references.tsv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(stream, "character-references.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                named.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1), 16));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(named);
    }
}
