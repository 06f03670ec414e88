package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.attribution.StatementTable;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes drafts of the attributed statements. Subheads state nothing, and a stretch of content ends with its block at the latest. */
final class AttributedDrafts {

    private final TokenTable tokens;
    private final StatementTable table;

    AttributedDrafts(TokenTable tokens, StatementTable table) {
        this.tokens = tokens;
        this.table = table;
    }

    List<StatementDraft> drafts() {
        List<StatementDraft> drafts = new ArrayList<>(table.size());
        for (int row = 0; row < table.size(); row++) {
            List<TokenRange> content = content(row);
            if (!content.isEmpty()) {
                drafts.add(new StatementDraft(table.kind(row), content, Optional.of(attribution(row))));
            }
        }
        return drafts;
    }

    private List<TokenRange> content(int row) {
        List<TokenRange> content = new ArrayList<>(table.contentCount(row));
        for (int stretch = 0; stretch < table.contentCount(row); stretch++) {
            addByBlock(content, table.contentFirst(row, stretch), table.contentLimit(row, stretch));
        }
        return content;
    }

    private void addByBlock(List<TokenRange> content, int first, int limit) {
        int from = first;
        while (from < limit) {
            int block = tokens.blockOf(from);
            int to = Math.min(limit, tokens.blockLimit(block));
            if (tokens.blockKind(block) != BlockKind.SUBHEAD) {
                content.add(new TokenRange(from, to));
            }
            from = to;
        }
    }

    private AttributionDraft attribution(int row) {
        return new AttributionDraft(
                range(table.sourceFirst(row), table.sourceLimit(row)),
                range(table.cueFirst(row), table.cueLimit(row)),
                table.ruleName(row),
                table.confidence(row),
                row);
    }

    private static Optional<TokenRange> range(int first, int limit) {
        return first == StatementTable.NONE ? Optional.empty() : Optional.of(new TokenRange(first, limit));
    }
}
