package io.github.wirecopy.model;

import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** Every part lies in the text, in order, and says what stands there. */
final class PartInvariants {

    private PartInvariants() {}

    static void check(Article article) {
        String text = article.text();
        checkHead(article, text);
        requireInText("Article.paragraphs", article.paragraphs(), text);
        requireInText("Article.sentences", article.sentences(), text);
        requireInText("Article.other", article.other(), text);
        requirePrinted("Article.subheads", article.subheads(), text);
        requirePrinted("Article.trailers", article.trailers(), text);
        requirePlaced("Article.metadata", article.metadata(), text);
        checkLinks(article.relatedLinks(), text);
    }

    private static void checkHead(Article article, String text) {
        requirePrinted("Article.headline", article.headline(), text);
        requirePrinted("Article.deck", article.deck(), text);
        requirePrinted("Article.bylines", article.bylines(), text);
        requirePrinted("Article.published", article.published(), text);
        requirePrinted("Article.updated", article.updated(), text);
        Optional<Dateline> dateline = article.dateline();
        if (dateline.isPresent()) {
            requirePrinted(
                    "Article.dateline", dateline.get().span(), dateline.get().text(), text);
            requirePrinted("Dateline.date", dateline.get().date(), text);
        }
    }

    private static void checkLinks(List<RelatedLink> links, String text) {
        requirePlaced("Article.relatedLinks", links, text);
        for (RelatedLink link : links) {
            requirePrinted("RelatedLink.heading", link.heading(), text);
            requirePrinted("RelatedLink.published", link.published(), text);
        }
    }

    private static void requireInText(String part, List<Span> spans, String text) {
        ArticleInvariants.requireDisjointInOrder(part, spans);
        if (!spans.isEmpty()) {
            requireInText(part, spans.get(spans.size() - 1), text);
        }
    }

    private static void requireInText(String part, Span span, String text) {
        if (span.end() > text.length()) {
            throw new IllegalStateException(
                    part + " " + span + " must lie in the text, which has " + text.length() + " units");
        }
    }

    /** Checks a list of parts whose text is not exactly what stands there. */
    private static void requirePlaced(String part, List<? extends Located> located, String text) {
        int end = 0;
        for (Located one : located) {
            for (Span span : one.spans()) {
                requireInText(part, span, text);
                requireAfter(part, span, end);
                end = span.end();
            }
        }
    }

    private static void requirePrinted(String part, List<? extends Located> located, String text) {
        requirePlaced(part, located, text);
        for (Located one : located) {
            for (Span span : one.spans()) {
                requirePrinted(part, span, one.in(text), text);
            }
        }
    }

    private static void requirePrinted(String part, Optional<? extends Located> located, String text) {
        if (located.isPresent()) {
            for (Span span : located.get().spans()) {
                requirePrinted(part, span, located.get().in(text), text);
            }
        }
    }

    private static void requirePrinted(String part, Span span, String printed, String text) {
        requireInText(part, span, text);
        if (!text.startsWith(printed, span.begin())) {
            throw new IllegalStateException(part + " " + span + " must have the text that stands there, "
                    + Part.quoted(span.in(text)) + ", but has " + Part.quoted(printed));
        }
    }

    private static void requireAfter(String part, Span span, int end) {
        if (span.begin() < end) {
            throw new IllegalStateException(
                    part + " must be disjoint and in text order, but " + span + " begins before " + end);
        }
    }
}
