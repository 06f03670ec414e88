package io.github.wirecopy.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.english();

    static Stream<String> codesOfCountries() {
        return Arrays.stream(Locale.getISOCountries());
    }

    @ParameterizedTest
    @MethodSource("codesOfCountries")
    void knowsEveryCountryByTheNameThatTheJdkGives(String code) {
        String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
        assertThat(find(name)).as(name).isNotNegative();
        assertThat(gazetteer.flags(find(name)) & Gazetteer.COUNTRY).as(name).isNotZero();
    }

    @Test
    void hasEveryCodeOfTheJdkAndNoOther() {
        List<String> codes =
                ListFile.read("countries.tsv", 6).stream().map(row -> row[0]).toList();
        assertThat(codes.stream().filter(code -> !code.startsWith("X")))
                .containsExactlyInAnyOrder(Locale.getISOCountries());
    }

    @Test
    void keepsNamesApart() {
        Set<String> countries = Set.copyOf(
                ListFile.read("countries.tsv", 6).stream().map(row -> row[1]).toList());
        assertThat(ListFile.read("places.tsv", 3)).noneMatch(row -> countries.contains(row[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "Nigerien, Niger",
        "Nigerian, Nigeria",
        "Nigeriens, Niger",
        "U.S., United States",
        "Americans, United States",
        "Côte d’Ivoire, Ivory Coast",
        "cote d'ivoire, Ivory Coast",
        "The United Nations, ''",
        "UN, United Nations",
        "Calif., California",
        "FBI, Federal Bureau of Investigation",
    })
    void leadsToTheActor(String phrase, String name) {
        int entry = find(phrase);
        assertThat(entry < 0 ? "" : gazetteer.name(gazetteer.actor(entry))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"United", "United  States\nof America ", "Nig", "of", ""})
    void findsWholePhrasesOnly(String phrase) {
        assertThat(find(phrase)).isNegative();
    }

    @Test
    void takesBlanksInARowAsOne() {
        assertThat(find("United  \r\n States")).isEqualTo(find("United States"));
    }

    @Test
    void knowsWhichGovernmentSitsWhere() {
        assertThat(gazetteer.governed(find("Washington"))).isEqualTo(gazetteer.actor(find("United States")));
        assertThat(gazetteer.governed(find("Chicago"))).isNegative();
    }

    @Test
    void tellsHowFarToLook() {
        assertThat(longest("United")).isGreaterThanOrEqualTo(6);
        assertThat(longest("Moody")).isGreaterThanOrEqualTo(2);
        assertThat(gazetteer.flags(find("WHO")) & Gazetteer.CAPITALS).isNotZero();
        assertThat(gazetteer.flags(find("CA")) & Gazetteer.CODE).isNotZero();
    }

    private int find(String phrase) {
        return gazetteer.find(phrase, 0, phrase.length());
    }

    private int longest(String word) {
        return gazetteer.longest(Lexicon.shortHash(Lexicon.hashOf(word, 0, word.length())));
    }
}
