package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;

/** Tells whether two statements that follow one another are of the same speaker, going by the words of their sources alone. */
final class Speakers {

    private static final int NONE = StatementTable.NONE;
    private static final int FURTHEST_BLOCKS = 1;

    private final TokenTable tokens;
    private final SortedStatements statements;

    Speakers(TokenTable tokens, SortedStatements statements) {
        this.tokens = tokens;
        this.statements = statements;
    }

    /** Tells whether a statement goes on from an earlier one: the same words for the speaker, or a pronoun; and near, or with {@code continued}. */
    boolean goesOn(int earlier, int later) {
        if (statements.sourceFirsts[earlier] == NONE || statements.sourceFirsts[later] == NONE) {
            return false;
        }
        int head = statements.sourceLimits[later] - 1;
        boolean same =
                tokens.is(head, WordClass.SUBJECT_PRONOUN) || sameWord(head, statements.sourceLimits[earlier] - 1);
        return same && (isNear(earlier, later) || continues(later));
    }

    private boolean isNear(int earlier, int later) {
        int from = tokens.blockOf(statements.sourceFirsts[earlier]);
        return tokens.blockOf(statements.sourceFirsts[later]) - from <= FURTHEST_BLOCKS;
    }

    private boolean continues(int statement) {
        int cue = statements.cueLimits[statement] - 1;
        return cue >= 0
                && (tokens.equals(cue, "continued") || tokens.equals(cue, "continues") || tokens.equals(cue, "added"));
    }

    private boolean sameWord(int one, int other) {
        int length = tokens.end(one) - tokens.begin(one);
        return length == tokens.end(other) - tokens.begin(other)
                && tokens.text().regionMatches(true, tokens.begin(one), tokens.text(), tokens.begin(other), length);
    }
}
