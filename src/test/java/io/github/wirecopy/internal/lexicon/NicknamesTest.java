package io.github.wirecopy.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short and pet forms of given names. */
class NicknamesTest {

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
        assertThat(Nicknames.english().agree(hash(one), hash(other))).isEqualTo(agree);
    }

    private static int hash(String word) {
        return Lexicon.shortHash(Lexicon.hashOf(word, 0, word.length()));
    }
}
