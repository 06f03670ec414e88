package io.github.wirecopy.internal.dump;

/** Tells which lines of a layout part the articles of a dump. */
@FunctionalInterface
interface LineMarks {

    /** What a line is for the splitting. */
    enum Mark {
        /** A line like any other. */
        NONE,
        /** The first line of an article. */
        BEGINS,
        /** The last line of an article. */
        ENDS
    }

    /** For a layout without marks: the whole file is one article. */
    LineMarks NEVER = (text, begin, end) -> Mark.NONE;

    /** Returns what the line at {@code [begin, end)} is. */
    Mark at(CharSequence text, int begin, int end);
}
