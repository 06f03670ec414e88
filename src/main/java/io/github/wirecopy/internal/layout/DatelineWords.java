package io.github.wirecopy.internal.layout;

import java.util.List;

/** Moves over the names of a dateline. */
final class DatelineWords {

    /** Words in lower case that stand within names of places. */
    private static final Phrases PARTICLES = Phrases.of(
            "al", "am", "an", "bei", "de", "del", "el", "im", "la", "las", "los", "ob", "of", "sur", "the", "upon");

    /** Words in lower case that may follow the first word of a dateline. */
    private static final Phrases SECOND_WORDS = Phrases.of(
            "al", "am", "an", "and", "bei", "de", "del", "el", "im", "la", "las", "los", "ob", "of", "sur", "the",
            "upon", "york");

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_BRACKET = 90;
    private static final int LONGEST_NOTE = 160;
    private static final int MOST_LABEL_WORDS = 14;

    private DatelineWords() {}

    /**
     * Tells at little cost whether a dateline can begin here; most sentences have a word in lower case after the first,
     * and few of these stand in datelines.
     */
    static boolean mayOpen(String text, int begin, int limit) {
        char first = begin < limit ? text.charAt(begin) : ' ';
        if (!Character.isUpperCase(first)) {
            return first == '(' || DateCursor.isDigit(first);
        }
        int at = begin + 1;
        while (at < limit && Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean lowerCase = at + 1 < limit && text.charAt(at) == ' ' && Character.isLowerCase(text.charAt(at + 1));
        return !lowerCase || SECOND_WORDS.canBegin(text, at + 1, limit);
    }

    /** Tells whether the run of names that stands here is followed by anything that goes on in a dateline or ends it. */
    static boolean mayCloseAfterRun(DateCursor cursor) {
        int begin = cursor.at;
        moveOverRun(cursor);
        cursor.skipBlanks();
        char next = cursor.peek();
        boolean may = cursor.at == begin || !Character.isLetter(next) || cursor.eatWord("and");
        cursor.at = begin;
        return may;
    }

    /**
     * Moves over a run of capitalised words, with the small words that names have between them, and returns it as
     * printed; empty if there is none.
     */
    static String run(DateCursor cursor) {
        int begin = cursor.at;
        boolean tooLong = moveOverRun(cursor) > MOST_WORDS;
        return tooLong ? "" : cursor.text.substring(begin, cursor.at).stripTrailing();
    }

    private static int moveOverRun(DateCursor cursor) {
        int end = cursor.at;
        int words = 0;
        while (words <= MOST_WORDS && isWord(cursor)) {
            moveOverWord(cursor);
            words++;
            end = cursor.at;
            int blanks = cursor.skipBlanks();
            if (blanks == 0 || blanks > 2) {
                break;
            }
        }
        cursor.at = end;
        return words;
    }

    private static boolean isWord(DateCursor cursor) {
        char c = cursor.peek();
        if (Character.isUpperCase(c)) {
            return true;
        }
        return Character.isLowerCase(c) && isParticle(cursor);
    }

    private static boolean isParticle(DateCursor cursor) {
        int begin = cursor.at;
        cursor.word();
        boolean york = cursor.isWord("york");
        boolean particle = cursor.isWord(PARTICLES);
        int end = cursor.at;
        cursor.skipBlanks();
        boolean nameFollows = cursor.at > end && Character.isUpperCase(cursor.peek());
        cursor.at = begin;
        return york || (particle && nameFollows);
    }

    /** Moves over one word; a hyphen, stop or apostrophe belongs to it, but not the mark at the dateline's end. */
    private static void moveOverWord(DateCursor cursor) {
        while (!cursor.isAtEnd()) {
            char c = cursor.peek();
            boolean inside = Character.isLetter(c) || "'’`}".indexOf(c) >= 0;
            boolean stop = c == '.' && (cursor.peek(1) != '-' || cursor.peek(2) == '-');
            boolean hyphen = c == '-' && Character.isLetter(cursor.peek(1));
            if (!inside && !stop && !hyphen) {
                return;
            }
            cursor.at++;
        }
    }

    /** Returns where the bracket that opens here closes, -1 if it does not soon; brackets may nest or be mismatched. */
    static int closing(DateCursor cursor) {
        int depth = 0;
        int longest = cursor.peek() == '[' ? LONGEST_NOTE : LONGEST_BRACKET;
        int most = LineBreaks.reach(cursor.text, cursor.at, cursor.limit, longest);
        for (int i = cursor.at; i < most; i++) {
            char c = cursor.text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Adds what a bracket names: {@code dpa/lni} are two, {@code ACAN-EFE} is one. */
    static void addAgencies(String inside, List<String> agencies) {
        for (String name : inside.split("/", -1)) {
            if (!name.isBlank()) {
                agencies.add(name.strip());
            }
        }
    }

    /** Tells whether a note is more than a label: an introduction in sentences of its own. */
    static boolean isProse(String text, int begin, int end) {
        return LineShape.words(text, begin, end, MOST_LABEL_WORDS) > MOST_LABEL_WORDS;
    }
}
