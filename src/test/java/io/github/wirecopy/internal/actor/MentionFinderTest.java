package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met President Donna Weller on Friday. | Donna Weller/PERSON",
                "The judge, Miriam O'Neill, agreed. | Miriam O'Neill/PERSON",
                "They saw Bashar al-Assad there. | Bashar al-Assad/PERSON",
                "They saw Anneke van der Berg there. | Anneke van der Berg/PERSON",
                "They saw J. R. Tolland there. | J. R. Tolland/PERSON",
                "They saw Robert Quist Jr. there. | Robert Quist Jr./PERSON",
                "They called the Department of Homeland Safety again. | Department of Homeland Safety/ORGANIZATION",
                "They called the Department of Roads and Rural Bridges again. | Department of Roads and Rural Bridges/ORGANIZATION",
                "They sued Quomtech Inc. over it. | Quomtech Inc./ORGANIZATION",
                "They swam in the Marn River at night. | Marn River/PLACE",
                "They moved to Zurich then. | Zurich/PLACE",
            })
    void findsTheWholeName(String text, String expected) {
        assertThat(Story.of(text).found()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said on Monday that nothing was found.",
                "However, they left. Yesterday it rained.",
                "In May and on Tuesday it rained.",
                "\"Nothing happened,\" they said.",
                "The CEO of a company talked about GDP and DNA on TV.",
                "They met at the Spring Flower Festival last year.",
            })
    void findsNoNameWhereNoneIs(String text) {
        assertThat(Story.of(text).found()).isEmpty();
    }

    @Test
    void takesApartPlaceTitleAndPerson() {
        assertThat(Story.of("They met U.S. President Ronald Weller.").found())
                .containsExactly("U.S./PLACE", "Ronald Weller/PERSON");
    }

    @Test
    void findsThePlaceWithinTheOrganization() {
        assertThat(Story.of("They called the Texas Board of Bees.").found())
                .containsExactly("Texas Board of Bees/ORGANIZATION", "Texas/PLACE");
    }

    @Test
    void tellsAdjectivesFromNames() {
        assertThat(Story.of("They met a Nigerien man in Niger.").found())
                .containsExactly("Nigerien/PLACE*", "Niger/PLACE");
    }

    @Test
    void findsOrganizationsDescribedByTheirCountry() {
        assertThat(Story.of("They met Niger's defense ministry.").found())
                .containsExactly("Niger's defense ministry/ORGANIZATION+", "Niger/PLACE");
    }

    @Test
    void keepsTwoActorsApartThatAndJoins() {
        assertThat(Story.of("They met Niger and the United States.").found())
                .containsExactly("Niger/PLACE", "United States/PLACE");
    }

    @Test
    void takesAHeadlineByTheNamesOfTheBody() {
        assertThat(Story.of("Weller Says Farmers Need Help\n\nIt was Donna Weller who spoke.")
                        .found())
                .containsExactly("Weller/PERSON", "Donna Weller/PERSON");
    }
}
