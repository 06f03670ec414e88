package io.github.wirecopy.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListsTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/wirecopy/lexicon");

    static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListIsThereLineByLine(Path list) throws IOException {
        List<String> written = Files.readAllLines(list);
        List<String> bundled = WordLists.text(FOLDER.relativize(list).toString())
                .orElseThrow()
                .lines()
                .toList();
        assertThat(bundled).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            assertThat(bundled.get(i)).isIn(written.get(i), "");
        }
        assertThat(bundled).anyMatch(line -> !line.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void nothingButCommentsIsLeftOut(Path list) throws IOException {
        List<String> entries = Files.readAllLines(list).stream()
                .filter(line -> !line.matches("# \\p{L}.*|"))
                .toList();
        assertThat(WordLists.text(FOLDER.relativize(list).toString())
                        .orElseThrow()
                        .lines()
                        .filter(line -> !line.isEmpty()))
                .containsExactlyElementsOf(entries);
    }

    @Test
    void thereIsNoOtherList() {
        assertThat(WordLists.text("en/no-such-list.txt")).isEmpty();
    }
}
