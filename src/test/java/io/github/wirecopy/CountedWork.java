package io.github.wirecopy;

import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import io.github.wirecopy.parse.Limits;
import java.util.function.Consumer;

/** What {@link LinearityProperties} counts the operations of, without limits; loaded by a {@link CountingClassLoader}. */
public enum CountedWork implements Consumer<String> {
    /** A text is parsed. */
    PARSE {
        @Override
        public void accept(String text) {
            PARSER.parse(text);
        }
    },

    /** A text is parsed, and written in every format. */
    WRITE {
        @Override
        public void accept(String text) {
            Article article = PARSER.parse(text).article();
            Formats.all().forEach(format -> format.format(article));
        }
    },

    /** Something that takes four times as long for twice the text, to see that it would be noticed. */
    QUADRATIC {
        @Override
        public void accept(String text) {
            for (int end = 1; end <= text.length(); end++) {
                for (int at = 0; at < end; at++) {
                    text.charAt(at);
                }
            }
        }
    };

    private static final ArticleParser PARSER =
            ArticleParser.builder().limits(Limits.none()).build();
}
