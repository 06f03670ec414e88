package io.github.wirecopy.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The word lists, which the build puts into one resource: each begins with a line of a form feed and its name. Read once, kept as bytes
 * until a list is asked for.
 */
public final class WordLists {

    private static final String RESOURCE = "/io/github/wirecopy/lexicon/lists.txt";

    private final byte[] bytes;
    private final Map<String, int[]> places = new HashMap<>();

    private WordLists(byte[] bytes) {
        this.bytes = bytes;
        int begin = next(0);
        while (begin < bytes.length) {
            int end = next(begin + 1);
            add(begin, end);
            begin = end;
        }
    }

    /** Returns the text of a list such as {@code en/months.txt}, its comments left empty, or nothing if there is no such list. */
    public static Optional<String> text(String name) {
        return Bundle.LISTS.find(name);
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(places.get(name))
                .map(place -> new String(bytes, place[0], place[1] - place[0], StandardCharsets.UTF_8));
    }

    /** Returns where the next list begins. */
    private int next(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\f') {
            at++;
        }
        return at;
    }

    private void add(int begin, int end) {
        int name = begin + 1;
        int text = name;
        while (bytes[text] != '\n') {
            text++;
        }
        places.put(new String(bytes, name, text - name, StandardCharsets.UTF_8), new int[] {text + 1, end});
    }

    private static WordLists load() {
        try (InputStream in = WordLists.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the word lists " + RESOURCE + " are missing");
            }
            return new WordLists(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the word lists cannot be read", e);
        }
    }

    /** Holds the one instance, made when a list is first asked for. */
    private static final class Bundle {
        private static final WordLists LISTS = load();
    }
}
