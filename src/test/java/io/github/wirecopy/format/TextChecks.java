package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares an article with what the parser makes of it as plain text. */
final class TextChecks {

    private TextChecks() {}

    /** Returns which parts differ. */
    static List<String> problems(ArticleParser parser, Article article) {
        String text = Formats.text().format(article);
        Article again = parser.parse(text).article();
        Map<String, Object> after = parts(again);
        List<String> problems = new ArrayList<>();
        parts(article).forEach((name, value) -> {
            if (!value.equals(after.get(name))) {
                problems.add(name + " was " + value + ", is " + after.get(name));
            }
        });
        if (!Formats.text().format(again).equals(text)) {
            problems.add("written again it is another text");
        }
        return problems;
    }

    private static Map<String, Object> parts(Article article) {
        ReadableParts parts = new ReadableParts(article);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("headline", parts.of(article.headline()));
        values.put("deck", parts.deck());
        values.put("bylines", texts(parts, article.bylines()));
        values.put("authors", parts.authors());
        values.put("dateline", parts.of(article.dateline()));
        values.put("published", parts.date(article.published()));
        values.put("updated", parts.date(article.updated()));
        values.put("paragraphs", texts(parts, article.paragraphs()));
        values.put("subheads", texts(parts, article.subheads()));
        values.put("quotes", texts(parts, article.quotes()));
        values.put(
                "links",
                article.relatedLinks().stream().map(link -> link(parts, link)).toList());
        return values;
    }

    private static List<String> texts(ReadableParts parts, List<? extends Located> located) {
        return located.stream().map(parts::of).toList();
    }

    private static String link(ReadableParts parts, RelatedLink link) {
        Optional<PrintedDate> published = link.published();
        return String.join(
                "|",
                parts.of(link.title()),
                parts.date(published).orElse(""),
                link.url().orElse(""),
                parts.of(link.heading()).orElse(""));
    }
}
