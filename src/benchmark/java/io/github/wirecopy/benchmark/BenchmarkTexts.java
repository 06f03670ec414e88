package io.github.wirecopy.benchmark;

import io.github.wirecopy.jqwik.ArticleTexts;
import io.github.wirecopy.jqwik.TextLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.RandomGenerator;

/**
 * What is parsed: the files of a folder of the user's own, {@code -Dtexts=FOLDER}, or articles that are generated, the same in
 * every run. Generated articles have fewer different words than real ones, so they are parsed faster.
 */
final class BenchmarkTexts {

    /** Names the folder. */
    static final String FOLDER = "texts";

    private static final int GENERATED = 400;
    private static final long SEED = 20_260_101L;

    private BenchmarkTexts() {}

    /** Returns each file of the folder as bytes, in the order of their names, or the generated articles. */
    static List<byte[]> files() throws IOException {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty()) {
            return generated().stream().map(BenchmarkTexts::bytes).toList();
        }
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            Stream<Path> files = paths.filter(Files::isRegularFile).sorted();
            return StreamSupport.stream(files.spliterator(), false)
                    .map(BenchmarkTexts::read)
                    .toList();
        }
    }

    /** Returns the texts of the files. */
    static List<String> texts() throws IOException {
        return files().stream().map(BenchmarkTexts::text).toList();
    }

    /** Returns a text of a length, or a little less, made of paragraphs of the texts. */
    static String ofLength(int length) throws IOException {
        StringBuilder text = new StringBuilder(length);
        List<String> paragraphs = texts().stream()
                .flatMap(article -> Stream.of(article.split("\n+")))
                .filter(paragraph -> paragraph.length() > 80)
                .toList();
        int next = 0;
        while (text.length() < length) {
            text.append(paragraphs.get(next++ % paragraphs.size())).append("\n\n");
        }
        return text.substring(0, Math.max(text.lastIndexOf("\n\n", length - 1), Math.min(length, 900)));
    }

    private static List<String> generated() {
        RandomGenerator<String> generator = ArticleTexts.texts()
                .withLayout(TextLayout.PLAIN)
                .map(made -> made.text())
                .generator(1000);
        Random random = new Random(SEED);
        return Stream.generate(() -> generator.next(random).value())
                .limit(GENERATED)
                .toList();
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
