package io.github.wirecopy.internal.assemble;

import java.util.List;

/** Which statement each token belongs to, as content, source or cue. Changed only while the statements of one article are made. */
final class Owners {

    private static final int NOBODY = 0;

    /** The number of each token's statement plus one. */
    private final int[] owners;

    private Owners(int tokens) {
        owners = new int[tokens];
    }

    /** Returns the owners of an article's tokens; of two statements that share a token, the first in the list has it. */
    static Owners of(int tokens, List<StatementDraft> drafts) {
        Owners owners = new Owners(tokens);
        for (int statement = 0; statement < drafts.size(); statement++) {
            owners.claim(statement, drafts.get(statement));
        }
        return owners;
    }

    /** Gives a statement the tokens of its content, and of its source and cue, that nobody has. */
    private void claim(int statement, StatementDraft draft) {
        claim(statement, draft.content());
        if (draft.attribution().isPresent()) {
            AttributionDraft attribution = draft.attribution().get();
            if (attribution.source().isPresent()) {
                claim(statement, attribution.source().get());
            }
            if (attribution.cue().isPresent()) {
                claim(statement, attribution.cue().get());
            }
        }
    }

    void claim(int statement, List<TokenRange> ranges) {
        for (TokenRange range : ranges) {
            claim(statement, range);
        }
    }

    private void claim(int statement, TokenRange range) {
        for (int token = range.first(); token < range.limit(); token++) {
            if (owners[token] == NOBODY) {
                owners[token] = statement + 1;
            }
        }
    }

    boolean isFree(int token) {
        return owners[token] == NOBODY;
    }

    boolean isFree(TokenRange range) {
        for (int token = range.first(); token < range.limit(); token++) {
            if (owners[token] != NOBODY) {
                return false;
            }
        }
        return true;
    }

    /** Returns the statement that has a token. */
    int owner(int token) {
        return owners[token] - 1;
    }
}
