package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which short forms, and which forms with a country before them, are of one organisation or person. */
class AcronymRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // as the article explains them, before or behind; what a list knows under the same letters does not
                // count
                "They called the Bee Federal Police (BFP). The BFP came. | Bee Federal Police",
                "They called the BFP (Bee Federal Police). The BFP came. | Bee Federal Police",
                "They called the Nectar Apiary Traders Organization (NATO). NATO left. | Nectar Apiary Traders Organization",
                "They called the Bee Federal Police (in Zurich). The BFP came. | Bee Federal Police; Zurich",
                "They called the Bee Federal Police (XQZ). | Bee Federal Police; XQZ",
                "They met Donna Weller (DFL). | Donna Weller; DFL",
                // a country's own organisation is the known one, if the article has it of no other country
                "They called the Department of Defense. The U.S. Department of Defense came. | Department of Defense; United States",
                // two middle initials are two persons, one may be left out
                "They met George W. Quist. Then George H.W. Quist left. | George W. Quist; George H.W. Quist",
                "They met George W. Quist. Then George Quist left. | George W. Quist",
            })
    void joins(String text, String expected) {
        assertThat(String.join("; ", names(text))).isEqualTo(expected);
    }

    private static List<String> names(String text) {
        ActorTable actors = Story.of(text).actors();
        return IntStream.range(0, actors.size()).mapToObj(actors::name).toList();
    }
}
