package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that are not English. */
class LanguageTest {

    private static final String GERMAN =
            "Der Bauer sah gestern in Frankreich viele Bienen. Die Bienen flogen zur Mühle und zum Bach, und"
                    + " der Müller sah ihnen lange nach. Abends kam Regen, die Bienen blieben im Stock, und der Bauer ging nach Hause.";

    @Test
    void findsNoNamesInTextsThatAreNotEnglishButWellKnownOnes() {
        assertThat(Story.of(GERMAN).found()).isEmpty();
        assertThat(Story.of(GERMAN.replace("Frankreich", "Niger")).found()).containsExactly("Niger/PLACE");
    }

    @Test
    void findsNamesInShortTextsThatHaveNoSmallWords() {
        assertThat(Story.of("Gremmo left Zurich yesterday.").found()).contains("Zurich/PLACE");
    }

    @Test
    void findsNamesInEnglishWithForeignWords() {
        String english = "They said that the farmer was at the mill with his bees. ";
        assertThat(Story.of(english.repeat(4) + "Then Donna Weller met den Müller und den Bauer.")
                        .found())
                .contains("Donna Weller/PERSON");
    }
}
