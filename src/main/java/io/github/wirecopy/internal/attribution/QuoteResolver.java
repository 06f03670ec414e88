package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenTable;

/** Gives the quotes that no cue has taken to the statement that they go on from. */
final class QuoteResolver {

    private static final int NONE = StatementTable.NONE;

    private final TokenTable tokens;
    private final QuoteTable quotes;
    private final StatementCollector statements;

    QuoteResolver(Scene scene) {
        this.tokens = scene.tokens;
        this.quotes = scene.quotes;
        this.statements = scene.statements;
    }

    void run() {
        int last = NONE;
        int lastBlock = NONE;
        for (int quote = 0; quote < quotes.size(); quote++) {
            if (quotes.parent(quote) != QuoteTable.NONE) {
                continue;
            }
            int open = quotes.open(quote);
            int statement = statements.statementAt(open);
            int block = tokens.blockOf(open);
            boolean resumes = statement == NONE
                    && quotes.limit(quote) - open > 3
                    && last != NONE
                    && (block == lastBlock || quotes.continues(quote) != QuoteTable.NONE);
            if (resumes) {
                statements.addContent(last, open, quotes.end(quote));
                statement = last;
            }
            if (statement != NONE) {
                last = statement;
                lastBlock = block;
            }
        }
    }
}
