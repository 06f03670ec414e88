package io.github.wirecopy.internal.dump;

import io.github.wirecopy.source.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/** The sources under a path: a folder is walked in name order, folders within it in their turn. */
final class InputSources implements Iterator<InputSource>, AutoCloseable {

    private final FileRemarks remarks;
    private final Path root;
    private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
    private final Deque<InputSource> ready = new ArrayDeque<>();
    private final Deque<ZipArchive> archives = new ArrayDeque<>();

    private InputSources(FileRemarks remarks, Path root) {
        this.remarks = remarks;
        this.root = root;
    }

    static InputSources of(InputSource source) {
        InputSources sources = new InputSources(new FileRemarks(), Path.of(""));
        sources.ready.add(source);
        return sources;
    }

    static InputSources of(Path path, FileRemarks remarks) {
        if (!Files.exists(path)) {
            throw new UncheckedIOException(new NoSuchFileException(path.toString()));
        }
        InputSources sources = new InputSources(remarks, path);
        if (Files.isDirectory(path)) {
            sources.enter(path);
        } else {
            sources.add(path, path.toString());
        }
        return sources;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !archives.isEmpty()) {
            takeFromArchive(archives.peek());
        }
        while (ready.isEmpty() && !folders.isEmpty()) {
            Iterator<Path> folder = folders.peek();
            if (!folder.hasNext()) {
                folders.pop();
            } else {
                visit(folder.next());
            }
            if (ready.isEmpty() && !archives.isEmpty()) {
                return hasNext();
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public InputSource next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more files");
        }
        return ready.pop();
    }

    private void visit(Path path) {
        if (Files.isDirectory(path)) {
            if (!Files.isSymbolicLink(path)) {
                enter(path);
            }
        } else {
            add(path, root.relativize(path).toString());
        }
    }

    private void enter(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                if (!child.getFileName().toString().startsWith(".")) {
                    children.add(child);
                }
            }
        } catch (IOException e) {
            remarks.add(
                    portable(root.relativize(folder).toString()),
                    Severity.ERROR,
                    "unreadable-file",
                    Failures.message(e));
        }
        children.sort(
                (a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
        folders.push(children.iterator());
    }

    private void add(Path path, String name) {
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            archives.push(new ZipArchive(path, portable(name), remarks));
        } else {
            ready.add(new PathSource(path, portable(name)));
        }
    }

    private void takeFromArchive(ZipArchive archive) {
        if (archive.hasNext()) {
            ready.add(archive.next());
        } else {
            archives.pop().close();
        }
    }

    private static String portable(String name) {
        return name.replace('\\', '/');
    }

    @Override
    public void close() {
        archives.forEach(ZipArchive::close);
        archives.clear();
    }
}
