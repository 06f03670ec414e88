package io.github.wirecopy.internal.attribution;

import java.util.Arrays;

/** Growing arrays for the attributed statements of one article, in the order in which rules find them. */
final class StatementCollector {

    static final int NONE = StatementTable.NONE;

    int size;
    int[] sourceFirsts = new int[32];
    int[] sourceLimits = new int[32];
    int[] cueFirsts = new int[32];
    int[] cueLimits = new int[32];
    int[] rules = new int[32];

    int contents;
    int[] contentStatements = new int[64];
    int[] contentFirsts = new int[64];
    int[] contentLimits = new int[64];

    /** The statement whose content, source or cue holds a token, plus one; 0 where there is none. */
    final int[] contentAt;

    /** The statement whose cue begins with a token, plus one; 0 where there is none. */
    private final int[] cueAt;

    StatementCollector(int tokens) {
        contentAt = new int[tokens];
        cueAt = new int[tokens];
    }

    /**
     * Adds a statement without content so far and returns its number; that of the statement with the same source and cue, if there is
     * one, for one attribution is one statement.
     */
    int add(int rule, int sourceFirst, int sourceLimit, int cueFirst, int cueLimit) {
        int same = cueFirst < cueLimit ? cueAt[cueFirst] - 1 : NONE;
        if (same >= 0 && sourceFirsts[same] == sourceFirst) {
            return same;
        }
        return addNew(rule, sourceFirst, sourceLimit, cueFirst, cueLimit);
    }

    private int addNew(int rule, int sourceFirst, int sourceLimit, int cueFirst, int cueLimit) {
        if (size == rules.length) {
            grow();
        }
        sourceFirsts[size] = sourceFirst;
        sourceLimits[size] = sourceLimit;
        cueFirsts[size] = cueFirst;
        cueLimits[size] = cueLimit;
        rules[size] = rule;
        if (cueFirst < cueLimit) {
            cueAt[cueFirst] = size + 1;
        }
        return size++;
    }

    /** Tells whether a statement has its cue at a token. */
    boolean hasCue(int token) {
        return cueAt[token] != 0;
    }

    /** Tells whether a statement with another source has its cue at a token. */
    boolean isCueOfOthers(int token, int sourceFirst) {
        return hasCue(token) && sourceFirsts[cueAt[token] - 1] != sourceFirst;
    }

    /** Adds a range of tokens to the content of a statement. */
    void addContent(int statement, int first, int limit) {
        if (first >= limit) {
            return;
        }
        if (contents == contentStatements.length) {
            contentStatements = Arrays.copyOf(contentStatements, contents * 2);
            contentFirsts = Arrays.copyOf(contentFirsts, contents * 2);
            contentLimits = Arrays.copyOf(contentLimits, contents * 2);
        }
        contentStatements[contents] = statement;
        contentFirsts[contents] = first;
        contentLimits[contents++] = limit;
        Arrays.fill(contentAt, first, limit, statement + 1);
    }

    /** Returns the statement whose content holds a token, or {@link #NONE}. */
    int statementAt(int token) {
        return contentAt[token] - 1;
    }

    private void grow() {
        int capacity = size * 2;
        sourceFirsts = Arrays.copyOf(sourceFirsts, capacity);
        sourceLimits = Arrays.copyOf(sourceLimits, capacity);
        cueFirsts = Arrays.copyOf(cueFirsts, capacity);
        cueLimits = Arrays.copyOf(cueLimits, capacity);
        rules = Arrays.copyOf(rules, capacity);
    }
}
