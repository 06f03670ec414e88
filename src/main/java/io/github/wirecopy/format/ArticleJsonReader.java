package io.github.wirecopy.format;

import io.github.wirecopy.model.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads articles in the canonical form, one in memory at a time. Every article is checked as a whole; one that is not as it should be
 * ends the reading with an {@link ArticleFormatException}. Input that is deeply nested or has endless numbers or texts is refused. Not
 * for use by several threads at once.
 *
 * @since 0.1.0
 */
public final class ArticleJsonReader implements Iterator<Article>, Iterable<Article>, AutoCloseable {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_NUMBER_LENGTH = 40;
    private static final int MAX_NAME_LENGTH = 200;
    private static final int MAX_TEXT_LENGTH = 200_000_000;
    private static final ObjectReader ARTICLES = mapper().readerFor(Article.class);

    private final MappingIterator<Article> articles;

    private ArticleJsonReader(MappingIterator<Article> articles) {
        this.articles = articles;
    }

    static ArticleJsonReader open(Reader in) {
        return new ArticleJsonReader(translating(() -> ARTICLES.readValues(in)));
    }

    static ArticleJsonReader open(InputStream in) {
        try {
            InputStream plain = decompressed(in);
            return new ArticleJsonReader(translating(() -> ARTICLES.readValues(plain)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArticleJsonReader open(Path file) {
        try {
            return open(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tells whether there is another article.
     *
     * @return whether {@link #next} will give one, or tell what is wrong with it
     * @throws ArticleFormatException if what follows is no JSON
     */
    @Override
    public boolean hasNext() {
        return translating(articles::hasNextValue);
    }

    /**
     * Returns the next article.
     *
     * @return the article
     * @throws ArticleFormatException if it is not as it should be
     * @throws NoSuchElementException if there is none
     */
    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException("No more articles");
        }
        return translating(articles::nextValue);
    }

    /** Returns this; the articles can be gone through once. */
    @Override
    public Iterator<Article> iterator() {
        return this;
    }

    /**
     * Returns the articles that were not yet read.
     *
     * @return a sequential stream; closing it closes this
     */
    public Stream<Article> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, characteristics), false)
                .onClose(this::close);
    }

    /** Closes the input. */
    @Override
    public void close() {
        translating(() -> {
            articles.close();
            return this;
        });
    }

    /** Returns the only article of the input. */
    Article only() {
        if (!hasNext()) {
            throw problem("there is no article");
        }
        Article article = next();
        if (hasNext()) {
            throw problem("there is more than one article");
        }
        return article;
    }

    private static ArticleFormatException problem(String problem) {
        return new ArticleFormatException(problem, java.util.Optional.empty(), "", new NoSuchElementException(problem));
    }

    private static <T> T translating(Supplier<T> action) {
        try {
            return action.get();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            throw JsonProblem.translate(e);
        }
    }

    /** Unpacks what begins with the magic number of gzip. */
    private static InputStream decompressed(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        boolean isCompressed = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        return isCompressed ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private static JsonMapper mapper() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .maxNameLength(MAX_NAME_LENGTH)
                .maxStringLength(MAX_TEXT_LENGTH)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }
}
