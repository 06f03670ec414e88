package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Quomtech there. | Quomtech",
                "Quomtech said so. | Quomtech",
                "It was \"Quomtech's fault,\" they said. | Quomtech",
                "They met Theresa May. | May",
                "They read it in May and met Theresa May later. | Theresa",
                "They saw al-Zawari there. | al-Zawari",
                "Mark Velling waited. | Mark",
                "They waited. Velling did not, for Ina Velling was ill. | Velling",
                "National Guard troops came. | National",
                "They left with the FIRST team, and FIRST paid. | FIRST",
            })
    void takesForAName(String text, String word) {
        assertThat(isName(text, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police waited. | Police",
                "Kicks are not allowed. | Kicks",
                "Interviewing is hard. | Interviewing",
                "Bleak outlook for them. | Bleak",
                "It was: Nothing. | Nothing",
                "They left in May. | May",
                "They left on Friday. | Friday",
                "They were NOT there. | NOT",
                "They sent a U.S.-led force. | U.S.-led",
                "They used the IE6 browser. | IE6",
                "They read site.com then, and Site.com again. | Site.com",
                "They read #Velling today. | Velling",
                "Mark my words. | Mark",
                "I know, and I said so. | I",
                "They wanted a B in maths. | B",
            })
    void takesForNoName(String text, String word) {
        assertThat(isName(text, word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Weather Stays Bad For Farmers\n\nIt rained.", "WEATHER STAYS BAD FOR FARMERS\n\nIt rained."})
    void doubtsEveryCapitalOfAHeadline(String text) {
        Story story = Story.of(text);
        Capitals capitals = capitals(story);
        assertThat(capitals.isDoubtful(2)).isTrue();
        assertThat(capitals.isName(2)).isFalse();
    }

    private static Capitals capitals(Story story) {
        int[] candidates = NameCandidates.of(story.tokens);
        return new Capitals(story.tokens, candidates, story.sentences, new WordIndex(story.tokens));
    }

    private static boolean isName(String text, String word) {
        Story story = Story.of(text);
        Capitals capitals = capitals(story);
        int token = 0;
        while (!text.startsWith(word, story.tokens.begin(token))) {
            token++;
        }
        return capitals.isName(token);
    }
}
