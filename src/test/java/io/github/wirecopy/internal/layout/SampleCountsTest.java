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
import org.junit.jupiter.params.provider.EnumSource;
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
        // The links that are there are 281; those of each page stand further down.
        "page_innertext,             24,  24,  24,  3,   24, 272",
        // Of the sixteen one is a list of the files; twelve have a headline, twelve a date, and they have 141 links.
        "page_with_dated_trailer,    16,  11,  11,  1,   16, 139",
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

    /** Whole pages: the headline, and the links of all blocks that have a heading, with the number that a page really has where that is another. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "page_innertext/au__NineNews_2024_05_02.txt, Nearly 3000 pages, 10",
                "page_innertext/au__WestAustralian_2024_11_26.txt, Climate change: Labor, 9",
                // the page has 8
                "page_innertext/ca__CanadaCom_2026_06_06.txt, Iconic Jasper resort, 7",
                "page_innertext/ca__GlobalNews_2026_05_24.txt, Russia hits Kyiv with, 16",
                "page_innertext/ca__NationalPost_2025_05_08.txt, India fires missiles, 7",
                "page_innertext/ca__TheGlobeAndMail_2024_08_28.txt, Business Brief: Nvidia, 0",
                "page_innertext/my__MalayMail_2024_11_22.txt, All paid their own way, 21",
                "page_innertext/na__TheNamibian_2024_02_20.txt, Mbumba recounts, 9",
                "page_innertext/uk__BBC_2026_04_25.txt, What is Nato and which, 8",
                // the page has 24
                "page_innertext/uk__DailyStar_2024_04_23.txt, 'I sell Walt Disney, 14",
                // the page has 13
                "page_innertext/uk__EuronewsEN_2024_04_30.txt, Swedish police to, 14",
                "page_innertext/uk__EveningStandard_2024_05_02.txt, Chelsea send clear, 4",
                "page_innertext/uk__Express_2024_07_18.txt, Prince Harry and, 60",
                "page_innertext/uk__Metro_2024_11_29.txt, Sweden tells, 22",
                "page_innertext/uk__Nature_2026_02_07.txt, Universities in exile, 8",
                "page_innertext/uk__TheGuardian_2024_02_24.txt, Death toll in Valencia, 0",
                "page_innertext/uk__TheMirror_2024_04_28.txt, Gorgeous houseplants, 12",
                "page_innertext/uk__TheMirror_2026_01_06.txt, Man kept six women, 0",
                "page_innertext/uk__TheTelegraph_2023_08_30.txt, The best heated clothes, 11",
                "page_innertext/uk__iNews_2023_08_30.txt, US Open 2023 results, 21",
                "page_innertext/us__APNews_2023_04_28.txt, Mexico’s economy grew, 0",
                // the page has 0
                "page_innertext/us__BusinessInsider_2024_02_14.txt, Every outfit Zendaya, 1",
                "page_innertext/us__CNBC_2023_04_28.txt, 31% of new crypto, 6",
                "page_innertext/us__FreeBeacon_2023_04_28.txt, Soros Family Gives, 12",
                "page_with_dated_trailer/adbar_trafilatura@@tests_cache_meedia.de.freenet.html.txt, Einstieg ins TV-Gesch, 6",
                "page_with_dated_trailer/adbar_trafilatura@@tests_eval_californiaglobe.com.amazon.html.txt, Amazon Liable for, 3",
                "page_with_dated_trailer/adbar_trafilatura@@tests_eval_gala.fr.surnom.html.txt, Jean-Paul Delevoye, 18",
                "page_with_dated_trailer/adbar_trafilatura@@tests_eval_infocomcgt.fr.caisse.html.txt, Faisons vivre, 4",
                "page_with_dated_trailer/adbar_trafilatura@@tests_eval_kaieteurnewsonline.com-essequibo.html.txt, Essequibo hunter, 20",
                "page_with_dated_trailer/adbar_trafilatura@@tests_eval_lostiempos.com-juicio.html.txt, Juicio por el caso, 10",
                "page_with_dated_trailer/adbar_trafilatura@@tests_eval_thenassauguardian.com-hikes.html.txt, Super Value, 7",
                // the page has 2
                "page_with_dated_trailer/flairNLP_fundus@@tests_resources_parser_test_data_de_FreiePresse_2024_04_30.html.gz.txt, Chemnitzer Hutfest, 1",
                // the page has 10
                "page_with_dated_trailer/flairNLP_fundus@@tests_resources_parser_test_data_de_Stern_2023_04_28.html.gz.txt, EPI Zahlungssystem, 9",
                "page_with_dated_trailer/flairNLP_fundus@@tests_resources_parser_test_data_ls_LesothoTimes_2025_11_24.html.gz.txt, Mining blasts shatter, 5"
            })
    void findsTheArticleInAPage(String file, String headline, int links) {
        read("layouts/" + file);
        assertThat(layouts).hasSize(1);
        assertThat(layouts.get(0).headline().orElseThrow().text()).startsWith(headline.strip());
        assertThat(layouts.get(0).paragraphs()).isNotEmpty();
        assertThat(layouts.get(0).relatedLinks()).hasSize(links);
    }

    /** Nothing is lost in any sample, in its own layout and in every other that somebody may force on it. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void losesNothingInAnySample(Layout forced) {
        LayoutParser parser = new LayoutParser(Optional.empty());
        for (String folder : List.of("layouts", "polnear-train/text", "gum-news/text")) {
            read(folder);
        }
        for (int i = 0; i < documents.size(); i++) {
            String text = documents.get(i).text();
            String file = documents.get(i).origin().orElseThrow().file();
            ArticleLayout other =
                    parser.parse(new RawDocument(text, forced, Optional.empty(), 1, List.of(), List.of()));
            assertThat(Partition.problem(text, layouts.get(i))).as(file).isEmpty();
            assertThat(Partition.problem(text, other)).as(file).isEmpty();
        }
        assertThat(documents).hasSizeGreaterThan(1500);
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
