package io.github.wirecopy.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.SharedData;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.PrintedDate;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Datelines of real articles, and lines that look like them; skipped where {@code ../shared} is absent. */
class DatelineSamplesTest {

    private static final String PROSE = "The company said that it had sold the plant to a rival from abroad.";

    /** The number of a row of the file, with places and regions, date and agencies as split by hand. */
    private static final String[] SPLIT_BY_HAND = {
        "1|||CNN",
        "5|NAPA COUNTY/Calif.||KGO",
        "7|Bad Bentheim||dpa+lni",
        "10|TEGUCIGALPA/HONDURAS||",
        "11|VATIKAN||",
        "14|AUSTIN||KXAN",
        "15|MIAMI/Florida||",
        "16|KHAN YOUNIS/GAZA||",
        "20|SOUTHWEST MIAMI-DADE/FLA.||WSVN",
        "21|NEW DELHI||",
        "25|KATHMANDU|April 25|Reuters",
        "33|DUBAI/United Arab Emirates||",
        "35|SIOUX FALLS/S.D.||",
        "37|ST. JOSEPH/Mich.||AP",
        "38|HANOI/Vietnam||AP",
        "40|SALVADOR|Feb 26|",
        "51|WILMINGTON/Del.|Feb 26|",
        "68|GOLDEN VALLEY/MINN.|Feb 26|",
        "85|DOHA|March 1|",
        "102|WINNIPEG/Manitoba|March 2|",
        "153|New york|March 2|",
        "177|BEIJING||AP",
        "180|SAN`A/Yemen||AP",
        "183|HOLLYWOOD||",
        "186|BONN/Germany||",
        "192|SAN SALVADOR|4 JAN 90|",
        "195|SAN SALVADOR|12 JAN 90|CANAL SEIS TELEVISION",
        "198|TEGUCIGALPA|7 FEB|REUTER",
        "201|EL PARAISO/EL SALVADOR|19 MAR 89|ACAN-EFE",
        "207|MOSCOW/USSR|9 JUL 89|IZVESTIYA",
        "210|SAN SALVADOR|2 AUG 89|ACAN - EFE",
        "213|MOSCOW/USSR||",
        "216|COLOMBIA|26 SEP 89|",
        "222|CLANDESTINE||RADIO VENCEREMOS",
        "225|SAN SALVADOR|17 NOV 89|INTERPRESS AGENCY [IPS]",
        "237|BUENOS AIRES|29 APR 90|CLARIN",
        "238|BOGOTA|27 APR 90|INRAVISION TELEVISION CADENA 1",
        "240|RIO DE JANEIRO/BRAZIL||O GLOBO",
        "249|Santiago|26 Aug 88|Domestic Service",
        "252|San Salvador|5 Sep 88|Canal Doce Television",
        "272|Temuco|4 Nov 88|Santiago Radio Chilena Network",
        "288|LOS ANGELES|Sept. 28|UPI",
        "289|MIDWAY ATOLL||",
        "291|NEWPORT NEWS/Va.||",
        "297|NEW YORK|Nov. 19|UPI",
        "303|MANCHESTER/N.H.||AP",
        "309|Philadelphia||AFP",
        "312||Dec 29|Reuters",
        "318|OSCEOLA/Iowa||",
        "327|RYE/N.H.||",
        "333|STATE COLLEGE/Pa.||",
        "342|BUENOS AIRES/Argentina||AP",
        "347|FORT WASHINGTON/Pa.||AP",
        "349||Jan 3|OPTA",
        "354|Harare|July 19|The SDNewTester",
        "355|CHENGDU/China|Oct. 2|Xinhua",
        "357|BEIJING|10 août|Xinhua",
        "359|SAN FRANCISCO||BUSINESS WIRE",
        "360|PRINCETON/N.J.||BUSINESS WIRE",
        "361|NEW YORK|July 21, 2026|PRNewswire",
    };

    private static List<String> rows(String file) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String row : Files.readAllLines(SharedData.of("data/" + file))) {
            String[] columns = row.split("\t", -1);
            if (!row.startsWith("#") && !row.startsWith("dateline\t")) {
                boolean followed = columns.length > 3 && !columns[3].isBlank();
                texts.add(columns[0] + " " + (followed ? columns[3].strip() : PROSE));
            }
        }
        return texts;
    }

    private static Optional<Dateline> dateline(String text) {
        return Layouts.of(text).dateline();
    }

    @Test
    void recognisesNearlyAllDatelines() throws IOException {
        List<String> texts = rows("datelines.tsv");
        List<String> missed =
                texts.stream().filter(text -> dateline(text).isEmpty()).toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void isTakenInByHardlyAnyLookalike() throws IOException {
        List<String> taken = rows("dateline_lookalikes.tsv").stream()
                .filter(text -> dateline(text).isPresent())
                .toList();
        assertThat(taken).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void splitsDatelinesAsAPersonDoes() throws IOException {
        List<String> texts = rows("datelines.tsv");
        List<String> wrong = new ArrayList<>();
        for (String expected : SPLIT_BY_HAND) {
            int number = Integer.parseInt(expected.substring(0, expected.indexOf('|')));
            String actual = number + "|"
                    + dateline(texts.get(number - 1))
                            .map(DatelineSamplesTest::shown)
                            .orElse("none");
            if (!actual.equals(expected)) {
                wrong.add(expected + " is " + actual);
            }
        }
        assertThat(SPLIT_BY_HAND).hasSize(60);
        assertThat(wrong).isEmpty();
    }

    private static String shown(Dateline dateline) {
        String places = dateline.places().stream()
                .map(place -> place.name()
                        + place.region().map(region -> "/" + region).orElse(""))
                .collect(Collectors.joining("+"));
        String date = dateline.date().map(PrintedDate::text).orElse("");
        return places + "|" + date + "|" + String.join("+", dateline.agencies());
    }
}
