package io.github.wirecopy.parse;

import io.github.wirecopy.internal.dump.DumpReader;
import io.github.wirecopy.model.ActorRecognizer;
import io.github.wirecopy.model.Layout;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses plain-text news: one article by {@link #parse}, a dump of any size by {@link #open(Path)}.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(text).article();
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads; make one and share it. It can be put into serialized closures, where it is built
 * anew from its options.
 *
 * @serial exclude
 * @since 0.1.0
 */
public final class ArticleParser implements Serializable {

    /** What stands for the file in the origin of what came from none, as on command lines. */
    static final String NO_FILE = "-";

    private static final long serialVersionUID = 1L;

    private final transient ParserOptions options;
    private final transient Pipeline pipeline;

    private ArticleParser(ParserOptions options) {
        this.options = options;
        this.pipeline = new Pipeline(options);
    }

    /**
     * Returns a parser that finds out everything by itself.
     *
     * @return the parser
     */
    public static ArticleParser create() {
        return builder().build();
    }

    /**
     * Returns the version of this parser, as the origin of an article has it. Kept beside the results of {@link #parse}, whose articles
     * have no origin, it tells which of them a newer parser may see differently.
     *
     * @return the version, such as {@code 0.1.0}
     * @see io.github.wirecopy.model.Origin#parser()
     */
    public static String version() {
        return ParserVersion.VERSION;
    }

    /**
     * Returns a builder with nothing said.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with everything said as for this parser.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        options.copyTo(builder);
        return builder;
    }

    /**
     * Parses a text as one article.
     *
     * @param text the text of the article, with its head and trailers
     * @return the article and what is doubtful about it
     * @throws ArticleParseException if this parser is strict and something is doubtful
     */
    public ParsedArticle parse(CharSequence text) {
        return pipeline.parse(text.toString());
    }

    /**
     * Opens a file or, with all that is in it, a folder.
     *
     * @param path the file, also {@code .gz} or {@code .zip}, or the folder
     * @return a reader of its articles, to be closed by the caller
     * @throws java.io.UncheckedIOException if it cannot be opened
     */
    public ArticleReader open(Path path) {
        return new ArticleReader(pipeline, DumpReader.open(path, options.dump()));
    }

    /**
     * Opens a stream of bytes.
     *
     * @param stream the bytes; closed together with the reader
     * @return a reader of its articles, to be closed by the caller
     */
    public ArticleReader open(InputStream stream) {
        return new ArticleReader(pipeline, DumpReader.of(stream, NO_FILE, options.dump()));
    }

    /**
     * Opens a stream of characters.
     *
     * @param reader the characters; closed together with the reader of articles
     * @return a reader of its articles, to be closed by the caller
     */
    public ArticleReader open(Reader reader) {
        return new ArticleReader(pipeline, DumpReader.of(reader, NO_FILE, options.dump()));
    }

    private Object writeReplace() {
        return SerializedParser.of(options);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("an ArticleParser is serialized as its options");
    }

    /** Says how a parser is to work; what is left unsaid, it finds out or has a default for. */
    public static final class Builder {

        @Nullable
        Layout layout;

        @Nullable
        Pattern split;

        @Nullable
        Charset charset;

        @Nullable
        String textField;

        @Nullable
        Locale locale;

        double minConfidence;
        Strictness strictness = Strictness.LENIENT;
        Limits limits = Limits.defaults();
        final List<ActorRecognizer> recognizers = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the layout, which is otherwise found from the text.
         *
         * @param layout the layout
         * @return this
         */
        public Builder layout(Layout layout) {
            this.layout = Objects.requireNonNull(layout, "layout");
            return this;
        }

        /**
         * Sets what separates the articles of a dump, which is otherwise the layout's own separator.
         *
         * @param split matches the line between two articles
         * @return this
         */
        public Builder split(Pattern split) {
            this.split = Objects.requireNonNull(split, "split");
            return this;
        }

        /**
         * Sets the charset of files and streams of bytes, which is otherwise found by byte order mark, else by trying UTF-8, else
         * taken to be Windows-1252.
         *
         * @param charset the charset
         * @return this
         */
        public Builder charset(Charset charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /**
         * Sets the field of a JSON or CSV record that holds the text, which is otherwise the first of {@code text}, {@code body},
         * {@code content} and {@code article}.
         *
         * @param textField the name of the field
         * @return this
         */
        public Builder textField(String textField) {
            this.textField = Objects.requireNonNull(textField, "textField");
            return this;
        }

        /**
         * Sets the country whose order of day and month dates such as {@code 11/06/2024} have. By default they are kept as printed,
         * without a value.
         *
         * @param locale a locale with a country
         * @return this
         */
        public Builder locale(Locale locale) {
            this.locale = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /**
         * Sets how sure an attribution must be; below it, nobody is named rather than somebody wrong. By default every attribution
         * is given.
         *
         * @param minConfidence a number from 0 to 1
         * @return this
         * @throws IllegalArgumentException if it lies outside 0..1
         */
        public Builder minConfidence(double minConfidence) {
            if (!(minConfidence >= 0 && minConfidence <= 1)) {
                throw new IllegalArgumentException("minConfidence must lie in 0..1, but is " + minConfidence);
            }
            this.minConfidence = minConfidence;
            return this;
        }

        /**
         * Sets what is done about doubtful texts; by default the parser is lenient.
         *
         * @param strictness the choice
         * @return this
         */
        public Builder strictness(Strictness strictness) {
            this.strictness = Objects.requireNonNull(strictness, "strictness");
            return this;
        }

        /**
         * Sets the limits; by default they are {@link Limits#defaults()}.
         *
         * @param limits the limits
         * @return this
         */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Adds a recognizer of names whose findings are merged with the parser's own, and win where they differ. It must be safe for
         * use by several threads, and serializable if the parser is to be serialized.
         *
         * @param recognizer finds places where actors are named
         * @return this
         */
        public Builder recognizer(ActorRecognizer recognizer) {
            this.recognizers.add(Objects.requireNonNull(recognizer, "recognizer"));
            return this;
        }

        /**
         * Returns the parser.
         *
         * @return a parser that works as was said
         */
        public ArticleParser build() {
            return new ArticleParser(ParserOptions.of(this));
        }
    }
}
