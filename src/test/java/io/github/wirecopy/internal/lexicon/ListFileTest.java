package io.github.wirecopy.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ListFileTest {
    private static final ListFile.Cells IGNORED = (text, begin, end, column) -> {};

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
        assertThatThrownBy(() -> ListFile.forEach("fruit.txt", "# Fruit.\npear\napple\n", 1, IGNORED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fruit.txt:3: expected an entry after 'pear', found 'apple'");
    }
}
