package io.github.wirecopy.internal.chunk;

/**
 * The clauses that are open at a place in a sentence, the main clause at the bottom: what opened each, its subject and its
 * verb.
 */
final class ClauseStack {

    static final int MAIN = 0;
    static final int SUBORDINATE = 1;
    static final int RELATIVE = 2;
    static final int EMBEDDED = 3;
    static final int BRACKET = 4;
    /** Opened by {@code that} after a verb or noun. */
    static final int CONTENT = 5;
    /** Opened by {@code after} or its like. */
    static final int TEMPORAL = 6;
    /** A tag to be expected after a quote. */
    static final int TAG = 7;

    private static final int NONE = ChunkTable.NONE;
    private static final int DEEPEST = 15;

    /** The number of the innermost clause; 0 is the main clause. */
    int top;

    private final int[] kinds = new int[DEEPEST + 1];
    private final int[] subjectFirsts = new int[DEEPEST + 1];
    private final int[] subjectLimits = new int[DEEPEST + 1];
    private final int[] verbs = new int[DEEPEST + 1];

    void reset() {
        top = 0;
        open(MAIN, NONE, NONE);
    }

    /** Opens a clause in the innermost one; past the greatest depth it takes the innermost one's place. */
    void push(int kind, int subjectFirst, int subjectLimit) {
        top = Math.min(top + 1, DEEPEST);
        open(kind, subjectFirst, subjectLimit);
    }

    private void open(int kind, int subjectFirst, int subjectLimit) {
        kinds[top] = kind;
        verbs[top] = NONE;
        setSubject(top, subjectFirst, subjectLimit);
    }

    boolean is(int kind) {
        return isAt(top, kind);
    }

    boolean isAt(int level, int kind) {
        return kinds[level] == kind;
    }

    int verb(int level) {
        return verbs[level];
    }

    void setVerb(int level, int verb) {
        verbs[level] = verb;
    }

    boolean hasVerb(int level) {
        return verbs[level] != NONE;
    }

    boolean hasSubject(int level) {
        return subjectFirsts[level] != NONE;
    }

    /** Tells whether a clause has a subject and no verb yet. */
    boolean awaitsVerb(int level) {
        return hasSubject(level) && !hasVerb(level);
    }

    /** Tells whether the innermost clause has neither subject nor verb yet, and is no tag, whose subject may follow its verb. */
    boolean isEmpty() {
        return !hasSubject(top) && !hasVerb(top) && !is(TAG);
    }

    int subjectFirst(int level) {
        return subjectFirsts[level];
    }

    int subjectLimit(int level) {
        return subjectLimits[level];
    }

    void setSubject(int level, int first, int limit) {
        subjectFirsts[level] = first;
        subjectLimits[level] = limit;
    }

    /** Returns the innermost clause around the top one that has a subject and waits for its verb, or none. */
    int waiting() {
        for (int level = top - 1; level >= 0; level--) {
            if (awaitsVerb(level)) {
                return level;
            }
            if (kinds[level] == BRACKET) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Closes a bracket with all clauses in it; tells whether there was one. */
    boolean closeBracket() {
        int level = top;
        while (level > 0 && kinds[level] != BRACKET) {
            level--;
        }
        top = level == 0 ? top : level - 1;
        return level != 0;
    }
}
