package io.github.wirecopy.jqwik;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The words that stories are made of, one file a list; each begins with what an example shrinks to. */
enum Words {
    AGENCIES,
    CITIES,
    DOCUMENT_VERBS,
    DOCUMENTS,
    ENDINGS,
    FRAGMENTS,
    GIVEN_NAMES_FEMALE,
    GIVEN_NAMES_MALE,
    GROUPS,
    HEADINGS,
    HEADLINE_PREDICATES,
    HEADLINE_SUBJECTS,
    ORGANIZATIONS,
    PLACES,
    PREDICATES,
    PUBLISHERS,
    SLOGANS,
    SUBJECTS,
    SURNAMES,
    TERMS,
    TITLES,
    VERBS;

    private final List<String> all = load(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");

    List<String> all() {
        return all;
    }

    /** Returns the word at a position, counted round. */
    String at(int position) {
        return all.get(Math.floorMod(position, all.size()));
    }

    Arbitrary<String> any() {
        return Arbitraries.of(all);
    }

    private static List<String> load(String file) {
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
