package io.github.wirecopy.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Doe|Jane Doe",
                "BY JANE DOE|JANE DOE",
                "by Jane Doe|Jane Doe",
                "By: Jane Doe|Jane Doe",
                "By Abby Roe|Abby Roe",
                "By Jane Doe and John Roe|Jane Doe+John Roe",
                "By Jane Doe, John Roe and Max Moe|Jane Doe+John Roe+Max Moe",
                "By Jane Doe, Staff Writer|Jane Doe",
                "By Jane Doe Brexit correspondent|Jane Doe",
                "By Jane Doe in Brussels|Jane Doe",
                "By Jane Doe for The Harbour Post|Jane Doe",
                "By Jane Doe (now), John Roe (earlier)|Jane Doe+John Roe",
                "By Jane Doe, Associated Press|Jane Doe",
                "By Jane Doe; John Roe|Jane Doe+John Roe",
                "By Juan de la Cruz|Juan de la Cruz",
                "By Sean O'Neill-Smith Jr.|Sean O'Neill-Smith Jr.",
                "By The Associated Press|",
                "By AFP|",
                "Von Max Muster|Max Muster",
                "Par Jeanne Martin|Jeanne Martin",
                "Por Juana Pérez y Luis Gómez|Juana Pérez+Luis Gómez",
                "Di Maria Rossi|Maria Rossi",
                "Written by Jane Doe|Jane Doe"
            })
    void takesTheNamesOutOfBylines(String line, String authors) {
        List<String> expected = authors == null ? List.of() : List.of(authors.split("\\+"));
        assertThat(BylineReader.line(line, 0, line.length()))
                .hasValueSatisfying(byline -> assertThat(byline.authors()).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the time they came, it was dark",
                "By Friday the port was shut",
                "By March 2020 it was over",
                "By far the best ferry in the bay",
                "By closing the port the board saved money",
                "Bye Bye Birdie",
                "Abby Roe wins",
                "Von der Leyen spricht heute in Straßburg vor dem Parlament",
                "By Jane Doe? Nobody knows. It is late."
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(BylineReader.line(line, 0, line.length())).isEmpty();
    }
}
