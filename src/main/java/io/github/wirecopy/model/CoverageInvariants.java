package io.github.wirecopy.model;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** Nothing is lost and nothing counted twice: the parts are disjoint and hold every character that is not blank. */
final class CoverageInvariants {

    private CoverageInvariants() {}

    static void check(Article article) {
        requireCover(article.text(), parts(article).sort());
    }

    private static void requireCover(String text, SpanSet parts) {
        int end = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.begin(i) < end) {
                throw new IllegalStateException(
                        "Article: parts must be disjoint, but " + parts.span(i - 1) + " and " + parts.span(i)
                                + " overlap: " + Part.quoted(parts.span(i).in(text)));
            }
            requireBlank(text, end, parts.begin(i));
            end = parts.end(i);
        }
        requireBlank(text, end, text.length());
    }

    private static void requireBlank(String text, int begin, int end) {
        if (!Blanks.isBlank(text, begin, end)) {
            Span lost = Blanks.trim(text, begin, end);
            throw new IllegalStateException("Article: every character must belong to a part, but " + lost
                    + " does not: " + Part.quoted(lost.in(text)));
        }
    }

    private static SpanSet parts(Article article) {
        SpanSet parts = new SpanSet();
        SpanSet metadata = new SpanSet();
        addAll(metadata, article.metadata());
        addHead(parts, article, metadata.sort());
        addAll(parts, article.metadata());
        parts.addAll(article.paragraphs());
        addAll(parts, article.subheads());
        addAll(parts, article.relatedLinks());
        addHeadings(parts, article.relatedLinks());
        addAll(parts, article.trailers());
        parts.addAll(article.other());
        return parts;
    }

    /** Adds the parts of the head, save those that lie inside the metadata line that carries them. */
    private static void addHead(SpanSet parts, Article article, SpanSet metadata) {
        addOutside(parts, article.headline(), metadata);
        addOutside(parts, article.deck(), metadata);
        for (Byline byline : article.bylines()) {
            addOutside(parts, byline, metadata);
        }
        addOutside(parts, article.dateline(), metadata);
        addOutside(parts, article.published(), metadata);
        addOutside(parts, article.updated(), metadata);
    }

    private static void addOutside(SpanSet parts, Optional<? extends Located> located, SpanSet metadata) {
        if (located.isPresent()) {
            addOutside(parts, located.get(), metadata);
        }
    }

    private static void addOutside(SpanSet parts, Located located, SpanSet metadata) {
        for (Span span : located.spans()) {
            if (!metadata.holds(span)) {
                parts.add(span);
            }
        }
    }

    private static void addAll(SpanSet parts, List<? extends Located> located) {
        for (Located one : located) {
            for (Span span : one.spans()) {
                parts.add(span);
            }
        }
    }

    /** Adds each heading once, though all links of its block have it. */
    private static void addHeadings(SpanSet parts, List<RelatedLink> links) {
        Optional<Heading> last = Optional.empty();
        for (RelatedLink link : links) {
            Optional<Heading> heading = link.heading();
            if (heading.isPresent() && !heading.equals(last)) {
                parts.add(heading.get().span());
                last = heading;
            }
        }
    }
}
