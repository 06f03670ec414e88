package io.github.wirecopy.cli;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.Origin;
import io.github.wirecopy.parse.ParsedArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints who says what in a readable table. */
@Command(
        name = "quotes",
        description = "Prints a readable table of the quotes: who, cue, quote.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class QuotesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    QuotesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Remarks remarks = input.remarks(console.err());
        try (Articles articles = Articles.open(input, console, remarks, 1)) {
            while (articles.advance()) {
                print(articles.current());
            }
        }
        console.out().flush();
        return remarks.exitCode();
    }

    private void print(ParsedArticle parsed) throws IOException {
        QuoteTable table = new QuoteTable(parsed.article());
        StringBuilder out = new StringBuilder(title(parsed.article())).append('\n');
        if (table.isEmpty()) {
            out.append("no quotes\n");
        } else {
            table.print(out);
        }
        console.out().write(out.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String title(Article article) {
        String file = article.origin().map(QuotesCommand::name).orElse("");
        String headline =
                article.headline().map(Heading::text).map(text -> ": " + text).orElse("");
        return file + headline;
    }

    private static String name(Origin origin) {
        return origin.index() == 0 ? origin.file() : origin.file() + " (" + (origin.index() + 1) + ")";
    }
}
