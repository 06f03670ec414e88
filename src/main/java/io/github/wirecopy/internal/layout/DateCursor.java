package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import java.util.Locale;

/** A place in a text that moves on over numbers, words and marks; never behind its limit. */
final class DateCursor {

    final String text;
    final int limit;
    int at;

    DateCursor(String text, int at, int limit) {
        this.text = text;
        this.at = at;
        this.limit = limit;
    }

    boolean isAtEnd() {
        return at >= limit;
    }

    /** Returns the char that is {@code ahead} places further, or a NUL. */
    char peek(int ahead) {
        return at + ahead < limit ? text.charAt(at + ahead) : '\0';
    }

    char peek() {
        return peek(0);
    }

    boolean isDigit() {
        return isDigit(peek());
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean eat(char wanted) {
        boolean found = peek() == wanted;
        if (found) {
            at++;
        }
        return found;
    }

    void skipBlanks() {
        while (at < limit && Blanks.isBlank(text.charAt(at))) {
            at++;
        }
    }

    /** Skips blanks and those of the given marks that stand among them. */
    void skip(String marks) {
        while (at < limit && (Blanks.isBlank(text.charAt(at)) || marks.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    /** Returns how many digits stand here, at most {@code most} + 1. */
    int digits(int most) {
        int digits = 0;
        while (digits <= most && isDigit(peek(digits))) {
            digits++;
        }
        return digits;
    }

    /** Moves over a number of {@code digits} digits and returns it. */
    int number(int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            number = number * 10 + text.charAt(at++) - '0';
        }
        return number;
    }

    /** Moves over the letters that stand here, at most 24, and returns them in lower case, empty if there are none. */
    String word() {
        int begin = at;
        while (at < limit && at - begin < 24 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at).toLowerCase(Locale.ROOT);
    }

    /** Moves over a word if it is the given one, in lower case, and tells whether it was. */
    boolean eatWord(String wanted) {
        int begin = at;
        boolean found = word().equals(wanted);
        if (!found) {
            at = begin;
        }
        return found;
    }
}
