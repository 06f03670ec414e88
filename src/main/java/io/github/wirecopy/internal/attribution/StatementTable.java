package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.StatementKind;

/**
 * The attributed statements of one article as parallel arrays, by where their first content begins; and for each quote what it
 * is and what it goes on from.
 *
 * <p>Ranges are tokens of the article's token table, half-open. What nobody is found for is not in the table. Not
 * changed once it is built.
 */
public final class StatementTable {

    /** Stands where there is no token, quote or statement. */
    public static final int NONE = -1;

    private static final StatementKind[] KINDS = StatementKind.values();
    private static final QuoteKind[] QUOTE_KINDS = QuoteKind.values();

    private final RuleBook rules;
    private final int size;
    private final byte[] kinds;
    private final int[] sourceFirsts;
    private final int[] sourceLimits;
    private final int[] cueFirsts;
    private final int[] cueLimits;
    private final int[] ruleNumbers;
    private final int[] contentStarts;
    private final int[] contentFirsts;
    private final int[] contentLimits;
    private final byte[] quoteKinds;
    private final int[] quoteStatements;
    private final int[] quoteContinues;

    StatementTable(RuleBook rules, SortedStatements sorted, QuoteReading reading) {
        this.rules = rules;
        this.size = sorted.size;
        this.kinds = sorted.kinds;
        this.sourceFirsts = sorted.sourceFirsts;
        this.sourceLimits = sorted.sourceLimits;
        this.cueFirsts = sorted.cueFirsts;
        this.cueLimits = sorted.cueLimits;
        this.ruleNumbers = sorted.rules;
        this.contentStarts = sorted.contentStarts;
        this.contentFirsts = sorted.contentFirsts;
        this.contentLimits = sorted.contentLimits;
        this.quoteKinds = reading.kinds;
        this.quoteStatements = reading.statements;
        this.quoteContinues = reading.continues;
    }

    /** Returns the number of statements. */
    public int size() {
        return size;
    }

    /** Returns how a statement is made: never {@link StatementKind#NARRATED}. */
    public StatementKind kind(int statement) {
        return KINDS[kinds[statement]];
    }

    /** Returns the number of stretches of a statement's content, at least one. */
    public int contentCount(int statement) {
        return contentStarts[statement + 1] - contentStarts[statement];
    }

    /** Returns the first token of a stretch of content. */
    public int contentFirst(int statement, int stretch) {
        return contentFirsts[contentStarts[statement] + stretch];
    }

    /** Returns the token after a stretch of content. */
    public int contentLimit(int statement, int stretch) {
        return contentLimits[contentStarts[statement] + stretch];
    }

    /** Returns the first token of the source, or {@link #NONE} where nobody is named. */
    public int sourceFirst(int statement) {
        return sourceFirsts[statement];
    }

    /** Returns the token after the source, or {@link #NONE}. */
    public int sourceLimit(int statement) {
        return sourceLimits[statement];
    }

    /** Returns the first token of the cue, or {@link #NONE} where there is none. */
    public int cueFirst(int statement) {
        return cueFirsts[statement];
    }

    /** Returns the token after the cue, or {@link #NONE}. */
    public int cueLimit(int statement) {
        return cueLimits[statement];
    }

    /** Returns the name of the rule that decided. */
    public String ruleName(int statement) {
        return rules.name(ruleNumbers[statement]);
    }

    /** Returns the measured precision of the rule that decided, 0 to 1. */
    public double confidence(int statement) {
        return rules.confidence(ruleNumbers[statement]);
    }

    /** Returns what a quote of the quote table is. */
    public QuoteKind quoteKind(int quote) {
        return QUOTE_KINDS[quoteKinds[quote]];
    }

    /** Returns the attributed statement that a quote belongs to, or {@link #NONE}. */
    public int quoteStatement(int quote) {
        return quoteStatements[quote];
    }

    /** Returns the quote that a quote goes on from: after a cue, in the next paragraph, or under a new tag; or {@link #NONE}. */
    public int quoteContinues(int quote) {
        return quoteContinues[quote];
    }
}
