package io.github.wirecopy.parse;

import io.github.wirecopy.internal.dump.DumpReader;
import io.github.wirecopy.source.Severity;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The articles of a dump, read one by one: no more than one is in memory, however large the dump.
 *
 * <pre>{@code
 * try (ArticleReader dump = parser.open(Path.of("dump.txt"))) {
 *     for (ParsedArticle parsed : dump) use(parsed.article());
 * }
 * }</pre>
 *
 * <p>A dump is gone through once: iterators and streams of one reader share their position. A file of a folder that cannot be read is
 * remarked upon ({@link #takeRemarks()}) and the others are read. For use by one thread, save that a {@linkplain Stream#parallel()
 * parallel} {@link #stream()} and {@link #ordered(int)} parse on several.
 *
 * @since 0.1.0
 */
public final class ArticleReader implements Iterable<ParsedArticle>, AutoCloseable {

    private final Pipeline pipeline;
    private final DumpReader dump;
    private final List<Remark> remarks = new ArrayList<>();

    ArticleReader(Pipeline pipeline, DumpReader dump) {
        this.pipeline = pipeline;
        this.dump = dump;
    }

    /**
     * Returns the articles that have not been read yet, in the order of the dump.
     *
     * @return the articles, parsed as they are fetched; a strict parser's refusals come out of {@link Iterator#next()}, after which the
     *     next articles can still be fetched
     */
    @Override
    public Iterator<ParsedArticle> iterator() {
        Iterator<PendingArticle> pending = pending();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pending.hasNext();
            }

            @Override
            public ParsedArticle next() {
                return pending.next().get();
            }
        };
    }

    /**
     * Returns the articles that have not been read yet, not parsed: the caller may hand them to other threads for that.
     *
     * @return the articles in the order of the dump; what a strict parser does not let pass about a file comes out of
     *     {@link Iterator#next()} as an {@link ArticleParseException}
     */
    public Iterator<PendingArticle> pending() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                boolean more = dump.hasNext();
                collectRemarks();
                return more || doubtful().isPresent();
            }

            @Override
            public PendingArticle next() {
                dump.hasNext();
                collectRemarks();
                refuseDoubtful();
                return new PendingArticle(pipeline, dump.next());
            }
        };
    }

    /** Returns the first remark that a strict parser does not let pass. */
    private Optional<Remark> doubtful() {
        return remarks.stream()
                .filter(remark -> pipeline.isStrict() && remark.diagnostic().severity() != Severity.INFO)
                .findFirst();
    }

    private void refuseDoubtful() {
        Optional<Remark> doubtful = doubtful();
        if (doubtful.isPresent()) {
            Remark remark = doubtful.get();
            remarks.remove(remark);
            throw new ArticleParseException(remark.file(), remark.position(), remark.diagnostic());
        }
    }

    private void collectRemarks() {
        dump.takeDiagnostics().forEach(remark -> remarks.add(Remark.of(remark)));
    }

    /**
     * Returns the articles that have not been read yet, parsed on several threads and handed out in the order of the dump. As many as
     * the threads need to keep busy are in memory.
     *
     * @param threads the number of threads
     * @return the articles, to be closed by the caller
     */
    public OrderedResults<ParsedArticle> ordered(int threads) {
        return new OrderedResults<>(threads, pending());
    }

    /**
     * Returns the articles that have not been read yet. A parallel stream parses on several threads and has no order; one article for
     * each thread is in memory. Closing the stream closes this reader.
     *
     * @return the articles
     */
    public Stream<ParsedArticle> stream() {
        return StreamSupport.stream(new SharedSpliterator<>(pending()), false)
                .map(PendingArticle::get)
                .onClose(this::close);
    }

    /**
     * Returns the remarks about the files of the dump that came up since they were last taken. Those about a file are complete when the
     * next one, or the end, has been reached.
     *
     * @return the remarks in the order of the dump
     */
    public List<Remark> takeRemarks() {
        collectRemarks();
        List<Remark> taken = List.copyOf(remarks);
        remarks.clear();
        return taken;
    }

    /** Closes the dump. */
    @Override
    public void close() {
        dump.close();
    }
}
