package io.github.wirecopy.internal.quote;

import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Reads the marks of one block in order: a state machine whose state is the stack of open quotes. */
final class BlockQuotes {

    private final TokenTable tokens;
    private final QuoteCollector quotes;
    private final int block;
    private final int limit;
    private final int leftOpen;
    private @Nullable SingleMarks singles;

    /**
     * Makes a reader of one block.
     *
     * @param leftOpen the quote that the block before left open, or {@link QuoteTable#NONE}
     */
    BlockQuotes(TokenTable tokens, QuoteCollector quotes, int block, int leftOpen) {
        this.tokens = tokens;
        this.quotes = quotes;
        this.block = block;
        this.limit = tokens.blockLimit(block);
        this.leftOpen = leftOpen;
    }

    /** Finds the quotes of the block and returns the outermost one that it leaves open, or {@link QuoteTable#NONE}. */
    int find() {
        for (int token = tokens.blockFirst(block); token < limit; token++) {
            if (tokens.has(token, TokenFlag.QUOTE_MARK)) {
                if (!quotes.hasRoom()) {
                    quotes.cut();
                    break;
                }
                mark(token, MarkFamily.of(tokens, token));
            }
        }
        return leaveOpenQuotes();
    }

    private void mark(int token, MarkFamily family) {
        switch (family) {
            case SINGLE -> single(token);
            case DOUBLE -> doubled(token);
            default -> angle(token, family);
        }
    }

    private void single(int token) {
        if (singles == null) {
            singles = new SingleMarks(tokens, tokens.blockFirst(block), limit);
        }
        boolean open = quotes.innermost != QuoteTable.NONE && quotes.families[quotes.innermost] == MarkFamily.SINGLE;
        if (open && singles.closes(token)) {
            quotes.close(quotes.innermost, token);
        } else if (singles.canOpen(token)) {
            if (open) {
                quotes.takeBack(quotes.innermost);
            }
            open(token, MarkFamily.SINGLE);
        }
    }

    private void doubled(int token) {
        int open = openQuote(MarkFamily.DOUBLE);
        MarkShape shape = MarkShape.of(tokens, token, limit);
        if (shape == MarkShape.NONE) {
            return;
        }
        if (open == QuoteTable.NONE) {
            if (shape != MarkShape.CLOSING) {
                open(token, MarkFamily.DOUBLE);
            }
        } else if (shape != MarkShape.OPENING || quotes.marks[open] == '„' && tokens.first(token) == '“') {
            close(open, token);
        } else {
            openAgain(open, token);
        }
    }

    /** A straight mark that opens while another is open: that one was never closed. A curly one is nested. */
    private void openAgain(int open, int token) {
        char mark = tokens.first(token);
        if (open == quotes.innermost && mark == quotes.marks[open] && mark != '“' && mark != '„') {
            quotes.leave(open, token);
        }
        open(token, MarkFamily.DOUBLE);
    }

    /** {@code «…»} or {@code »…«}: whichever comes first opens, the other one closes. */
    private void angle(int token, MarkFamily family) {
        int open = openQuote(family);
        if (open == QuoteTable.NONE || quotes.marks[open] == tokens.first(token)) {
            open(token, family);
        } else {
            close(open, token);
        }
    }

    /** Returns the innermost quote of a family, which a single quote within it may hide. */
    private int openQuote(MarkFamily family) {
        int quote = quotes.innermost;
        if (quote != QuoteTable.NONE && quotes.families[quote] != family) {
            quote = quotes.parents[quote];
        }
        return quote != QuoteTable.NONE && quotes.families[quote] == family ? quote : QuoteTable.NONE;
    }

    private void close(int quote, int token) {
        if (quote != quotes.innermost) {
            quotes.takeBack(quotes.innermost);
        }
        quotes.close(quote, token);
    }

    private void open(int token, MarkFamily family) {
        quotes.open(token, family, tokens.first(token));
        if (token == tokens.blockFirst(block)
                && quotes.innermost != QuoteTable.NONE
                && leftOpen != QuoteTable.NONE
                && quotes.families[leftOpen] == family) {
            quotes.continued[quotes.innermost] = leftOpen;
        }
    }

    private int leaveOpenQuotes() {
        int outermost = QuoteTable.NONE;
        while (quotes.innermost != QuoteTable.NONE) {
            int quote = quotes.innermost;
            if (quotes.families[quote] == MarkFamily.SINGLE && !goesOn(quote)) {
                quotes.takeBack(quote);
            } else {
                quotes.leave(quote, limit);
                outermost = quote;
            }
        }
        return outermost;
    }

    /**
     * A single mark that is never closed is a quote only if it opens its paragraph or stands after a colon, and the next paragraph
     * opens so too.
     */
    private boolean goesOn(int quote) {
        return (quotes.opens[quote] == tokens.blockFirst(block) || tokens.first(quotes.opens[quote] - 1) == ':')
                && (quotes.continued[quote] != QuoteTable.NONE || opensNextParagraph(quotes.marks[quote]));
    }

    private boolean opensNextParagraph(char mark) {
        int next = block + 1;
        return next < tokens.blockCount()
                && tokens.blockKind(next) == BlockKind.PARAGRAPH
                && tokens.blockFirst(next) < tokens.blockLimit(next)
                && tokens.first(tokens.blockFirst(next)) == mark;
    }
}
