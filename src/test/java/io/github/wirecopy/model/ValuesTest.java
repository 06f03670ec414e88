package io.github.wirecopy.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Articles and their parts are values: equal by content, as keys of maps and within users' records. */
class ValuesTest {
    private static final String TEXT = """
            Bridge Reopens

            By Jane Doe

            NAIROBI, Kenya, March 3 (Reuters) - "The bridge will stay open," Mary Smith, the mayor, said.

            Related News

            Storm Closes Bridge
            Jun 11, 2024
            """;

    /** A user's own value. */
    record Finding(Article article, Quote quote, List<Actor> speakers) {}

    private static Article parse() {
        return ArticleParser.create().parse(TEXT).article();
    }

    private static List<Located> parts(Article article) {
        List<Located> parts = new ArrayList<>(article.paragraphs());
        article.headline().ifPresent(parts::add);
        article.dateline().ifPresent(parts::add);
        parts.addAll(article.bylines());
        parts.addAll(article.statements());
        parts.addAll(article.quotes());
        parts.addAll(article.actors());
        parts.addAll(article.relatedLinks());
        return parts;
    }

    @Test
    void articlesAreKeys() {
        Map<Article, String> names = new HashMap<>();
        names.put(parse(), "one");
        names.put(parse().toBuilder().language("xx").build(), "other");
        assertThat(names).hasSize(2).containsEntry(parse(), "one");
    }

    @Test
    void partsAreKeys() {
        Map<Located, Integer> numbers = new HashMap<>();
        parts(parse()).forEach(part -> numbers.put(part, numbers.size()));
        assertThat(numbers).hasSameSizeAs(parts(parse()));
        assertThat(parts(parse())).allSatisfy(part -> assertThat(numbers).containsKey(part));
    }

    @Test
    void partsStandInRecords() {
        assertThat(finding()).isEqualTo(finding()).hasSameHashCodeAs(finding());
        assertThat(finding().toString()).contains("Mary Smith");
    }

    private static Finding finding() {
        Article article = parse();
        Quote quote = article.quotes().get(0);
        return new Finding(article, quote, article.speakers(quote));
    }

    @Test
    void spansAreSorted() {
        Article article = parse();
        assertThat(new TreeSet<>(article.sentences())).containsExactlyElementsOf(article.sentences());
    }
}
