package io.github.wirecopy.fuzz;

import io.github.wirecopy.SampledTexts;
import io.github.wirecopy.format.CanonicalSchema;
import io.github.wirecopy.jqwik.ArticleText;
import io.github.wirecopy.parse.ArticleParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What fuzzing begins with: the inputs that were found before, and news in every layout, the same each time. */
final class FuzzSeeds {

    private static final Path INPUTS = Path.of("src/test/resources/fuzz");
    private static final int TEXTS_OF_EACH_LAYOUT = 8;

    private FuzzSeeds() {}

    /** Returns the inputs for reading dumps: each text with its layout named, and to be detected. */
    static Stream<byte[]> bytes() {
        return Stream.concat(
                found(FuzzTarget.BYTES),
                news().flatMap(text -> Stream.of(
                        FuzzTarget.input(text.layout().layout(), text.text()), FuzzTarget.input(text.text()))));
    }

    /** Returns the inputs for writing pages. */
    static Stream<byte[]> texts() {
        return Stream.concat(found(FuzzTarget.HTML), news().map(text -> utf8(text.text())));
    }

    /** Returns the inputs for reading canonical JSON. */
    static Stream<byte[]> json() {
        ArticleParser parser = ArticleParser.create();
        return Stream.concat(
                found(FuzzTarget.JSON),
                news().map(text ->
                        utf8(CanonicalSchema.json(parser.parse(text.text()).article()))));
    }

    /** Returns the files of a target, which the regression test runs too. */
    static List<Path> files(FuzzTarget target) {
        try (Stream<Path> files = Files.list(INPUTS.resolve(target.name().toLowerCase(Locale.ROOT)))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<byte[]> found(FuzzTarget target) {
        return files(target).stream().map(FuzzSeeds::read);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ArticleText> news() {
        return SampledTexts.ofEachLayout(TEXTS_OF_EACH_LAYOUT).stream();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
