package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/**
 * Reads a dateline: places with their regions, a date, agencies in brackets, a dash or another mark, and notes in square
 * brackets: {@code BEIRUT/THE HAGUE, March 7 (Reuters) -}, {@code SAN SALVADOR, 3 JAN 90 (EFE) -- [REPORT]}.
 *
 * <p>What has the form of a dateline is then judged by {@link DatelineJudge}.
 */
final class DatelineReader {

    /** How far a dateline reaches at most, notes aside. */
    private static final int REACH = 160;

    private final String text;
    private final DateCursor cursor;
    private final int limit;
    private final DatelineParts parts = new DatelineParts();

    private DatelineReader(String text, int begin, int limit) {
        this.text = text;
        this.limit = limit;
        this.cursor = new DateCursor(text, begin, LineBreaks.reach(text, begin, limit, REACH));
    }

    /** Returns the dateline that a paragraph opens with. */
    static Optional<DatelineMatch> opening(String text, int begin, int limit, DatelineJudge judge) {
        if (!DatelineWords.mayOpen(text, begin, limit)) {
            return Optional.empty();
        }
        DatelineReader reader = new DatelineReader(text, begin, limit);
        if (!DatelineWords.mayCloseAfterRun(reader.cursor) || !reader.readParts() || !reader.readMark()) {
            return Optional.empty();
        }
        int end = reader.cursor.at;
        DatelineNotes notes = DatelineNotes.read(text, end, limit, reader.parts);
        end = notes.end();
        int body = notes.bodyBegin();
        return judge.accepts(reader.parts, text, body, limit)
                ? Optional.of(new DatelineMatch(reader.parts.build(text, begin, end), body))
                : Optional.empty();
    }

    /** Returns the dateline that a field of its own holds, whose end needs no mark. */
    static Optional<DatelineMatch> whole(String text, int begin, int end) {
        DatelineReader reader = new DatelineReader(text, begin, end);
        boolean read = begin < end && reader.readParts();
        boolean anything = !reader.parts.places.isEmpty() || reader.parts.hasDate() || !reader.parts.agencies.isEmpty();
        return read && anything
                ? Optional.of(new DatelineMatch(reader.parts.build(text, begin, end), end))
                : Optional.empty();
    }

    /** Returns the dateline that a field is, even if nothing in it can be told apart. */
    static Dateline field(String text, Span field) {
        return whole(text, field.begin(), field.end())
                .map(DatelineMatch::dateline)
                .orElseGet(() ->
                        Dateline.builder().text(field.in(text)).span(field).build());
    }

    private boolean readParts() {
        if (cursor.peek() == '(') {
            return readBracket();
        }
        if (!readDate() && !readPlace()) {
            return false;
        }
        while (readNext()) {
            // each turn moves over one part
        }
        return true;
    }

    /** Moves over the next part and what leads to it; stays before the mark at the end. */
    private boolean readNext() {
        int begin = cursor.at;
        cursor.skipBlanks();
        boolean read = switch (cursor.peek()) {
            case ',' -> afterComma();
            case '/' -> afterSlash();
            case '(', '[' -> readBracket();
            case '-' -> hiddenBracket();
            default -> parts.agencies.isEmpty() && joined();
        };
        if (!read) {
            cursor.at = begin;
        }
        return read;
    }

    private boolean afterComma() {
        cursor.at++;
        cursor.skipBlanks();
        if (cursor.isAtEnd() || !parts.agencies.isEmpty()) {
            return false;
        }
        return noDate() || readDate() || readRegion();
    }

    private boolean noDate() {
        boolean none = text.startsWith("NO DATE", cursor.at);
        if (none) {
            cursor.at += "NO DATE".length();
            parts.undated = true;
        }
        return none;
    }

    /** Reads a second place, or the name of a service between slashes. */
    private boolean afterSlash() {
        cursor.at++;
        int close = Within.find(text, '/', cursor.at, cursor.limit);
        if (close > 0 && PlaceNames.isAgency(text.substring(cursor.at, close))) {
            parts.agencies.add(text.substring(cursor.at, close));
            cursor.at = close + 1;
            return true;
        }
        cursor.skipBlanks();
        return !parts.hasDate() && readPlace();
    }

    /** Reads the service of {@code SAN FRANCISCO--(BUSINESS WIRE)--}. */
    private boolean hiddenBracket() {
        boolean hidden = cursor.peek(1) == '-' && cursor.peek(2) == '(';
        cursor.at += hidden ? 2 : 0;
        return hidden && readBracket();
    }

    private boolean joined() {
        boolean and = cursor.eatWord("and");
        cursor.skipBlanks();
        return and && Character.isUpperCase(cursor.peek()) && !parts.hasDate() && readPlace();
    }

    private boolean readDate() {
        if (parts.hasDate()) {
            return false;
        }
        Optional<DateMatch> date = DateReader.dayAt(text, cursor.at, cursor.limit);
        if (date.isEmpty()) {
            return false;
        }
        parts.date = date;
        cursor.at = date.get().end();
        return true;
    }

    private boolean readPlace() {
        String name = DatelineWords.run(cursor);
        if (name.isEmpty()) {
            return false;
        }
        if (name.equals("NO CITY")) {
            parts.nowhere = true;
            return true;
        }
        int space = name.lastIndexOf(' ');
        String last = name.substring(space + 1);
        if (space > 0 && last.indexOf('.') == 1 && last.endsWith(".") && last.length() == 4) {
            parts.places.add(new Place(name.substring(0, space), Optional.of(last)));
        } else {
            parts.places.add(new Place(name, Optional.empty()));
        }
        return true;
    }

    private boolean readRegion() {
        if (parts.hasDate() || parts.lastPlaceHasRegion()) {
            return false;
        }
        String name = DatelineWords.run(cursor);
        if (!name.isEmpty()) {
            parts.addRegion(name);
        }
        return !name.isEmpty();
    }

    /** Reads what stands in brackets: a date, a region or agencies. */
    private boolean readBracket() {
        int close = DatelineWords.closing(cursor);
        if (close < 0) {
            return false;
        }
        int begin = cursor.at + 1;
        String inside = text.substring(begin, close).strip();
        if (inside.isEmpty() || !parts.agencies.isEmpty()) {
            return false;
        }
        Optional<DateMatch> date = parts.hasDate() ? Optional.empty() : DateReader.dayAt(text, begin, close);
        cursor.at = close + 1;
        if (date.isPresent() && date.get().end() == close) {
            parts.date = date;
        } else if (!parts.hasDate() && isRegionBefore(inside)) {
            parts.addRegion(inside);
        } else {
            DatelineWords.addAgencies(inside, parts.agencies);
        }
        return true;
    }

    private boolean isRegionBefore(String inside) {
        boolean comma = cursor.peek() == ',';
        return comma && !parts.lastPlaceHasRegion() && (!parts.places.isEmpty() || parts.nowhere);
    }

    /** Moves over the mark that ends the dateline. */
    private boolean readMark() {
        int begin = cursor.at;
        cursor.skipBlanks();
        boolean apart = cursor.at > begin;
        char mark = cursor.peek();
        parts.mark = mark;
        return switch (mark) {
            case '—', '–', '―', '_', '\uFFFD', ':' -> moveOver(1);
            case '.' -> cursor.peek(1) == '-' && moveOver(2);
            case '-' -> cursor.peek(1) == '-' ? moveOver(2) : isDash(apart) && moveOver(1);
            default -> false;
        };
    }

    private boolean isDash(boolean apart) {
        boolean blankAfter = cursor.at + 1 >= limit || Blanks.isBlank(text.charAt(cursor.at + 1));
        boolean closed = parts.date.isPresent() || !parts.agencies.isEmpty();
        return blankAfter ? apart || closed : apart && closed;
    }

    private boolean moveOver(int chars) {
        cursor.at += chars;
        return true;
    }
}
