package io.github.wirecopy.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.wirecopy.format.ArticleJsonReader;
import io.github.wirecopy.format.ArticleWriter;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.parse.ArticleParseException;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ArticleReader;
import io.github.wirecopy.parse.ParsedArticle;
import io.github.wirecopy.parse.Strictness;
import io.github.wirecopy.source.Diagnostic;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/getting-started.md. */
class GettingStartedTest {

    @TempDir
    Path folder;

    private final Printed printed = new Printed();
    private final PrintStream before = System.out;

    @BeforeEach
    void capture() {
        System.setOut(printed.out());
    }

    @AfterEach
    void release() {
        System.setOut(before);
    }

    @Test
    void parsesOneArticle() throws IOException {
        // snippet: parse
        ArticleParser parser = ArticleParser.create();
        Article article = parser.parse("""
                NAIROBI, Kenya, March 3 (Reuters) - The bridge over the river will reopen on Monday, the
                transport ministry said. "We have tested every cable," said Mary Smith, the chief engineer.
                "It is safe."
                """).article();
        // end
        assertThat(article.quotes()).hasSize(2);
        // snippet: look
        for (Quote quote : article.quotes()) {
            System.out.println(article.speakerNames(quote) + ": " + article.readableText(quote));
        }
        for (Statement statement : article.statements()) {
            List<Actor> speakers = article.speakers(statement);
            String rule = statement.attribution().map(Attribution::rule).orElse("nobody named");
            System.out.println(statement.kind() + ", " + rule + ", "
                    + speakers.stream().map(Actor::name).toList());
        }
        // end
        printed.assertIs("look.txt");
    }

    @Test
    void tellsWhatIsDoubtful() throws IOException {
        String text = "The mayor said: \"The bridge is safe. It rained all day.\n";
        ArticleParser parser = ArticleParser.create();
        // snippet: doubt
        ParsedArticle parsed = parser.parse(text);
        for (Diagnostic diagnostic : parsed.diagnostics()) {
            System.out.println(parsed.positionOf(diagnostic) + " " + diagnostic);
        }
        // end
        printed.assertIs("doubt.txt");
        assertThatExceptionOfType(ArticleParseException.class).isThrownBy(() -> strict().parse(text));
    }

    private static ArticleParser strict() {
        // snippet: strict
        ArticleParser strict =
                ArticleParser.builder().strictness(Strictness.STRICT).build();
        // end
        return strict;
    }

    @Test
    void readsADumpAndWritesIt() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.txt"), "It rains.\n");
        Path articles = folder.resolve("articles.jsonl");
        ArticleParser parser = ArticleParser.create();
        // snippet: dump
        try (ArticleReader reader = parser.open(dump);
                ArticleWriter writer = Formats.jsonLines().writer(articles)) {
            for (ParsedArticle parsed : reader) {
                writer.write(parsed.article());
            }
        }
        // end
        // snippet: read-back
        try (ArticleJsonReader reader = Formats.jsonLines().reader(articles)) {
            for (Article article : reader) {
                System.out.println(article.origin().orElseThrow().file() + ": "
                        + article.quotes().size() + " quotes");
            }
        }
        // end
        assertThat(printed.text()).endsWith("dump.txt: 0 quotes\n");
    }
}
