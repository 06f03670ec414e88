package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.attribution.StatementTable;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.StatementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings the statements of an article together: those that are attributed, then the utterances that nobody was found for, then what the
 * article says itself.
 */
final class StatementAssembler {

    private final TokenTable tokens;
    private final Sentences sentences;
    private final QuoteTable quotes;
    private final StatementTable statements;

    StatementAssembler(Findings findings) {
        this.tokens = findings.tokens();
        this.sentences = findings.sentences();
        this.quotes = findings.quotes();
        this.statements = findings.statements();
    }

    /** Returns all statements by where their content begins. */
    List<StatementDraft> assemble(List<StatementDraft> attributed) {
        List<StatementDraft> drafts = new ArrayList<>(attributed);
        Owners owners = Owners.of(tokens.size(), drafts);
        addUtterances(drafts, owners);
        new Narration(tokens, sentences, owners).addTo(drafts);
        addHeadings(drafts, owners);
        drafts.sort(Comparator.comparingInt(StatementDraft::first));
        return drafts;
    }

    /** An utterance without a speaker is a statement of its own, and goes on in the paragraphs that go on from it. */
    private void addUtterances(List<StatementDraft> drafts, Owners owners) {
        int[] draftOf = new int[quotes.size()];
        Arrays.fill(draftOf, QuoteTable.NONE);
        for (int quote = 0; quote < draftOf.length; quote++) {
            TokenRange range = new TokenRange(quotes.open(quote), quotes.end(quote));
            if (isUtterance(quote) && mayHoldContent(range) && owners.isFree(range)) {
                int before = quotes.continues(quote);
                boolean goesOn = before != QuoteTable.NONE && draftOf[before] != QuoteTable.NONE;
                draftOf[quote] = goesOn ? draftOf[before] : newUtterance(drafts);
                drafts.get(draftOf[quote]).content().add(range);
                owners.claim(draftOf[quote], List.of(range));
            }
        }
    }

    private boolean isUtterance(int quote) {
        return statements.quoteKind(quote) == QuoteKind.SPEECH && quotes.parent(quote) == QuoteTable.NONE;
    }

    private static int newUtterance(List<StatementDraft> drafts) {
        drafts.add(new StatementDraft(StatementKind.DIRECT, new ArrayList<>(1), Optional.empty()));
        return drafts.size() - 1;
    }

    /** Headings are no sentences of the body and need no statement, unless they hold a quote that needs one. */
    private void addHeadings(List<StatementDraft> drafts, Owners owners) {
        for (int quote = 0; quote < quotes.size(); quote++) {
            int open = quotes.open(quote);
            TokenRange range = new TokenRange(open, quotes.end(quote));
            if (mayHoldContent(range) && owners.isFree(open)) {
                drafts.add(StatementDraft.narrated(List.of(range)));
                owners.claim(drafts.size() - 1, List.of(range));
            }
        }
    }

    private boolean mayHoldContent(TokenRange range) {
        return tokens.blockKind(tokens.blockOf(range.first())) != BlockKind.SUBHEAD;
    }
}
