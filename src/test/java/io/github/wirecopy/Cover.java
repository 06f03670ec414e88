package io.github.wirecopy;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds what of a text no part of its article holds. */
final class Cover {

    private Cover() {}

    /** Returns the characters that are not blank and in no part, with their offsets. */
    static List<String> missing(Article article) {
        BitSet held = held(article);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < article.text().length(); i++) {
            char unit = article.text().charAt(i);
            if (!held.get(i) && !Blanks.isBlank(unit)) {
                missing.add(i + ": " + unit);
            }
        }
        return missing;
    }

    private static BitSet held(Article article) {
        BitSet held = new BitSet();
        add(held, article.headline());
        add(held, article.deck());
        add(held, article.dateline());
        add(held, article.published());
        add(held, article.updated());
        article.bylines().forEach(part -> add(held, part));
        article.paragraphs().forEach(part -> add(held, part));
        article.subheads().forEach(part -> add(held, part));
        article.relatedLinks().forEach(part -> add(held, part));
        article.relatedLinks().stream().map(RelatedLink::heading).forEach(heading -> add(held, heading));
        article.trailers().forEach(part -> add(held, part));
        article.metadata().forEach(part -> add(held, part));
        article.other().forEach(part -> add(held, part));
        return held;
    }

    private static void add(BitSet held, Optional<? extends Located> part) {
        part.ifPresent(present -> add(held, present));
    }

    private static void add(BitSet held, Located part) {
        for (Span span : part.spans()) {
            held.set(span.begin(), span.end());
        }
    }
}
