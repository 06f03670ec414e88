package io.github.wirecopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.format.ArticleJsonReader;
import io.github.wirecopy.format.ArticleWriter;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.ActorRecognizer;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Origin;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ArticleReader;
import io.github.wirecopy.parse.OrderedResults;
import io.github.wirecopy.parse.ParsedArticle;
import io.github.wirecopy.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/cookbook.md. */
class CookbookTest {
    private static final String STORY = """
            Bridge Reopens After Storm

            NAIROBI, Kenya (Reuters) - "The bridge is safe," Mary Smith said. "Drive on."

            Mayor John Brown said: "We waited long enough."
            """;

    @TempDir
    Path folder;

    private Path dump(String name, String... texts) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n* * *\n", texts));
    }

    // snippet: quotes-by-a-person
    /** Returns what somebody is quoted with in all files of a folder, each quote with the day of its article. */
    static List<String> quotesBy(String name, Path folder) {
        ArticleParser parser = ArticleParser.builder().minConfidence(0.7).build();
        List<String> quotes = new ArrayList<>();
        try (ArticleReader dump = parser.open(folder)) {
            for (ParsedArticle parsed : dump) {
                Article article = parsed.article();
                String day = article.published().flatMap(PrintedDate::value).orElse("undated");
                for (Actor actor : article.actors()) {
                    if (actor.name().equals(name)) {
                        for (Quote quote : article.quotesBy(actor)) {
                            quotes.add(day + " " + article.readableText(quote));
                        }
                    }
                }
            }
        }
        return quotes;
    }
    // end

    @Test
    void quotesByAPerson() throws IOException {
        dump("january.txt", STORY);
        dump("june.txt", "It rains.\n\nSmith, Mary Smith, said: \"Never.\"\n", STORY);
        assertThat(quotesBy("Mary Smith", folder)).contains("undated \"The bridge is safe,\"", "undated \"Drive on.\"");
        assertThat(quotesBy("John Brown", folder)).hasSize(2);
    }

    @Test
    void jsonLdForAPage() {
        ArticleParser parser = ArticleParser.create();
        String text = STORY;
        // snippet: json-ld
        Article article = parser.parse(text).article();
        String element =
                "<script type=\"application/ld+json\">\n" + Formats.jsonLd().format(article) + "\n</script>";
        // end
        assertThat(element).contains("\"NewsArticle\"").contains("Bridge Reopens After Storm");
    }

    @Test
    void csvForASpreadsheet() throws IOException {
        Path dumps = dump("dump.txt", STORY);
        Path table = folder.resolve("quotes.csv");
        ArticleParser parser = ArticleParser.create();
        // snippet: csv
        try (ArticleReader dump = parser.open(dumps);
                ArticleWriter out = Formats.quotesCsv().writer(table)) {
            for (ParsedArticle parsed : dump) {
                out.write(parsed.article());
            }
        }
        // end
        assertThat(Files.readString(table)).contains("Mary Smith").contains("John Brown");
    }

    @Test
    void separatorsOfYourOwn() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.txt"), "It rains.\n@@ 17\nIt snows.\n@@ 18\nIt hails.\n");
        // snippet: separators
        ArticleParser parser =
                ArticleParser.builder().split(Pattern.compile("@@ \\d+")).build();
        try (ArticleReader articles = parser.open(dump)) {
            assertThat(articles.stream().map(parsed -> parsed.article().text().strip()))
                    .containsExactly("It rains.", "It snows.", "It hails.");
        }
        // end
    }

    // snippet: recognizer
    /** Knows the names of one's own field. */
    record Glossary(Map<String, ActorKind> names) implements ActorRecognizer {

        @Override
        public List<Recognized> recognize(String text) {
            List<Recognized> found = new ArrayList<>();
            names.forEach((name, kind) -> {
                for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                    found.add(new Recognized(new Span(at, at + name.length()), kind));
                }
            });
            return found;
        }
    }
    // end

    @Test
    void recognizerOfYourOwn() {
        // snippet: use-recognizer
        ArticleParser parser = ArticleParser.builder()
                .recognizer(new Glossary(Map.of("project orbital", ActorKind.ORGANIZATION)))
                .build();
        // end
        assertThat(parser.parse("The probe was built by project orbital.")
                        .article()
                        .actors())
                .extracting(Actor::name)
                .contains("project orbital");
    }

    // snippet: huge-dump
    /** Turns a dump of any size into JSON Lines, on all cores, in the order of the dump. */
    static void convert(Path dump, Path articles) {
        ArticleParser parser = ArticleParser.create();
        int threads = Runtime.getRuntime().availableProcessors();
        try (ArticleReader reader = parser.open(dump);
                OrderedResults<ParsedArticle> results = reader.ordered(threads);
                ArticleWriter writer = Formats.jsonLines().writer(articles)) {
            while (results.hasNext()) {
                writer.write(results.next().article());
            }
        }
    }
    // end

    @Test
    void streamsAHugeDump() throws IOException {
        Path articles = folder.resolve("articles.jsonl.gz");
        convert(dump("dump.txt", STORY), articles);
        try (ArticleJsonReader reader = Formats.jsonLines().reader(articles)) {
            assertThat(reader.stream())
                    .singleElement()
                    .extracting(Article::text)
                    .isEqualTo(STORY);
        }
    }

    // snippet: highlight
    /** Returns an article's text with its outermost quotes between marks; everything else stays as it was. */
    static String highlighted(Article article, String open, String close) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Quote quote : article.quotes()) {
            Span span = quote.span();
            if (span.begin() >= at) {
                text.append(article.text(), at, span.begin()).append(open);
                text.append(article.textOf(quote)).append(close);
                at = span.end();
            }
        }
        return text.append(article.text(), at, article.text().length()).toString();
    }
    // end

    @Test
    void keepsOffsets() throws IOException {
        Article article = ArticleParser.create().parse(STORY).article();
        assertThat(highlighted(article, "", "")).isEqualTo(STORY);
        assertThat(highlighted(article, "<mark>", "</mark>")).contains("<mark>\"Drive on.\"</mark>");
        Path file = dump("dump.txt", STORY);
        try (ArticleReader reader = ArticleParser.create().open(file)) {
            for (ParsedArticle parsed : reader) {
                placeInFile(parsed.article(), Files.readString(file));
            }
        }
    }

    private static void placeInFile(Article article, String decodedFile) {
        Quote quote = article.quotes().get(0);
        // snippet: place-in-file
        long begin = article.origin().orElseThrow().offset() + quote.span().begin();
        int codePoints = article.text().codePointCount(0, quote.span().begin());
        // end
        assertThat(decodedFile.substring((int) begin)).startsWith("\"The bridge is safe,\"");
        assertThat(codePoints).isEqualTo(quote.span().begin());
    }

    // snippet: compare
    /** Returns the quotes whose speakers differ between two files of JSON Lines, such as those of two versions. */
    static List<String> differences(Path before, Path after) {
        Map<String, String> old = speakers(before);
        Map<String, String> now = speakers(after);
        List<String> differences = new ArrayList<>();
        old.forEach((place, was) -> {
            String is = now.getOrDefault(place, "no quote");
            if (!is.equals(was)) {
                differences.add(place + ": " + was + " -> " + is);
            }
        });
        return differences;
    }

    /** Returns the speakers of each quote, and the rule that decided, by the quote's place. */
    private static Map<String, String> speakers(Path file) {
        Map<String, String> speakers = new TreeMap<>();
        try (ArticleJsonReader articles = Formats.jsonLines().reader(file)) {
            for (Article article : articles) {
                Origin origin = article.origin().orElseThrow();
                for (Quote quote : article.quotes()) {
                    String rule = article.statement(quote.statement())
                            .orElseThrow()
                            .attribution()
                            .map(attribution -> " by " + attribution.rule())
                            .orElse("");
                    speakers.put(
                            origin.file() + "#" + origin.index() + " " + quote.span(),
                            article.speakerNames(quote) + rule);
                }
            }
        }
        return speakers;
    }
    // end

    @Test
    void comparesTwoVersions() throws IOException {
        Path before = folder.resolve("before.jsonl");
        Path after = folder.resolve("after.jsonl");
        convert(dump("dump.txt", STORY), before);
        try (ArticleJsonReader articles = Formats.jsonLines().reader(before);
                ArticleWriter out = Formats.jsonLines().writer(after)) {
            articles.forEachRemaining(article -> out.write(renamed(article)));
        }
        assertThat(differences(before, before)).isEmpty();
        assertThat(differences(before, after))
                .singleElement()
                .asString()
                .contains("John Brown by ")
                .contains(" -> J. B.");
    }

    private static Article renamed(Article article) {
        return article.toBuilder()
                .actors(article.actors().stream()
                        .map(actor -> actor.name().equals("John Brown")
                                ? actor.toBuilder().name("J. B.").build()
                                : actor)
                        .toList())
                .build();
    }
}
