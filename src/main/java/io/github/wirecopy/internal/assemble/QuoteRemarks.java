package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Severity;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which quotes were never closed. One that the next paragraph goes on with needs no closing mark. */
public final class QuoteRemarks {

    private QuoteRemarks() {}

    /** Returns a warning for each quote that its author seems to have forgotten to close. */
    public static List<Diagnostic> of(TokenTable tokens, QuoteTable quotes) {
        boolean[] goesOn = new boolean[quotes.size()];
        for (int quote = 0; quote < goesOn.length; quote++) {
            if (quotes.continues(quote) != QuoteTable.NONE) {
                goesOn[quotes.continues(quote)] = true;
            }
        }
        List<Diagnostic> remarks = new ArrayList<>(0);
        for (int quote = 0; quote < goesOn.length; quote++) {
            if (quotes.close(quote) == QuoteTable.NONE && !goesOn[quote]) {
                remarks.add(unclosed(tokens, quotes.open(quote)));
            }
        }
        return remarks;
    }

    private static Diagnostic unclosed(TokenTable tokens, int mark) {
        Span span = new Span(tokens.begin(mark), tokens.end(mark));
        return new Diagnostic(
                Severity.WARNING,
                "unclosed-quote",
                Optional.of(span),
                "this quotation mark is never closed; the quote is taken to end with the paragraph");
    }
}
