package io.github.wirecopy.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.format.CanonicalSchema;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Articles and their parts are equal by their values, and can be keys. */
class EqualityProperties {

    @Property(tries = 200)
    void partsAreEqualIfTheyReadTheSame(@ForAll Article article) {
        List<Object> parts = parts(article);
        List<Object> copies = parts(Formats.json().read(CanonicalSchema.json(article)));
        assertThat(copies).hasSameSizeAs(parts);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i)).isEqualTo(copies.get(i)).hasSameHashCodeAs(copies.get(i));
            for (Object other : copies) {
                boolean isSame = parts.get(i).getClass() == other.getClass()
                        && parts.get(i).toString().equals(other.toString());
                assertThat(parts.get(i).equals(other)).isEqualTo(isSame);
                assertThat(other.equals(parts.get(i))).isEqualTo(isSame);
            }
        }
        assertThat(new HashSet<>(parts)).containsExactlyInAnyOrderElementsOf(new HashSet<>(copies));
    }

    @Property(tries = 200)
    void articlesAreEqualIfTheyAreWrittenTheSame(@ForAll Article one, @ForAll Article other) {
        boolean isSame = CanonicalSchema.json(one).equals(CanonicalSchema.json(other));
        assertThat(one.equals(other)).isEqualTo(isSame);
        assertThat(other.equals(one)).isEqualTo(isSame);
        assertThat(one.equals(one)).isTrue();
        assertThat(one).isNotEqualTo(null).isNotEqualTo("article");
    }

    @Property(tries = 200)
    void aChangeOfAnythingMakesAnotherArticle(@ForAll Article article) {
        Article.Builder longer = article.toBuilder().text(article.text() + "\n");
        assertThat(longer.build()).isNotEqualTo(article);
        assertThat(article.toBuilder().language("xx").build()).isNotEqualTo(article);
        assertThat(article.toBuilder().url("https://example.org/other").build()).isNotEqualTo(article);
        assertThat(article.toBuilder().build()).isEqualTo(article).hasSameHashCodeAs(article);
    }

    private static List<Object> parts(Article article) {
        List<Object> parts = new ArrayList<>();
        article.headline().ifPresent(parts::add);
        article.deck().ifPresent(parts::add);
        article.dateline().ifPresent(parts::add);
        article.published().ifPresent(parts::add);
        article.origin().ifPresent(parts::add);
        parts.addAll(article.bylines());
        parts.addAll(article.paragraphs());
        parts.addAll(article.subheads());
        parts.addAll(article.sentences());
        parts.addAll(article.statements());
        parts.addAll(article.quotes());
        parts.addAll(article.actors());
        article.actors().forEach(actor -> parts.addAll(actor.mentions()));
        parts.addAll(article.relatedLinks());
        parts.addAll(article.trailers());
        parts.addAll(article.metadata());
        return parts;
    }
}
