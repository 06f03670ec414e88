package io.github.wirecopy.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The comparison with what a parser finds tells right from wrong. */
class ArticleTextsProperties {

    @Property(tries = 300)
    void whatStandsThereIsRight(@ForAll ArticleText text) {
        assertThat(text.differences(text.article())).isEmpty();
    }

    @Property(tries = 300)
    void whatIsMissingIsTold(@ForAll ArticleText text) {
        List<String> differences =
                text.differences(text.article().toBuilder().quotes(List.of()).build());
        assertThat(differences.isEmpty()).isEqualTo(text.article().quotes().isEmpty());
        assertThat(differences)
                .allMatch(line -> line.startsWith("QUOTES: missing") || line.startsWith("CONTINUATIONS: missing"));
        assertThat(text.differences(
                        text.article().toBuilder()
                                .actors(List.of())
                                .statements(List.of())
                                .sentences(List.of())
                                .quotes(List.of())
                                .build(),
                        EnumSet.of(Aspect.PARAGRAPHS, Aspect.HEADLINE)))
                .isEmpty();
    }

    @Property(tries = 300)
    void textsSayHowTheyAreLaidOut(@ForAll ArticleText text) {
        assertThat(text).hasToString(text.layout() + "\n" + text.text());
    }
}
