package io.github.wirecopy.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wirecopy.model.TrailerKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "byline-openings",
                "byline-titles",
                "caption-credits",
                "dangling-words",
                "date-labels",
                "dateline-places",
                "dateline-regions",
                "end-marks",
                "export-labels",
                "factiva-tags",
                "head-fields",
                "kickers",
                "language-names",
                "link-labels",
                "month-numbers",
                "outlet-words",
                "page-labels",
                "page-notices",
                "record-fields",
                "related-heading-openings",
                "related-headings",
                "relative-times",
                "sgml-elements",
                "time-units",
                "time-zones",
                "title-abbreviations",
                "topic-headings",
                "trailer-openings",
                "weekday-names",
                "wire-agencies"
            })
    void everyListIsWellFormed(String list) {
        assertThat(PhraseFile.read("en", list)).isNotEmpty();
        for (String language : PhraseFile.LANGUAGES) {
            assertThat(PhraseFile.readIfPresent(language, list))
                    .allSatisfy(row -> assertThat(row).hasSize(2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "related-headings",
                "related-heading-openings",
                "link-labels",
                "topic-headings",
                "page-labels",
                "month-numbers",
                "weekday-names",
                "time-units",
                "date-labels",
                "byline-openings",
                "trailer-openings"
            })
    void theListsOfHeadingsAreThereInEveryLanguage(String list) {
        assertThat(PhraseFile.LANGUAGES)
                .allSatisfy(language ->
                        assertThat(PhraseFile.readIfPresent(language, list)).isNotEmpty());
    }

    @Test
    void everyMonthIsThereInEveryLanguage() {
        for (String language : PhraseFile.LANGUAGES) {
            assertThat(PhraseFile.read(language, "month-numbers").stream()
                            .map(row -> row[1])
                            .distinct())
                    .hasSize(12);
        }
    }

    @Test
    void everyKindOfTrailerIsAKind() {
        for (String language : PhraseFile.LANGUAGES) {
            for (String[] row : PhraseFile.read(language, "trailer-openings")) {
                List<String> words = List.of(row[1].split(" "));
                assertThat(TrailerKind.valueOf(words.get(0).toUpperCase(Locale.ROOT)))
                        .isNotNull();
                assertThat(words.subList(1, words.size())).isSubsetOf("colon", "year", "alone", "name");
            }
        }
    }

    @Test
    void aListThatIsMissingIsAnError() {
        assertThatThrownBy(() -> PhraseFile.read("en", "no-such-list"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-list");
    }

    @Test
    void looksUpWhateverTheCaseBlanksAndApostrophes() {
        Phrases headings = Phrases.ofAllLanguages("related-headings");
        assertThat(headings.has("RELATED\u00A0 News")).isTrue();
        assertThat(headings.has("Don’t miss")).isTrue();
        assertThat(headings.has("Related matters")).isFalse();
        assertThat(headings.canBegin("Related News of today", 0, 21)).isTrue();
    }
}
