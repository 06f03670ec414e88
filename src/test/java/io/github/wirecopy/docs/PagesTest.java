package io.github.wirecopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.format.ArticleWriter;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.ActorRecognizer.Recognized;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.source.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/actors.md and docs/formats.md. */
class PagesTest {

    @TempDir
    Path folder;

    @Test
    void recognizer() {
        // snippet: recognizer
        ArticleParser parser = ArticleParser.builder()
                .recognizer(text -> List.of(new Recognized(new Span(10, 22), ActorKind.ORGANIZATION)))
                .build();
        // end
        assertThat(parser.parse("Probes of snorri works left.").article().actors())
                .extracting(Actor::name)
                .contains("snorri works");
    }

    @Test
    void formats() {
        Article article = ArticleParser.create().parse("It rains.").article();
        Path file = folder.resolve("articles.jsonl.gz");
        // snippet: formats
        try (ArticleWriter out = Formats.jsonLines().writer(file)) {
            out.write(article);
        }
        String page = Formats.html().format(article);
        // end
        assertThat(file).satisfies(written -> assertThat(Files.size(written)).isPositive());
        assertThat(page).contains("It rains.");
    }
}
