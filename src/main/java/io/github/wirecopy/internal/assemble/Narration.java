package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;

/** Finds what the article says in its own voice: of each sentence of the body, what no other statement has. */
final class Narration {

    private static final int SPOKEN = TokenFlag.WORD | TokenFlag.NUMBER;
    private static final long CONJUNCTIONS = WordClass.COORDINATOR | WordClass.SUBORDINATOR;

    private final TokenTable tokens;
    private final Sentences sentences;
    private final Owners owners;

    Narration(TokenTable tokens, Sentences sentences, Owners owners) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.owners = owners;
    }

    /** Adds one statement for each sentence of which something is left. */
    void addTo(List<StatementDraft> drafts) {
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int first = sentences.first(sentence);
            if (tokens.blockKind(tokens.blockOf(first)) == BlockKind.PARAGRAPH) {
                List<TokenRange> left = left(first, sentences.limit(sentence));
                if (!left.isEmpty()) {
                    drafts.add(StatementDraft.narrated(left));
                    owners.claim(drafts.size() - 1, left);
                }
            }
        }
    }

    /** The stretches that nobody has; a sentence of marks alone is taken whole, so that it has a statement too. */
    private List<TokenRange> left(int first, int limit) {
        List<TokenRange> ranges = new ArrayList<>(1);
        boolean untouched = true;
        for (int token = first; token < limit; token++) {
            if (owners.isFree(token)) {
                int end = freeUntil(token, limit);
                addTrimmed(ranges, token, end);
                token = end;
            } else {
                untouched = false;
            }
        }
        return ranges.isEmpty() && untouched ? List.of(new TokenRange(first, limit)) : ranges;
    }

    private int freeUntil(int first, int limit) {
        int token = first;
        while (token < limit && owners.isFree(token)) {
            token++;
        }
        return token;
    }

    private void addTrimmed(List<TokenRange> ranges, int first, int limit) {
        int from = first;
        while (from < limit && !opens(from)) {
            from++;
        }
        int to = limit;
        while (to > from && !closes(to - 1)) {
            to--;
        }
        if (hasWord(from, to)) {
            ranges.add(new TokenRange(from, to));
        }
    }

    /** Conjunctions that are left between two statements say nothing by themselves. */
    private boolean hasWord(int first, int limit) {
        for (int token = first; token < limit; token++) {
            if (tokens.has(token, SPOKEN) && !tokens.is(token, CONJUNCTIONS)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int token) {
        return tokens.has(token, SPOKEN | TokenFlag.QUOTE_MARK | TokenFlag.ELLIPSIS)
                || switch (tokens.first(token)) {
                    case '(', '[', '{', '<', '$', '£', '€', '#', '@', '&' -> true;
                    default -> false;
                };
    }

    private boolean closes(int token) {
        if (tokens.has(token, TokenFlag.WORD | TokenFlag.DASH)) {
            return tokens.has(token, TokenFlag.WORD);
        }
        return switch (tokens.first(token)) {
            case ',', ';', ':', '(', '[', '{' -> false;
            default -> true;
        };
    }
}
