package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    @Test
    void numbersTheSameWordOnceInAnyCase() {
        TokenTable tokens = Story.of("Quist met QUIST, and Weller.").tokens;
        WordIndex words = new WordIndex(tokens);
        assertThat(words.of(2)).isEqualTo(words.of(0));
        assertThat(words.of(5)).isNotEqualTo(words.of(0));
        assertThat(words.of(3)).isEqualTo(WordIndex.NONE);
        assertThat(words.size()).isEqualTo(2);
    }

    @Test
    void findsNoWordThatHasNoNumberYet() {
        TokenTable tokens = Story.of("Quist met Weller.").tokens;
        WordIndex words = new WordIndex(tokens);
        assertThat(words.find(tokens.hash(0))).isEqualTo(WordIndex.NONE);
        assertThat(words.find(tokens.hash(0))).isNotEqualTo(words.of(0)).isEqualTo(WordIndex.NONE);
        assertThat(words.find(tokens.hash(0))).isEqualTo(words.of(0));
    }

    /** What {@link WordIndex#small} finds without branches is what asking every token by itself finds. */
    @Property(tries = 200)
    void tellsWhichWordsAreSmallSomewhere(@ForAll("stories") String text) {
        TokenTable tokens = Story.of(text).tokens;
        WordIndex words = new WordIndex(tokens);
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.has(token, TokenFlag.CAPITALIZED)) {
                words.of(token);
            }
        }
        boolean[] expected = new boolean[words.size()];
        for (int token = 0; token < tokens.size(); token++) {
            boolean small = tokens.has(token, TokenFlag.WORD)
                    && !tokens.has(token, TokenFlag.CAPITALIZED | TokenFlag.CLITIC | TokenFlag.HYPHENATED);
            int word = words.find(tokens.hash(token));
            if (small && word != WordIndex.NONE) {
                expected[word] = true;
            }
        }
        boolean[] found = words.small();
        for (int word = 0; word < expected.length; word++) {
            assertThat(found[word + 1]).isEqualTo(expected[word]);
        }
    }

    @Provide
    Arbitrary<String> stories() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars("abAB-'").ofMinLength(1).ofMaxLength(3);
        return words.list().ofMinSize(1).ofMaxSize(300).map(list -> String.join(" ", list) + ".");
    }
}
