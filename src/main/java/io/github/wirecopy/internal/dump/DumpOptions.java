package io.github.wirecopy.internal.dump;

import io.github.wirecopy.model.Layout;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the user may say about a dump.
 *
 * @param layout the layout, found out if absent
 * @param split what stands between articles, the layout's own marks if absent
 * @param charset the charset, found out if absent
 * @param textField the name of the field that holds the text of a record
 * @param maximumArticleLength the most UTF-16 units of an article; what goes on becomes the next one
 * @param parserVersion the version that is written into the origin
 */
public record DumpOptions(
        Optional<Layout> layout,
        Optional<Pattern> split,
        Optional<Charset> charset,
        Optional<String> textField,
        int maximumArticleLength,
        String parserVersion) {

    /** How long an article may be unless the user says otherwise. */
    public static final int DEFAULT_ARTICLE_LENGTH = 1_000_000;

    private static final int LEAST_ARTICLE_LENGTH = 100;

    public DumpOptions {
        if (maximumArticleLength < LEAST_ARTICLE_LENGTH) {
            throw new IllegalArgumentException("maximumArticleLength must be at least " + LEAST_ARTICLE_LENGTH
                    + ", but is " + maximumArticleLength);
        }
    }

    /** Returns the options with nothing said. */
    public static DumpOptions defaults(String parserVersion) {
        return new DumpOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DEFAULT_ARTICLE_LENGTH,
                parserVersion);
    }
}
