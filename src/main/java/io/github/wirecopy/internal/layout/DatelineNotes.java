package io.github.wirecopy.internal.layout;

/**
 * The notes that may follow a dateline with a date: {@code [REPORT] [TEXT]}.
 *
 * @param end where the last note ends, or the dateline if there is none
 * @param bodyBegin where the text begins
 */
record DatelineNotes(int end, int bodyBegin) {

    /** Reads the notes after a dateline and adds them to its parts. */
    static DatelineNotes read(String text, int begin, int limit, DatelineParts parts) {
        DateCursor cursor = new DateCursor(text, begin, limit);
        cursor.skipBlanks();
        int end = begin;
        boolean dated = parts.hasDate() || parts.nowhere;
        while (dated && cursor.peek() == '[') {
            int close = DatelineWords.closing(cursor);
            if (close < 0 || DatelineWords.isProse(text, cursor.at, close)) {
                break;
            }
            end = close + 1;
            parts.notes.add(text.substring(cursor.at, end));
            cursor.at = end;
            cursor.skipBlanks();
        }
        return new DatelineNotes(end, cursor.at);
    }
}
