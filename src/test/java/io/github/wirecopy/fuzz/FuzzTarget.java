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

/** What is done with whatever bytes, and what must hold for them. */
enum FuzzTarget {
    /** Bytes give articles; the first byte chooses the layout. */
    BYTES {
        @Override
        void run(byte[] input) {
            if (input.length == 0) {
                return;
            }
            Layout[] layouts = Layout.values();
            int choice = (input[0] & 0xFF) % (layouts.length + 1);
            ArticleParser parser = choice == layouts.length
                    ? ArticleParser.create()
                    : ArticleParser.builder().layout(layouts[choice]).build();
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
            Article article = ArticleParser.create().parse(text).article();
            String page = Formats.named("html").orElseThrow().format(article);
            MarkupCheck.requireOnlyOwnTags(page);
        }
    };

    abstract void run(byte[] input);

    static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
