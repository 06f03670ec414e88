package io.github.wirecopy.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ListFileTest {

    @Test
    void aMissingListIsNamed() {
        assertThatThrownBy(() -> ListFile.read("no-such-list.txt", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-list.txt");
    }

    @Test
    void aWrongNumberOfColumnsIsToldWithItsLine() {
        assertThatThrownBy(() -> ListFile.read("months.txt", 5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("months.txt:3: expected 5 columns, found 1");
    }

    @Test
    void anEntryOutOfOrderIsToldWithItsLine() {
        assertThatThrownBy(() -> ListFile.read("unsorted-for-test.txt", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unsorted-for-test.txt:3: expected an entry after 'pear', found 'apple'");
    }
}
