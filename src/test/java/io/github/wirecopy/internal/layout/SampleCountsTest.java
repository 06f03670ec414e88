package io.github.wirecopy.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.SharedData;
import io.github.wirecopy.internal.dump.DumpOptions;
import io.github.wirecopy.internal.dump.DumpReader;
import io.github.wirecopy.internal.dump.FileDiagnostic;
import io.github.wirecopy.internal.dump.RawDocument;
import io.github.wirecopy.model.Layout;
import io.github.wirecopy.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real dumps, with the counts that a reader of the files finds in them; skipped where {@code ../shared} is absent.
 *
 * <p>A date counts if the article has a date of publication, a body if it has a paragraph.
 */
class SampleCountsTest {

    private final List<RawDocument> documents = new ArrayList<>();
    private final List<ArticleLayout> layouts = new ArrayList<>();
    private final List<FileDiagnostic> remarks = new ArrayList<>();

    private void read(String path) {
        LayoutParser parser = new LayoutParser(Optional.empty());
        try (DumpReader dump = DumpReader.open(SharedData.of("data/" + path), DumpOptions.defaults("test"))) {
            while (dump.hasNext()) {
                RawDocument document = dump.next();
                documents.add(document);
                layouts.add(parser.parse(document));
            }
            remarks.addAll(dump.takeDiagnostics());
        }
    }

    private String counts() {
        return layouts.size()
                + ","
                + layouts.stream()
                        .filter(layout -> layout.headline().isPresent())
                        .count()
                + ","
                + layouts.stream()
                        .filter(layout -> layout.published().isPresent())
                        .count()
                + ","
                + layouts.stream()
                        .filter(layout -> layout.dateline().isPresent())
                        .count()
                + ","
                + layouts.stream()
                        .filter(layout -> !layout.paragraphs().isEmpty())
                        .count()
                + ","
                + layouts.stream()
                        .mapToInt(layout -> layout.relatedLinks().size())
                        .sum();
    }

    @ParameterizedTest
    @CsvSource({
        // folder, articles, headlines, dates, datelines, bodies, links
        "abc_concat,                 2,   2,   0,   0,   2, 0",
        "bbc_raw,                    24,  24,  0,   0,   24, 0",
        "cnn_dm_story,               1,   0,   1,   0,   1, 0",
        "copy_paste_midbody_related, 1,   0,   0,   0,   1, 3",
        "horne_title_body_pairs,     24,  0,   0,   4,   24, 0",
        "ieer_newswire_sgml,         95,  93,  94,  69,  95, 0",
        "lexisnexis_txt,             10,  10,  10,  0,   10, 0",
        "muc_fbis,                   200, 0,   0,   200, 200, 0",
        "nexis_txt_variants,         2,   2,   2,   0,   2, 0",
        "nexis_uni,                  10,  10,  10,  0,   10, 0",
        "reuters21578_sgml,          120, 116, 120, 108, 120, 0",
        "reuters_c50,                24,  0,   0,   0,   24, 0",
        "reuters_site_copy,          1,   0,   1,   1,   1, 0",
        "trec_ap_sgml,               3,   3,   3,   3,   3, 0",
        "wsj_start_marker,           11,  0,   0,   1,   11, 0"
    })
    void findsWhatIsThere(String folder, int articles, int headlines, int dates, int datelines, int bodies, int links) {
        read("layouts/" + folder);
        assertThat(counts())
                .isEqualTo(articles + "," + headlines + "," + dates + "," + datelines + "," + bodies + "," + links);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc_concat",
                "bbc_raw",
                "copy_paste_midbody_related",
                "horne_title_body_pairs",
                "page_innertext",
                "reuters_c50",
                "reuters_site_copy",
                "wsj_start_marker"
            })
    void takesNoPlainTextForAnExport(String folder) {
        read("layouts/" + folder);
        assertThat(documents).extracting(RawDocument::layout).containsOnly(Layout.PLAIN);
    }

    @Test
    void takesNoTrainingArticleForAnExport() {
        read("polnear-train/text");
        assertThat(documents).hasSize(840).extracting(RawDocument::layout).containsOnly(Layout.PLAIN);
        // One headline in seventy reads as a sentence and is left to the body.
        assertThat(layouts.stream()
                        .filter(layout -> layout.headline().isPresent())
                        .count())
                .isGreaterThanOrEqualTo(826);
    }

    @Test
    void laysOutTheNewsOfWikinews() {
        read("gum-news/text");
        assertThat(counts()).isEqualTo("12,12,12,0,12,0");
    }

    /** Whole pages: the headline, and the links of the blocks that have a heading. */
    @ParameterizedTest
    @CsvSource({
        "page_innertext/au__NineNews_2024_05_02.txt, Nearly 3000 pages, 10",
        "page_innertext/au__WestAustralian_2024_11_26.txt, Climate change: Labor, 3",
        "page_innertext/ca__CanadaCom_2026_06_06.txt, Iconic Jasper resort, 3",
        "page_innertext/ca__NationalPost_2025_05_08.txt, India fires missiles, 3",
        "page_innertext/ca__TheGlobeAndMail_2024_08_28.txt, Business Brief: Nvidia, 0",
        "page_innertext/my__MalayMail_2024_11_22.txt, All paid their own way, 21",
        "page_innertext/na__TheNamibian_2024_02_20.txt, Mbumba recounts, 9",
        "page_innertext/uk__BBC_2026_04_25.txt, What is Nato and which, 8",
        "page_innertext/uk__EuronewsEN_2024_04_30.txt, Swedish police to, 7",
        "page_innertext/uk__EveningStandard_2024_05_02.txt, Chelsea send clear, 4",
        "page_innertext/uk__TheGuardian_2024_02_24.txt, Death toll in Valencia, 0",
        "page_innertext/uk__TheTelegraph_2023_08_30.txt, The best heated clothes, 11",
        "page_innertext/uk__iNews_2023_08_30.txt, US Open 2023 results, 10",
        "page_innertext/us__FreeBeacon_2023_04_28.txt, Soros Family Gives, 12",
        "page_with_dated_trailer/adbar_trafilatura@@tests_eval_gala.fr.surnom.html.txt, Jean-Paul Delevoye, 13",
        "page_with_dated_trailer/adbar_trafilatura@@tests_eval_californiaglobe.com.amazon.html.txt, Amazon Liable for, 3",
        "page_with_dated_trailer/adbar_trafilatura@@tests_eval_lostiempos.com-juicio.html.txt, Juicio por el caso, 5",
        "page_with_dated_trailer/flairNLP_fundus@@tests_resources_parser_test_data_de_Stern_2023_04_28.html.gz.txt, EPI Zahlungssystem, 8",
        "page_with_dated_trailer/flairNLP_fundus@@tests_resources_parser_test_data_ls_LesothoTimes_2025_11_24.html.gz.txt, Mining blasts shatter, 3"
    })
    void findsTheArticleInAPage(String file, String headline, int links) {
        read("layouts/" + file);
        assertThat(layouts).hasSize(1);
        assertThat(layouts.get(0).headline().orElseThrow().text()).startsWith(headline);
        assertThat(layouts.get(0).paragraphs()).isNotEmpty();
        assertThat(layouts.get(0).relatedLinks()).hasSize(links);
    }

    @Test
    void losesNothingInAnySample() {
        read("layouts");
        read("polnear-train/text");
        for (int i = 0; i < documents.size(); i++) {
            assertThat(Partition.problem(documents.get(i).text(), layouts.get(i)))
                    .as(documents.get(i).origin().orElseThrow().file())
                    .isEmpty();
        }
    }

    @Test
    void saysOfABinaryFileThatItIsOne() {
        read("layouts/nexis_uni");
        assertThat(remarks)
                .filteredOn(remark -> remark.diagnostic().severity() == Severity.ERROR)
                .extracting(remark -> remark.file() + " " + remark.diagnostic().code())
                .containsExactly("sample.DOCX binary-file");
    }
}
