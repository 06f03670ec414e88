package io.github.wirecopy.cli;

import io.github.wirecopy.format.ArticleFormat;
import io.github.wirecopy.format.Formats;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Parses articles and writes them in a format. */
@Command(
        name = "parse",
        description = "Parses articles and writes them in a format.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ParseCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "json",
            completionCandidates = FormatNames.class,
            description = "The format to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String to = "json";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER",
            description =
                    "Where to write; standard output if not named. A folder (one that exists, or a name that ends with /) gets a file"
                            + " for each article.")
    private @Nullable String output;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "The number of threads that parse; the output is the same. Default: ${DEFAULT-VALUE}.")
    private int threads = 1;

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ArticleFormat format = Formats.named(to)
                .orElseThrow(() ->
                        wrongUsage("Unknown format '" + to + "'; there are " + String.join(", ", new FormatNames())));
        if (threads < 1) {
            throw wrongUsage("--threads must be at least 1, but is " + threads);
        }
        Remarks remarks = input.remarks(console.err());
        try (Articles articles = Articles.open(input, console, remarks, threads);
                ArticleSink sink = sink(format)) {
            while (articles.advance()) {
                sink.write(articles.current().article());
            }
        } catch (SecondArticleException several) {
            throw wrongUsage(Objects.requireNonNull(several.getMessage()));
        }
        return remarks.exitCode();
    }

    private ArticleSink sink(ArticleFormat format) {
        if (output == null) {
            return new FileSink(format, format.writer(console.out()));
        }
        Path path = Path.of(output);
        return Files.isDirectory(path) || output.endsWith("/") || output.endsWith("\\")
                ? new FolderSink(format, path)
                : new FileSink(format, format.writer(path));
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** The names of all formats. */
    static final class FormatNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Formats.all().stream().map(ArticleFormat::name).iterator();
        }
    }
}
