package io.github.wirecopy.model;

import io.github.wirecopy.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Quotes lie in a block, in order, nest or are disjoint, and name the quote that they are nested in. */
final class QuoteInvariants {

    private QuoteInvariants() {}

    static void check(Article article) {
        List<Quote> quotes = article.quotes();
        if (quotes.isEmpty()) {
            return;
        }
        SpanSet blocks = ArticleInvariants.contentBlocks(article);
        Deque<Quote> open = new ArrayDeque<>();
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            if (!blocks.holds(quote.span())) {
                ArticleInvariants.requireHeld(
                        blocks, quote.span(), "Quote.span of " + quote.id(), "headline, deck or one paragraph");
            }
            if (i > 0) {
                requireInOrder(quotes.get(i - 1), quote);
            }
            checkNesting(open, quote);
            open.push(quote);
        }
    }

    private static void checkNesting(Deque<Quote> open, Quote quote) {
        Span span = quote.span();
        while (!open.isEmpty() && open.peek().span().end() <= span.begin()) {
            open.pop();
        }
        Optional<String> enclosing =
                open.isEmpty() ? Optional.empty() : Optional.of(open.peek().id());
        if (enclosing.isPresent() && !open.peek().span().contains(span)) {
            throw new IllegalStateException("Quote.span " + span + " of " + quote.id()
                    + " must nest in or be disjoint from " + open.peek().span() + " of " + enclosing.get());
        }
        if (!enclosing.equals(quote.parent())) {
            throw new IllegalStateException("Quote.parent of " + quote.id() + " must be " + enclosing.orElse("absent")
                    + ", but is " + quote.parent().orElse("absent"));
        }
    }

    private static void requireInOrder(Quote before, Quote quote) {
        if (before.span().compareTo(quote.span()) >= 0) {
            throw new IllegalStateException("Article.quotes must be in text order, but " + quote.id() + " "
                    + quote.span() + " follows " + before.id() + " " + before.span());
        }
    }
}
