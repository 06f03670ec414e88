package io.github.wirecopy.internal.dump;

import io.github.wirecopy.source.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads the articles of a file, a folder, an archive or a stream, one at a time and whatever its size.
 *
 * <p>A file that cannot be read is remarked upon and the next one is read. Not thread-safe.
 */
public final class DumpReader implements Iterator<RawDocument>, AutoCloseable {

    private final InputSources sources;
    private final DumpOptions options;
    private final FileRemarks remarks;
    private Optional<FileArticles> current = Optional.empty();
    private Optional<RawDocument> next = Optional.empty();

    private DumpReader(InputSources sources, DumpOptions options, FileRemarks remarks) {
        this.sources = sources;
        this.options = options;
        this.remarks = remarks;
    }

    /**
     * Opens a file, a folder with all that is in it, or a {@code .gz} or {@code .zip} archive.
     *
     * @throws UncheckedIOException if there is nothing of this name or it may not be read
     */
    public static DumpReader open(Path path, DumpOptions options) {
        FileRemarks remarks = new FileRemarks();
        return new DumpReader(InputSources.of(path, remarks), options, remarks);
    }

    /** Reads a stream of bytes, which is closed with the reader; the name goes into the origin. */
    public static DumpReader of(InputStream in, String name, DumpOptions options) {
        return new DumpReader(InputSources.of(new StreamSource(in, name)), options, new FileRemarks());
    }

    /** Reads text that is decoded already; the reader given is closed with this one. */
    public static DumpReader of(Reader reader, String name, DumpOptions options) {
        return new DumpReader(InputSources.of(InputSource.of(reader, name)), options, new FileRemarks());
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            if (current.isEmpty() && !openNext()) {
                return false;
            }
            next = current.flatMap(FileArticles::next);
            if (next.isEmpty()) {
                closeCurrent();
            }
        }
        return true;
    }

    @Override
    public RawDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the dump has no more articles");
        }
        RawDocument document = next.orElseThrow();
        next = Optional.empty();
        return document;
    }

    /** Opens the next source that can be opened, and tells whether there was one; on failure the loop comes again. */
    private boolean openNext() {
        while (sources.hasNext()) {
            InputSource source = sources.next();
            try {
                current = Optional.of(FileArticles.open(source, options, remarks));
                return true;
            } catch (IOException e) {
                remarks.add(source.name(), Severity.ERROR, "unreadable-file", Failures.message(e));
            }
        }
        return false;
    }

    private void closeCurrent() {
        try {
            if (current.isPresent()) {
                current.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the dump cannot be closed", e);
        } finally {
            current = Optional.empty();
        }
    }

    /** Returns the remarks about files since the last call; complete for a file once its last article is out. */
    public List<FileDiagnostic> takeDiagnostics() {
        return remarks.take();
    }

    @Override
    public void close() {
        closeCurrent();
        sources.close();
    }
}
