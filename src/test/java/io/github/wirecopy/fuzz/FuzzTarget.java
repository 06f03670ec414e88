package io.github.wirecopy.fuzz;

import io.github.wirecopy.format.ArticleFormatException;
import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Layout;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.ParsedArticle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is done with whatever bytes, and what must hold for them. */
enum FuzzTarget {
    /** Bytes give articles; the first byte chooses the layout. */
    BYTES {
        @Override
        void run(byte[] input) {
            if (input.length == 0) {
                return;
            }
            ArticleParser parser = PARSERS.get((input[0] & 0xFF) % PARSERS.size());
            byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
            try (var articles = parser.open(new ByteArrayInputStream(bytes))) {
                for (ParsedArticle parsed : articles) {
                    require(parsed.article().toBuilder().build().equals(parsed.article()), "an article equals itself");
                }
            }
        }
    },

    /** Canonical JSON is read back or refused; what is read is written and read again as it was. */
    JSON {
        @Override
        void run(byte[] input) {
            try {
                Article article = Formats.json().read(new String(input, StandardCharsets.UTF_8));
                Article copy = Formats.json().read(Formats.json().format(article));
                require(copy.equals(article), "an article that was read is read again");
            } catch (ArticleFormatException refused) {
                require(!String.valueOf(refused.getMessage()).isBlank(), "a refusal says why");
            }
        }
    },

    /** A text gives a page of HTML in which nothing of the text is markup. */
    HTML {
        @Override
        void run(byte[] input) {
            String text = new String(input, StandardCharsets.UTF_8);
            Article article = DETECTING.parse(text).article();
            MarkupCheck.requireOnlyOwnTags(Formats.html().format(article));
        }
    };

    private static final ArticleParser DETECTING = ArticleParser.create();

    /** A parser for each layout, and last the one that detects it. */
    private static final List<ArticleParser> PARSERS = Stream.concat(
                    Arrays.stream(Layout.values())
                            .map(layout ->
                                    ArticleParser.builder().layout(layout).build()),
                    Stream.of(DETECTING))
            .toList();

    abstract void run(byte[] input);

    /** Returns the input of {@link #BYTES} for a text whose layout is named. */
    static byte[] input(Layout layout, String text) {
        return input(layout.ordinal(), text);
    }

    /** Returns the input of {@link #BYTES} for a text whose layout is to be detected. */
    static byte[] input(String text) {
        return input(PARSERS.size() - 1, text);
    }

    private static byte[] input(int choice, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] input = new byte[bytes.length + 1];
        input[0] = (byte) choice;
        System.arraycopy(bytes, 0, input, 1, bytes.length);
        return input;
    }

    static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
