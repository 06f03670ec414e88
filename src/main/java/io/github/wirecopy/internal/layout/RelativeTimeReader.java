package io.github.wirecopy.internal.layout;

import java.util.Optional;

/** Reads a time told from now: {@code 20 hours ago}, {@code vor 3 Stunden}, {@code il y a 2 heures}, {@code yesterday}. */
final class RelativeTimeReader {

    private final DateCursor cursor;

    RelativeTimeReader(DateCursor cursor) {
        this.cursor = cursor;
    }

    /** Moves over the time, which never has a value; or stays and returns nothing. */
    Optional<DateMatch> read() {
        int begin = cursor.at;
        boolean found = cursor.isDigit() ? numberFirst() : wordFirst();
        if (!found) {
            cursor.at = begin;
            return Optional.empty();
        }
        return Optional.of(new DateMatch(begin, cursor.at, Optional.empty()));
    }

    private boolean numberFirst() {
        int digits = cursor.digits(3);
        if (digits > 3) {
            return false;
        }
        cursor.at += digits;
        cursor.skipBlanks();
        boolean unit = CalendarWords.isUnit(cursor);
        cursor.eat('.');
        cursor.skipBlanks();
        return unit && CalendarWords.relativeRole(cursor).equals("after");
    }

    private boolean wordFirst() {
        String role = CalendarWords.relativeRole(cursor);
        if (role.equals("alone")) {
            return true;
        }
        if (cursor.isWord("a") || cursor.isWord("an")) {
            cursor.skipBlanks();
            return CalendarWords.isUnit(cursor) && ago();
        }
        if (cursor.isWord("il")) {
            role = beforeIl();
        }
        return role.equals("before") && length();
    }

    private boolean ago() {
        cursor.skipBlanks();
        return cursor.eatWord("ago");
    }

    private String beforeIl() {
        cursor.skipBlanks();
        boolean y = cursor.eatWord("y");
        cursor.skipBlanks();
        return y && cursor.eatWord("a") ? "before" : "";
    }

    private boolean length() {
        cursor.skipBlanks();
        int digits = cursor.digits(3);
        if (digits == 0) {
            cursor.word();
        } else {
            cursor.at += Math.min(digits, 3);
        }
        cursor.skipBlanks();
        return CalendarWords.isUnit(cursor);
    }
}
