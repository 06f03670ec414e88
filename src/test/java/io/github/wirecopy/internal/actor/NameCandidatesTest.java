package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NameCandidatesTest {

    @Test
    void takesCapitalsNumbersHyphensAndShortWordsThatNoListKnows() {
        assertThat(candidates("The 4chan site, says dpa, is well-known in Quomt."))
                .isEqualTo("The 4chan dpa well-known Quomt");
    }

    @Test
    void leavesSmallWordsAndMarksOut() {
        assertThat(candidates("nobody said anything, for \"that\" was it.")).isEmpty();
    }

    @Test
    void findsThemAllWhereEveryTokenIsOne() {
        String text = "Quist ".repeat(500).strip();
        assertThat(candidates(text)).isEqualTo(text);
    }

    private static String candidates(String text) {
        Story story = Story.of(text);
        return Arrays.stream(NameCandidates.of(story.tokens))
                .mapToObj(token -> text.substring(story.tokens.begin(token), story.tokens.end(token)))
                .collect(Collectors.joining(" "));
    }
}
