package io.github.wirecopy.internal.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Reads the lists of known actors. */
final class GazetteerFiles {

    private static final int SHORT = 4;

    private final PhraseTableBuilder phrases = new PhraseTableBuilder();
    private final List<String> names = new ArrayList<>();

    Gazetteer load() {
        // What is added first stays where two lists share a name: Georgia is a country, Washington a seat.
        ListFile.read("countries.tsv", 6).forEach(this::country);
        ListFile.read("places.tsv", 3).forEach(this::place);
        ListFile.read("organizations.tsv", 2).forEach(this::organization);
        return new Gazetteer(phrases.build(), names);
    }

    private void country(String[] row) {
        int flags = Gazetteer.PLACE | Gazetteer.COUNTRY;
        int country = actor(row[1]);
        add(row[1], country, -1, flags);
        add(row[2], country, -1, flags);
        add(row[3], country, -1, Gazetteer.ADJECTIVE | Gazetteer.COUNTRY);
        add(row[4], country, -1, Gazetteer.PEOPLE | Gazetteer.COUNTRY);
        // The first of several spellings names the seat only where they are spellings of one; each is an actor here.
        for (String seat : split(row[5])) {
            add(seat, actor(seat), country, Gazetteer.PLACE | Gazetteer.SEAT);
        }
    }

    private void place(String[] row) {
        int place = actor(row[0]);
        int flags = Gazetteer.PLACE | (row[2].isEmpty() ? 0 : Gazetteer.REGION);
        add(row[0], place, -1, flags);
        add(row[1], place, -1, flags);
        add(row[2], place, -1, Gazetteer.PLACE | Gazetteer.CODE);
    }

    private void organization(String[] row) {
        int organization = actor(row[0]);
        add(row[0], organization, -1, Gazetteer.ORGANIZATION);
        add(row[1], organization, -1, Gazetteer.ORGANIZATION);
    }

    private int actor(String name) {
        names.add(name);
        return names.size() - 1;
    }

    private void add(String several, int actor, int governed, int flags) {
        for (String phrase : split(several)) {
            phrases.add(phrase, actor, governed, flags | capitals(phrase));
        }
    }

    private static List<String> split(String several) {
        return several.isEmpty() ? List.of() : List.of(several.split("\\|"));
    }

    /** A short word all in capitals is a name in no other form: {@code US}, {@code WHO}. */
    private static int capitals(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (i == SHORT || phrase.charAt(i) < 'A' || phrase.charAt(i) > 'Z') {
                return 0;
            }
        }
        return Gazetteer.CAPITALS;
    }
}
