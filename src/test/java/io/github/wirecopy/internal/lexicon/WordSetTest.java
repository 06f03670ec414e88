package io.github.wirecopy.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordSetTest {

    @ParameterizedTest
    @CsvSource({
        "SPORTS, goal, true",
        "SPORTS, Goal, true",
        "SPORTS, senate, false",
        "DIRECTIONS, east, true",
        "STATE_FORCES, troops, true",
        "STATE_ORGANIZATIONS, troops, false",
        "PREFIXES, anti, true"
    })
    void tellsWhatIsInAList(WordSet set, String word, boolean contained) {
        assertThat(set.contains("  " + word, 2, 2 + word.length())).isEqualTo(contained);
    }

    @ParameterizedTest
    @EnumSource(WordSet.class)
    void holdsNoEmptyWord(WordSet set) {
        assertThat(set.contains("", 0, 0)).isFalse();
    }
}
