package io.github.wirecopy.cli;

import io.github.wirecopy.model.Layout;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.Strictness;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read and how, which all commands are told in the same way. */
final class InputOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|-",
            description = "Files (also .gz and .zip), folders to go through, or - for standard input.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            converter = LayoutConverter.class,
            completionCandidates = LayoutConverter.Names.class,
            description = "The layout of the input; found from the text if not named. One of ${COMPLETION-CANDIDATES}.")
    private @Nullable Layout layout;

    @Option(
            names = "--split",
            paramLabel = "REGEX",
            description = "A regular expression for the line that sets two articles apart.")
    private @Nullable Pattern split;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The charset of the input; found from the bytes if not named.")
    private @Nullable Charset charset;

    @Option(
            names = "--text-field",
            paramLabel = "NAME",
            description = "The field that holds the text of a JSON or CSV record.")
    private @Nullable String textField;

    @Option(names = "--strict", description = "Take what is doubtful in a text for a failure instead of a warning.")
    private boolean strict;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also print remarks that are no warnings, such as what decided the layout.")
    private boolean verbose;

    List<Input> inputs() {
        return arguments.stream().map(Input::of).toList();
    }

    Remarks remarks(PrintWriter err) {
        return new Remarks(err, verbose);
    }

    ArticleParser parser() {
        ArticleParser.Builder builder = ArticleParser.builder();
        if (layout != null) {
            builder.layout(layout);
        }
        if (split != null) {
            builder.split(split);
        }
        if (charset != null) {
            builder.charset(charset);
        }
        if (textField != null) {
            builder.textField(textField);
        }
        return builder.strictness(strict ? Strictness.STRICT : Strictness.LENIENT)
                .build();
    }
}
