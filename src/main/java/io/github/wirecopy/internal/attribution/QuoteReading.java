package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.StatementKind;
import java.util.Arrays;

/** What each quote is, which statement it belongs to, and which quote it goes on from. */
final class QuoteReading {

    private static final int NONE = StatementTable.NONE;
    private static final int FEWEST_WORDS_OF_SPEECH = 3;
    private static final int FEWEST_WORDS_WITHOUT_CAPITAL = 5;

    final byte[] kinds;
    final int[] statements;
    final int[] continues;

    private final TokenTable tokens;
    private final QuoteTable quotes;
    private final SortedStatements sorted;
    private final Speakers speakers;

    QuoteReading(Scene scene, SortedStatements sorted) {
        this.tokens = scene.tokens;
        this.quotes = scene.quotes;
        this.sorted = sorted;
        this.speakers = new Speakers(tokens, sorted);
        kinds = new byte[quotes.size()];
        statements = new int[quotes.size()];
        continues = new int[quotes.size()];
        read(scene.statements);
    }

    private void read(StatementCollector collected) {
        int[] last = new int[sorted.size];
        Arrays.fill(last, NONE);
        int previous = NONE;
        for (int quote = 0; quote < statements.length; quote++) {
            int found = collected.statementAt(quotes.open(quote));
            int statement = found == NONE ? NONE : sorted.numbers[found];
            statements[quote] = statement;
            QuoteKind kind = goesOn(quote, statement, last) ? QuoteKind.SPEECH : kind(quote, statement);
            kinds[quote] = (byte) kind.ordinal();
            continues[quote] = quotes.continues(quote);
            if (quotes.parent(quote) == QuoteTable.NONE && statement != NONE) {
                if (continues[quote] == NONE && kind == QuoteKind.SPEECH) {
                    continues[quote] = before(quote, statement, last[statement], previous);
                }
                last[statement] = quote;
                previous = kind == QuoteKind.SPEECH ? quote : previous;
            }
        }
    }

    /** Tells whether a quote is the rest of an utterance that its tag interrupts, however short: {@code "No," he said, "not yet."} */
    private boolean goesOn(int quote, int statement, int[] last) {
        return statement != NONE
                && last[statement] != NONE
                && kinds[last[statement]] == QuoteKind.SPEECH.ordinal()
                && sorted.kinds[statement] == StatementKind.DIRECT.ordinal()
                && quotes.parent(quote) == QuoteTable.NONE;
    }

    /** Returns the quote that a whole utterance goes on from: its statement's last one, or the one before under another tag. */
    private int before(int quote, int statement, int sameStatement, int previous) {
        int before = sameStatement != NONE ? sameStatement : previous;
        if (before == NONE || isSetApart(before, quote)) {
            return NONE;
        }
        return sameStatement != NONE || speakers.goesOn(statements[before], statement) ? before : NONE;
    }

    /** Tells whether a quote was closed and the next one opens right after it: two utterances, not one that goes on. */
    private boolean isSetApart(int before, int quote) {
        return quotes.end(before) == quotes.open(quote) && quotes.close(before) != QuoteTable.NONE;
    }

    private QuoteKind kind(int quote, int statement) {
        int first = quotes.first(quote);
        boolean capital = Leftover.isCapital(tokens, quotes, quote);
        int words = words(first, quotes.limit(quote));
        if (statement == NONE) {
            boolean speech = capital && words >= FEWEST_WORDS_OF_SPEECH && !Leftover.isTitle(tokens, quotes, quote);
            return speech ? QuoteKind.SPEECH : QuoteKind.TERM;
        }
        boolean whole = sorted.kinds[statement] == StatementKind.DIRECT.ordinal()
                && quotes.parent(quote) == QuoteTable.NONE
                && (capital || words >= FEWEST_WORDS_WITHOUT_CAPITAL);
        return whole ? QuoteKind.SPEECH : QuoteKind.FRAGMENT;
    }

    private int words(int first, int limit) {
        int words = 0;
        for (int token = first; token < limit && words < FEWEST_WORDS_WITHOUT_CAPITAL; token++) {
            words += tokens.has(token, TokenFlag.WORD | TokenFlag.NUMBER) ? 1 : 0;
        }
        return words;
    }
}
