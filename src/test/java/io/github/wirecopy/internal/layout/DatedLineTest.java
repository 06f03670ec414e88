package io.github.wirecopy.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Jun 11, 2024=2024-06-11",
                "May 03, 2024=2024-05-03",
                "Friday, July 21, 2017=2017-07-21",
                "Sat 24 Feb 2024 12.42 CET=2024-02-24T12:42",
                "2024-06-11T10:00Z=2024-06-11T10:00Z",
                "2024-06-11T10:00:05+02:00=2024-06-11T10:00:05+02:00",
                "2024-06-11 10:00 +0200=2024-06-11T10:00+02:00",
                "2024/06/11=2024-06-11",
                "2024-06=2024-06",
                "3 JAN 90=1990-01-03",
                "10 août 2023=2023-08-10",
                "1er mai 2023=2023-05-01",
                "3 de marzo de 2021=2021-03-03",
                "Dienstag 7. Juli 2020=2020-07-07",
                "Dienstag, den 7. Juli 2020=2020-07-07",
                "04.11.2021=2021-11-04",
                "24.04.2024 • 11:31 Uhr=2024-04-24T11:31",
                "29/04/2022=2022-04-29",
                "04/29/1998 15:10:00=1998-04-29T15:10:00",
                "26-FEB-1987 15:01:01.79=1987-02-26T15:01:01.79",
                "January 11, 2010 Monday=2010-01-11",
                "July 1, 2019 Monday 9:20 AM GMT=2019-07-01T09:20",
                "April 3, 2023 — 09:28 pm EDT=2023-04-03T21:28",
                "03:39 EST, 13 December 2013=2013-12-13T03:39",
                "lundi 9 décembre 2019 à 09h08=2019-12-09T09:08",
                "Publicado el 03/05/2022 a las 22h03=",
                "5 May 2023 at 5 p.m. ET=2023-05-05T17:00",
                "5 May 2023 12 a.m.=2023-05-05T00:00",
                "May 2020=2020-05",
                "1998=1998",
                "June 31, 2020=",
                "20 January 0006=",
                "January 0006=",
                "0006-01-20=",
                "Feb 26=",
                "2 March=",
                "20 hours ago=",
                "5 h ago=",
                "vor 3 Stunden=",
                "il y a 2 heures=",
                "hace 3 días=",
                "Yesterday=",
                "11/06/2024="
            })
    void readsDates(String line, String value) {
        assertThat(DatedLine.single(line, 0, line.length(), DayOrder.UNKNOWN))
                .hasValueSatisfying(date -> assertThat(date.value()).isEqualTo(Optional.ofNullable(value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May I help you",
                "Covid-19, part 1",
                "March of the penguins",
                "3 dead in fire",
                "24 killed, 30 hurt",
                "Mar-a-Lago",
                "June 5, 2020 was a day of storms",
                "99/99/2020",
                "12345678",
                "1.5 percent",
                "10 2020",
                "a week",
                "12:30"
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(DatedLine.read(line, 0, line.length(), DayOrder.UNKNOWN)).isEmpty();
    }

    @Test
    void readsSlashedDatesInTheOrderOfTheCountry() {
        String line = "11/06/2024";
        assertThat(DatedLine.single(line, 0, 10, DayOrder.of(Optional.of(Locale.UK)))
                        .orElseThrow()
                        .value())
                .contains("2024-06-11");
        assertThat(DatedLine.single(line, 0, 10, DayOrder.of(Optional.of(Locale.US)))
                        .orElseThrow()
                        .value())
                .contains("2024-11-06");
        assertThat(DayOrder.of(Optional.of(Locale.ENGLISH))).isEqualTo(DayOrder.UNKNOWN);
        assertThat(DayOrder.of(Optional.of(Locale.GERMAN))).isEqualTo(DayOrder.DAY_FIRST);
    }

    @Test
    void tellsPublishedFromUpdated() {
        String line = "Published: 3 May 2024 | Last updated: 4 May 2024 10:15 BST";
        List<DatedLine.Entry> entries = DatedLine.read(line, 0, line.length(), DayOrder.UNKNOWN);
        assertThat(entries).extracting(DatedLine.Entry::role).containsExactly("published", "updated");
        assertThat(entries)
                .extracting(entry ->
                        line.substring(entry.date().begin(), entry.date().end()))
                .containsExactly("3 May 2024", "4 May 2024 10:15 BST");
        assertThat(entries.get(1).date().value()).contains("2024-05-04T10:15");
    }

    @Test
    void passesOverTheReadingTime() {
        String line = "May 5, 2023 · 4 min read";
        assertThat(DatedLine.read(line, 0, line.length(), DayOrder.UNKNOWN)).hasSize(1);
    }
}
