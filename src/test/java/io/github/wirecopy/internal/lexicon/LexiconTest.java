package io.github.wirecopy.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private final Lexicon lexicon = Lexicon.english();

    @Test
    void aWordIsFoundWithinAText() {
        assertThat(lexicon.classesOf("on the mat", 3, 6) & WordClass.DETERMINER).isNotZero();
    }

    @Test
    void caseAndTheFormOfTheApostropheDoNotCount() {
        long classes = lexicon.classesOf("Don’t", 0, 5);

        assertThat(classes & WordClass.NEGATION).isNotZero();
        assertThat(classes).isEqualTo(lexicon.classesOf("don't", 0, 5));
    }

    @Test
    void aWordThatIsInNoListHasNoClass() {
        assertThat(lexicon.classesOf("xylograph", 0, 9)).isZero();
        assertThat(lexicon.classesOf("thethe", 0, 6)).isZero();
        assertThat(lexicon.classesOf("", 0, 0)).isZero();
    }

    @Test
    void aWordOfSeveralListsHasTheClassesOfAll() {
        long that = lexicon.classesOf("that", 0, 4);

        assertThat(that & WordClass.DETERMINER).isNotZero();
        assertThat(that & WordClass.RELATIVE_PRONOUN).isNotZero();
        assertThat(that & WordClass.SUBORDINATOR).isNotZero();
    }

    @ParameterizedTest
    @EnumSource(WordList.class)
    void everyWordOfEveryListIsFoundWithTheClassesOfItsList(WordList list) {
        List<String[]> rows = ListFile.read(list.file(), list.columns());

        assertThat(rows).isNotEmpty();
        for (String[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                String word = row[column].toUpperCase(Locale.ROOT);
                assertThat(lexicon.classesOf(word, 0, word.length()) & list.classes(column))
                        .as("%s in %s", row[column], list.file())
                        .isEqualTo(list.classes(column));
            }
        }
    }

    @Test
    void noTwoClassesShareABit() throws IllegalAccessException {
        List<Long> classes = new ArrayList<>();
        for (Field field : WordClass.class.getFields()) {
            classes.add(field.getLong(null));
        }

        assertThat(classes).hasSizeGreaterThan(30).doesNotHaveDuplicates().allMatch(bits -> Long.bitCount(bits) == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"that", "THE", "About", "didn’t"})
    void aKeyWordHasANumberAndSharesItWithItsLikesAlone(String word) {
        int number = lexicon.ending(lexicon.entryOf(Lexicon.hashOf(word, 0, word.length()))) & KeyWord.ALL;

        assertThat(number).isIn(KeyWord.THAT, KeyWord.ARTICLE, KeyWord.APPROXIMATE, KeyWord.DO_FORM);
        assertThat(lexicon.ending(lexicon.entryOf(Lexicon.hashOf("this", 0, 4))) & KeyWord.ALL)
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorb", "zred", "zorbed", "zorbing", "zly", "zorly", "zorbly", "zorbs", "zorbss"})
    void wordsInNoListHaveAnEntryByTheirEnding(String word) {
        int entry = lexicon.unlistedEntry(word, 0, word.length());

        assertThat(entry).isLessThan(WordTable.FIRST);
        assertThat(lexicon.classes(entry)).isZero();
        assertThat(lexicon.ending(entry)).isEqualTo(WordEnding.of(word, 0, word.length()));
    }
}
