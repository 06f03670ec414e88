package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.attribution.StatementTable;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the quotes of the model, numbered in text order. Those in subheads are left out: nothing is stated there. */
final class QuoteAssembler {

    private final TokenTable tokens;
    private final QuoteTable table;
    private final Owners owners;
    private final StatementTable statements;
    private final String[] ids;

    /** Makes an assembler; {@code owners} count statements by their number in text order. */
    QuoteAssembler(Findings findings, Owners owners) {
        this.tokens = findings.tokens();
        this.table = findings.quotes();
        this.statements = findings.statements();
        this.owners = owners;
        this.ids = new String[table.size()];
    }

    List<Quote> assemble() {
        List<Quote> quotes = new ArrayList<>(table.size());
        for (int quote = 0; quote < table.size(); quote++) {
            if (tokens.blockKind(tokens.blockOf(table.open(quote))) != BlockKind.SUBHEAD) {
                ids[quote] = Ids.quote(quotes.size());
                quotes.add(quote(quote));
            }
        }
        return quotes;
    }

    private Quote quote(int quote) {
        return Quote.builder()
                .id(ids[quote])
                .kind(statements.quoteKind(quote))
                .statement(Ids.statement(owners.owner(table.open(quote))))
                .span(new Span(tokens.begin(table.open(quote)), tokens.end(table.end(quote) - 1)))
                .contentSpan(contentSpan(quote))
                .continues(id(statements.quoteContinues(quote)))
                .parent(id(table.parent(quote)))
                .build();
    }

    private Optional<String> id(int quote) {
        return quote == QuoteTable.NONE ? Optional.empty() : Optional.ofNullable(ids[quote]);
    }

    private Span contentSpan(int quote) {
        int begin = tokens.end(table.open(quote));
        int close = table.close(quote);
        int end = close == QuoteTable.NONE ? tokens.end(table.limit(quote) - 1) : tokens.begin(close);
        return new Span(begin, end);
    }
}
