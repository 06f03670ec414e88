package io.github.wirecopy.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short and pet forms of given names, and abbreviations of titles. */
class ShortFormsTest {

    @ParameterizedTest
    @CsvSource({
        "bill, william, true",
        "William, Bill, true",
        "Liz, Betty, true",
        "Bill, Bill, true",
        "Ted, Edward, true",
        "Ted, Theodore, true",
        "Bill, Robert, false",
        "Gremmo, Gremmo, false",
        "Gremmo, Bill, false"
    })
    void agree(String one, String other, boolean agree) {
        assertThat(ShortForms.names().agree(hash(one), hash(other))).isEqualTo(agree);
    }

    @Test
    void tellsTheTitleOfAnAbbreviation() {
        ShortForms titles = ShortForms.titles();
        assertThat(titles.of(hash("Sen.")))
                .isEqualTo(titles.of(hash("senator")))
                .isNotNegative();
        assertThat(titles.of(hash("Sen."))).isNotEqualTo(titles.of(hash("governor")));
        assertThat(titles.of(hash("farmer"))).isNegative();
    }

    private static int hash(String word) {
        return Lexicon.shortHash(Lexicon.hashOf(word, 0, word.length()));
    }
}
