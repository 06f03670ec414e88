package io.github.wirecopy.internal.dump;

import io.github.wirecopy.source.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The entries of a zip archive in name order; nothing is ever written, so that no name of an entry can do harm. */
final class ZipArchive implements Iterator<InputSource>, AutoCloseable {

    private final String name;
    private final FileRemarks remarks;
    private final Optional<ZipFile> zip;
    private final Iterator<? extends ZipEntry> entries;
    private final InflationGuard.Measure measure;

    ZipArchive(Path path, String name, FileRemarks remarks) {
        this.name = name;
        this.remarks = remarks;
        this.zip = open(path);
        long size = path.toFile().length();
        this.measure = new InflationGuard.Measure(() -> size);
        this.entries = zip.isPresent() ? sorted(zip.get()) : Collections.emptyIterator();
    }

    private Optional<ZipFile> open(Path path) {
        try {
            return Optional.of(new ZipFile(path.toFile()));
        } catch (IOException e) {
            remarks.add(name, Severity.ERROR, "unreadable-file", Failures.message(e));
            return Optional.empty();
        }
    }

    private Iterator<? extends ZipEntry> sorted(ZipFile file) {
        List<ZipEntry> sorted = new ArrayList<>();
        for (ZipEntry entry : Collections.list(file.entries())) {
            if (!entry.isDirectory()) {
                sorted.add(entry);
            }
        }
        sorted.sort(Comparator.comparing(ZipEntry::getName));
        if (sorted.isEmpty()) {
            remarks.add(name, Severity.WARNING, "no-article", "is an archive without files");
        }
        return sorted.iterator();
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    @Override
    public InputSource next() {
        ZipEntry entry = entries.next();
        String safe = safeName(entry.getName());
        String full = name + "/" + safe;
        if (!safe.equals(entry.getName())) {
            remarks.add(
                    full,
                    Severity.WARNING,
                    "unsafe-entry-name",
                    "is named '" + printable(entry.getName()) + "' in the archive, which would lead out of it");
        }
        return new ZipEntrySource(this, entry, full);
    }

    private record ZipEntrySource(ZipArchive archive, ZipEntry entry, String name) implements InputSource {
        @Override
        public DecodedText open(DumpOptions options) throws IOException {
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                throw new IOException("is an archive within an archive and is not opened");
            }
            return StreamSource.decode(archive.stream(entry), options);
        }
    }

    private InputStream stream(ZipEntry entry) throws IOException {
        return new InflationGuard(zip.orElseThrow().getInputStream(entry), measure);
    }

    /** Returns an entry's name without anything that leads out of the archive. */
    private static String safeName(String name) {
        StringBuilder safe = new StringBuilder();
        for (String part : name.replace('\\', '/').split("/")) {
            boolean harmless = !part.isEmpty() && !part.equals(".") && !part.equals("..") && !part.endsWith(":");
            if (harmless) {
                safe.append(safe.isEmpty() ? "" : "/").append(printable(part));
            }
        }
        return safe.isEmpty() ? "unnamed" : safe.toString();
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    @Override
    public void close() {
        try {
            if (zip.isPresent()) {
                zip.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the archive " + name + " cannot be closed", e);
        }
    }
}
