package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.SharedData;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ArticleReader;
import io.github.wirecopy.parse.ParsedArticle;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every format over all samples of layouts and all training articles; skipped where {@code ../shared} is absent. */
class SamplesTest {

    private static final int MOST_REPORTED = 10;
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final Pattern TRAINING = Pattern.compile(".*_20\\d\\d-\\d\\d-\\d\\d_.*\\.txt#0");

    /** The articles by their file and index. */
    private static final Map<String, Article> SAMPLES = new TreeMap<>();

    @BeforeAll
    static void parseSamples() throws IOException {
        for (Path folder : List.of(SharedData.of("data/layouts"), SharedData.of("data/polnear-train/text"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(SamplesTest::parse);
            }
        }
    }

    private static void parse(Path file) {
        try (ArticleReader articles = PARSER.open(file)) {
            int index = 0;
            for (ParsedArticle parsed : articles) {
                SAMPLES.put(file.getFileName() + "#" + index++, parsed.article());
            }
        }
    }

    @Test
    void thereAreSamples() {
        assertThat(SAMPLES).hasSizeGreaterThan(1000);
    }

    @Test
    void jsonReadBackIsEqual() {
        assertNoProblems(article ->
                Formats.json().read(Formats.json().format(article)).equals(article) ? List.of() : List.of("differs"));
    }

    @Test
    void jsonLinesReadBackAreEqual() {
        StringWriter out = new StringWriter();
        try (ArticleWriter writer = Formats.jsonLines().writer(out)) {
            SAMPLES.values().forEach(writer::write);
        }
        out.toString().lines().forEach(CanonicalSchema::requireValid);
        try (ArticleJsonReader reader = Formats.jsonLines().reader(new java.io.StringReader(out.toString()))) {
            assertThat(reader.stream().toList()).isEqualTo(List.copyOf(SAMPLES.values()));
        }
    }

    @Test
    void jsonIsValid() {
        assertNoProblems(article -> CanonicalSchema.problems(Formats.json().format(article)));
    }

    @Test
    void ninjsIsValid() {
        NinjsSchema schema = NinjsSchema.load();
        assertNoProblems(article -> schema.problems(Formats.ninjs().format(article)));
    }

    @Test
    void nitfIsValid() {
        XmlSchemas schemas = XmlSchemas.load();
        assertNoProblems(article -> schemas.problems(Formats.nitf().format(article)));
    }

    @Test
    void newsMlIsValid() {
        XmlSchemas schemas = XmlSchemas.load();
        assertNoProblems(article -> schemas.problems(Formats.newsMl().format(article)));
    }

    @Test
    void jsonLdUsesOnlyTermsThatExist() {
        SchemaOrgTerms terms = SchemaOrgTerms.load();
        assertNoProblems(article -> terms.problems(Formats.jsonLd().format(article)));
    }

    @Test
    void markdownReadsAsTheArticle() {
        assertNoProblems(MarkdownChecks::problems);
    }

    @Test
    void pagesAreSound() {
        assertNoProblems(article -> HtmlChecks.problems(Formats.html().format(article)));
    }

    @Test
    void everyFormatIsWritten() {
        for (ArticleFormat format : Formats.all()) {
            assertNoProblems(
                    article -> format.format(article).equals(format.format(article)) ? List.of() : List.of("differs"));
        }
    }

    @Test
    void webAnnotationsAndBratPointAtTheText() {
        assertNoProblems(StandoffChecks::problems);
    }

    /** Reading all of them again takes longest, so that it is done once for both. */
    @Test
    void trainingArticlesAndMostOthersAsTextAreReadAsTheSame() {
        List<String> different = SAMPLES.entrySet().stream()
                .filter(sample ->
                        !TextChecks.problems(PARSER, sample.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(different.size()).isLessThanOrEqualTo(SAMPLES.size() * 2 / 100);
        assertThat(SAMPLES.keySet().stream().filter(SamplesTest::isTraining)).hasSizeGreaterThan(800);
        assertThat(different.stream().filter(SamplesTest::isTraining)).isEmpty();
    }

    private static boolean isTraining(String sample) {
        return TRAINING.matcher(sample).matches();
    }

    private static void assertNoProblems(Function<Article, List<?>> check) {
        List<String> problems = new ArrayList<>();
        SAMPLES.forEach((name, article) -> {
            List<?> found = problems.size() < MOST_REPORTED ? check.apply(article) : List.of();
            found.forEach(problem -> problems.add(name + ": " + problem));
        });
        assertThat(problems).isEmpty();
    }
}
