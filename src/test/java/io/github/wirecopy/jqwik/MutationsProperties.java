package io.github.wirecopy.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Mutations keep what is written, corruptions do not. */
class MutationsProperties {

    @Property(tries = 300)
    void wordsStayTheSame(@ForAll ArticleText text, @ForAll Mutation mutation) {
        MutatedText mutated = mutation.apply(text);
        assertThat(visible(mutated.text().text())).isEqualTo(visible(text.text()));
        for (Span sentence : text.article().sentences()) {
            assertThat(visible(mutated.move(sentence).in(mutated.text().text())))
                    .isEqualTo(visible(sentence.in(text.text())));
        }
    }

    @Property(tries = 300)
    void partsMoveWithTheWords(@ForAll ArticleText text, @ForAll Mutation mutation) {
        MutatedText mutated = mutation.apply(text);
        Article moved = mutated.text().article();
        for (int i = 0; i < moved.quotes().size(); i++) {
            Span span = moved.quotes().get(i).span();
            assertThat(span)
                    .isEqualTo(mutated.move(text.article().quotes().get(i).span()));
            assertThat(mutated.offset(text.article().quotes().get(i).span().begin()))
                    .isEqualTo(span.begin());
        }
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().filter(unit -> !Blanks.isBlank((char) unit)).forEach(unit -> visible.append((char) unit));
        return visible.toString();
    }

    @Example
    void lineEndsShiftOffsets() {
        ArticleText text = ArticleTexts.texts().withParagraphs(2, 2).sample();
        MutatedText mutated = Mutations.lineEnds("\r\n").apply(text);
        long breaks = text.text().chars().filter(unit -> unit == '\n').count();
        assertThat(mutated.text().text()).hasSize(text.text().length() + (int) breaks);
        assertThat(Mutations.lineEnds("\r\n")).hasToString("line ends CRLF");
        assertThat(mutated.toString()).startsWith("line ends CRLF: ");
    }

    @Property(tries = 300)
    void corruptionsAreRepeatable(@ForAll ArticleText text, @ForAll Corruption corruption) {
        assertThat(corruption.apply(text.text())).isEqualTo(corruption.apply(text.text()));
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        assertThat(corruption.apply(bytes)).isEqualTo(corruption.apply(bytes));
        assertThat(corruption.toString()).isNotBlank();
    }

    @Example
    void corruptionsBreak() {
        assertThat(Corruptions.truncation(0.5).apply("abcd")).isEqualTo("ab");
        assertThat(Corruptions.giantLine().apply("a\nb\n")).hasSize(200).doesNotContain("\n");
        assertThat(Corruptions.noise(1).apply("a".repeat(99))).isNotEqualTo("a".repeat(99));
        assertThat(Corruptions.unbalancedMarks(1).apply("abc")).isNotEqualTo("abc");
        assertThat(Corruptions.controlCharacters(1).apply("a".repeat(99))).isNotEqualTo("a".repeat(99));
        assertThat(Corruptions.noise(1).apply("")).isEmpty();
    }
}
