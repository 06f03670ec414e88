package io.github.wirecopy.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.PrintedDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {

    private static final String PROSE = " The council said on Friday that it would sell the old harbour to a rival.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACCRA,GHANA —|ACCRA/GHANA||",
                "ACCRA, Nov 22 —|ACCRA|Nov 22|",
                "ACCRA/THE HAGUE, March 7 (Reuters) -|ACCRA+THE HAGUE|March 7|Reuters",
                "Jan 30 (Reuters) -||Jan 30|Reuters",
                "NEW DELHI:|NEW DELHI||",
                "ACCRA, GHANA.-|ACCRA/GHANA||",
                "ACCRA (Aug. 13) --|ACCRA|Aug. 13|",
                "ACCRA, 10 août (Xinhua) --|ACCRA|10 août|Xinhua",
                "Geneva (dpa) -|Geneva||dpa",
                "Emden (dpa/lni) –|Emden||dpa+lni",
                "(CNN) --|||CNN",
                "AKRON, Ohio, March 2-|AKRON/Ohio|March 2|",
                "DENVER--(BUSINESS WIRE)--|DENVER||BUSINESS WIRE",
                "DENVER, July 21, 2026 /PRNewswire/ --|DENVER|July 21, 2026|PRNewswire",
                "LIMA (PERU), 26 JAN 89 (RNE) -- [TEXT]|LIMA/PERU|26 JAN 89|RNE",
                "NO CITY, NO DATE (RADIO) -- [SPEECH] [TEXT]|||RADIO",
                "PORT-AU-PRINCE, Haiti (AP) _|PORT-AU-PRINCE/Haiti||AP",
                "RENO N.V. (AP) —|RENO/N.V.||AP",
                "DALLAS and AUSTIN, Texas —|DALLAS+AUSTIN/Texas||",
                "GRAFSTADT –|GRAFSTADT||",
                "OAK COUNTY, Calif. (KABC) --|OAK COUNTY/Calif.||KABC"
            })
    void splitsDatelines(String printed, String places, String date, String agencies) {
        String text = printed + PROSE;
        Dateline dateline = opening(text).orElseThrow().dateline();
        assertThat(dateline.text()).isEqualTo(printed);
        assertThat(places(dateline)).isEqualTo(places == null ? "" : places);
        assertThat(dateline.date().map(PrintedDate::text)).isEqualTo(Optional.ofNullable(date));
        assertThat(String.join("+", dateline.agencies())).isEqualTo(agencies == null ? "" : agencies);
        assertThat(text.substring(opening(text).orElseThrow().bodyBegin())).isEqualTo(PROSE.strip());
    }

    private static String places(Dateline dateline) {
        return dateline.places().stream()
                .map(place -> place.name()
                        + place.region().map(region -> "/" + region).orElse(""))
                .collect(Collectors.joining("+"));
    }

    private static Optional<DatelineMatch> opening(String text) {
        return DatelineReader.opening(text, 0, text.length(), DatelineJudge.LENIENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " "})
    void countsTheWordsOfAPlaceWhateverParts(String gap) {
        assertThat(opening("PORT OF SPAIN" + gap + "NORTH HARBOUR, May 4 (Reuters) -" + PROSE))
                .isPresent();
        assertThat(opening("PORT OF SPAIN" + gap + "NORTH HARBOUR DOCK, May 4 (Reuters) -" + PROSE))
                .isEmpty();
    }

    @Test
    void keepsTheNotesOfTranslatedBroadcasts() {
        String text = "ACCRA, 9 JAN 90 (RADIO) -- [REPORT] [JANE DOE] [TEXT]" + PROSE;
        assertThat(opening(text).orElseThrow().dateline().notes()).containsExactly("[REPORT]", "[JANE DOE]", "[TEXT]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXCLUSIVE –",
                "EXCLUSIVE:",
                "FILE PHOTO:",
                "EDITOR'S NOTE _",
                "DEAR READER:",
                "JANE DOE:",
                "DOE:",
                "WATCH:",
                "USA -",
                "HIV - AIDS:",
                "TV-TIPP –",
                "The Water Board (TWB)",
                "The Water Board (TWB) –",
                "Jane Doe (SPD):",
                "BIG PLANS ARE NOT ALWAYS WRONG, JUST TOO EARLY -"
            })
    void leavesKickersAndSpeakersAlone(String opening) {
        assertThat(opening(opening + PROSE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LONDON - The bridge closed.", "LONDON: The bridge closed.", "LONDON — “It is shut.”"})
    void takesAKnownPlaceBeforeOneShortSentence(String text) {
        assertThat(places(opening(text).orElseThrow().dateline())).isEqualTo("LONDON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LONDON - The bridge",
                "LONDON - closed.",
                "LONDON - 3.",
                "SPORT - The match ended.",
                "London - The bridge closed.",
                "LONDON-based banks closed.",
                "LONDON The bridge closed."
            })
    void takesNoTitleOrWordBeforeAShortSentence(String text) {
        assertThat(DatelineReader.opening(text, 0, text.length(), DatelineJudge.STRICT))
                .isEmpty();
    }

    @Test
    void asksMoreOfLaterParagraphs() {
        String text = "GRAFSTADT –" + PROSE;
        assertThat(DatelineReader.opening(text, 0, text.length(), DatelineJudge.STRICT))
                .isEmpty();
        String known = "LONDON –" + PROSE;
        assertThat(DatelineReader.opening(known, 0, known.length(), DatelineJudge.STRICT))
                .isPresent();
    }

    @Test
    void readsAFieldThatHasNoMarkAtItsEnd() {
        assertThat(DatelineReader.whole("ACCRA, Ghana (AP) ", 0, 18)
                        .orElseThrow()
                        .dateline()
                        .agencies())
                .containsExactly("AP");
        assertThat(DatelineReader.whole("", 0, 0)).isEmpty();
    }
}
