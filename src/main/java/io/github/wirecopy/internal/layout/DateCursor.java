package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import java.util.Optional;

/** A place in a text that moves on over numbers, words and marks; never behind its limit. */
final class DateCursor {

    private static final int LONGEST_WORD = 24;

    final String text;
    final int limit;
    int at;
    private int wordBegin;

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

    /** Skips blanks and returns how many there are, CR LF counting as one. */
    int skipBlanks() {
        int blanks = 0;
        while (at < limit && Blanks.isBlank(text.charAt(at))) {
            at += LineBreaks.isPair(text, at, limit) ? 2 : 1;
            blanks++;
        }
        return blanks;
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

    /** Moves over the letters that stand here, at most 24, and returns how many there are. */
    int word() {
        wordBegin = at;
        while (at < limit && at - wordBegin < LONGEST_WORD && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at - wordBegin;
    }

    /** Tells whether the word that was moved over last is the given one, in lower case. */
    boolean isWord(String wanted) {
        return at - wordBegin == wanted.length() && stands(wanted, wordBegin);
    }

    /** Tells whether the word that stands here opens with the given letters, in lower case. */
    boolean opensWord(String letters) {
        return limit - at >= letters.length() && stands(letters, at);
    }

    private boolean stands(String letters, int begin) {
        int same = 0;
        while (same < letters.length() && Phrases.folded(text.charAt(begin + same)) == letters.charAt(same)) {
            same++;
        }
        return same == letters.length();
    }

    /** Tells whether the word that was moved over last is in a list. */
    boolean isWord(Phrases list) {
        return list.has(text, wordBegin, at);
    }

    /** Returns what a list says of the word that was moved over last. */
    Optional<String> valueOfWord(Phrases list) {
        return list.valueOf(text, wordBegin, at);
    }

    /** Moves over a word if it is the given one, in lower case, and tells whether it was. */
    boolean eatWord(String wanted) {
        int begin = at;
        word();
        boolean found = isWord(wanted);
        at = found ? at : begin;
        return found;
    }

    /** Moves over a word if it is in a list, and tells whether it was. */
    boolean eatWord(Phrases list) {
        int begin = at;
        boolean found = word() > 0 && isWord(list);
        at = found ? at : begin;
        return found;
    }
}
