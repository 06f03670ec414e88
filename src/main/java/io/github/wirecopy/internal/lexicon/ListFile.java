package io.github.wirecopy.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a word list: UTF-8, one entry a line, {@code #} before a comment, tabs between columns, sorted. */
final class ListFile {

    private static final String FOLDER = "/io/github/wirecopy/lexicon/en/";

    private final String name;
    private final int columns;
    private final List<String[]> rows = new ArrayList<>();
    private String previous = "";
    private int line;

    private ListFile(String name, int columns) {
        this.name = name;
        this.columns = columns;
    }

    /**
     * Returns the rows of a list.
     *
     * @throws IllegalStateException if the file is missing, not sorted, has an entry twice or a wrong number of columns
     */
    static List<String[]> read(String name, int columns) {
        ListFile file = new ListFile(name, columns);
        try (InputStream in = ListFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("word list " + FOLDER + name + " is missing");
            }
            file.readAll(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + name + " cannot be read", e);
        }
        return List.copyOf(file.rows);
    }

    private void readAll(BufferedReader reader) throws IOException {
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (!text.isEmpty() && text.charAt(0) != '#') {
                add(text);
            }
        }
    }

    private void add(String text) {
        String[] row = text.split("\t", -1);
        if (row.length != columns) {
            throw wrong("expected " + columns + " columns, found " + row.length);
        }
        if (row[0].compareTo(previous) <= 0) {
            throw wrong("expected an entry after '" + previous + "', found '" + row[0] + "'");
        }
        previous = row[0];
        rows.add(row);
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException("word list " + name + ":" + line + ": " + what);
    }
}
