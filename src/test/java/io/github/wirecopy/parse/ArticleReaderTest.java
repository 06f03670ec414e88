package io.github.wirecopy.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wirecopy.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private static final int COUNT = 200;
    private static final ArticleParser PARSER =
            ArticleParser.builder().split(Pattern.compile("^=====$")).build();

    @TempDir
    Path folder;

    private static String dump() {
        StringBuilder dump = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            dump.append(i == 0 ? "" : "=====\n")
                    .append("Boat ")
                    .append(i)
                    .append(" sank. \"It is gone,\" said Ana Sousa.\n");
        }
        return dump.toString();
    }

    private static ArticleReader open() {
        return PARSER.open(new StringReader(dump()));
    }

    private static List<Article> articles(ArticleReader reader) {
        List<Article> articles = new ArrayList<>();
        for (ParsedArticle parsed : reader) {
            articles.add(parsed.article());
        }
        return articles;
    }

    @Test
    void iteratesOverTheArticlesOfADump() {
        try (ArticleReader reader = open()) {
            List<Article> articles = articles(reader);
            assertThat(articles).hasSize(COUNT);
            assertThat(articles.get(COUNT - 1).text()).contains("Boat " + (COUNT - 1));
            assertThat(articles.get(7).origin().orElseThrow().index()).isEqualTo(7);
        }
    }

    @Test
    void streamHasTheSameArticles() {
        try (ArticleReader reader = open();
                Stream<ParsedArticle> stream = open().stream()) {
            assertThat(stream.map(ParsedArticle::article).toList()).isEqualTo(articles(reader));
        }
    }

    @Test
    void parallelStreamHasTheSameArticlesInSomeOrder() {
        try (ArticleReader reader = open();
                Stream<ParsedArticle> stream = open().stream().parallel()) {
            List<Article> parallel = stream.map(ParsedArticle::article).toList();
            assertThat(parallel).hasSize(COUNT);
            assertThat(new HashSet<>(parallel)).isEqualTo(new HashSet<>(articles(reader)));
        }
    }

    @Test
    void orderedHasTheSameArticlesInOrder() {
        try (ArticleReader reader = open();
                OrderedResults<ParsedArticle> ordered = open().ordered(4)) {
            List<Article> parallel = new ArrayList<>();
            ordered.forEachRemaining(parsed -> parallel.add(parsed.article()));
            assertThat(parallel).isEqualTo(articles(reader));
        }
    }

    @Test
    void bytesAndFilesHaveTheSameTexts() throws IOException {
        byte[] bytes = dump().getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("dump.txt"), bytes);
        try (ArticleReader characters = open();
                ArticleReader stream = PARSER.open(new ByteArrayInputStream(bytes));
                ArticleReader path = PARSER.open(file)) {
            List<String> texts =
                    articles(characters).stream().map(Article::text).toList();
            assertThat(articles(stream)).extracting(Article::text).isEqualTo(texts);
            assertThat(articles(path)).extracting(Article::text).isEqualTo(texts);
        }
    }

    @Test
    void emptyDumpHasARemark() {
        try (ArticleReader reader = PARSER.open(new StringReader("  \n"))) {
            assertThat(articles(reader)).isEmpty();
            assertThat(reader.takeRemarks()).isNotEmpty();
            assertThat(reader.takeRemarks()).isEmpty();
        }
    }

    @Test
    void strictReaderRefusesAnEmptyDump() {
        ArticleParser strict = PARSER.toBuilder().strictness(Strictness.STRICT).build();
        try (ArticleReader reader = strict.open(new StringReader(""))) {
            assertThatThrownBy(() -> articles(reader))
                    .isInstanceOf(ArticleParseException.class)
                    .hasMessageStartingWith("-:1:1: warning: no-article: ");
        }
    }

    @Test
    void pendingArticlesAreParsedByWhoeverAsks() {
        try (ArticleReader reader = open()) {
            PendingArticle first = reader.pending().next();
            assertThat(first.origin().index()).isZero();
            assertThat(first.get()).isEqualTo(first.get());
        }
    }
}
