package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The body of an article: paragraphs, as spans, and subheads, as headings, in the order of the text. */
final class BodyBlocks {

    private BodyBlocks() {}

    static List<Located> of(Article article) {
        List<Located> blocks =
                new ArrayList<>(article.paragraphs().size() + article.subheads().size());
        int next = 0;
        for (Span paragraph : article.paragraphs()) {
            while (next < article.subheads().size() && begin(article.subheads().get(next)) < paragraph.begin()) {
                blocks.add(article.subheads().get(next++));
            }
            blocks.add(paragraph);
        }
        blocks.addAll(article.subheads().subList(next, article.subheads().size()));
        return blocks;
    }

    private static int begin(Heading heading) {
        return heading.span().map(Span::begin).orElse(0);
    }
}
