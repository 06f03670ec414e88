package io.github.wirecopy.model;

import io.github.wirecopy.source.Span;
import java.util.List;

/** What holds for an article as a whole. Everything here is linear in the number of parts, or nearly. */
final class ArticleInvariants {

    private ArticleInvariants() {}

    static void check(Article article) {
        PartInvariants.check(article);
        CoverageInvariants.check(article);
        ReferenceInvariants.check(article);
        StatementInvariants.check(article);
        QuoteInvariants.check(article);
    }

    /** Returns where content and quotes may lie: headline, deck and paragraphs. */
    static SpanSet contentBlocks(Article article) {
        SpanSet blocks = new SpanSet();
        if (article.headline().isPresent()) {
            blocks.add(article.headline().get().span());
        }
        if (article.deck().isPresent()) {
            blocks.add(article.deck().get().span());
        }
        blocks.addAll(article.paragraphs());
        return blocks.sort();
    }

    /** Returns where mentions may lie: headline, deck, subheads and paragraphs. */
    static SpanSet mentionBlocks(Article article) {
        if (article.subheads().isEmpty()) {
            return contentBlocks(article);
        }
        SpanSet blocks = contentBlocks(article);
        for (Heading subhead : article.subheads()) {
            blocks.add(subhead.span());
        }
        return blocks.sort();
    }

    /** Checks that spans follow each other without overlap. */
    static void requireDisjointInOrder(String part, List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).begin() < spans.get(i - 1).end()) {
                throw new IllegalStateException(part + " must be disjoint and in text order, but " + spans.get(i)
                        + " follows " + spans.get(i - 1));
            }
        }
    }

    static void requireHeld(SpanSet blocks, Span span, String part, String where) {
        if (!blocks.holds(span)) {
            throw new IllegalStateException(part + " " + span + " must lie in " + where);
        }
    }
}
