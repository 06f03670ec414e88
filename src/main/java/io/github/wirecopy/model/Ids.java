package io.github.wirecopy.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The ids of one kind of part. Ids that are a letter and consecutive numbers, as the parser makes them, are found by arithmetic; for
 * any others a map is made.
 */
final class Ids {

    private final String[] ids;
    private final int first;
    private final Map<String, Integer> positions;

    private Ids(String[] ids, int first, Map<String, Integer> positions) {
        this.ids = ids;
        this.first = first;
        this.positions = positions;
    }

    static <T> Ids of(List<T> parts, Function<T, String> id) {
        String[] ids = new String[parts.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id.apply(parts.get(i));
        }
        int first = ids.length == 0 ? 0 : number(ids[0]);
        return isNumbered(ids, first) ? new Ids(ids, first, Map.of()) : new Ids(ids, -1, positions(ids));
    }

    /** Checks that no id occurs twice, be it in one kind or in two. */
    static void requireUnique(Ids... kinds) {
        boolean isSure = true;
        for (int i = 0; i < kinds.length; i++) {
            for (int j = 0; j < i; j++) {
                isSure &= kinds[i].isApartFrom(kinds[j]);
            }
            isSure &= kinds[i].first >= 0;
        }
        if (!isSure) {
            requireUniqueOneByOne(kinds);
        }
    }

    /** Returns where in its list the part with an id stands, or -1 if there is none. */
    int position(String id) {
        if (first < 0) {
            return positions.getOrDefault(id, -1);
        }
        int position = number(id) - first;
        return position >= 0 && position < ids.length && ids[position].equals(id) ? position : -1;
    }

    boolean contains(String id) {
        return position(id) >= 0;
    }

    private boolean isApartFrom(Ids other) {
        return ids.length == 0 || other.ids.length == 0 || ids[0].charAt(0) != other.ids[0].charAt(0);
    }

    private static void requireUniqueOneByOne(Ids... kinds) {
        Set<String> seen = new HashSet<>();
        for (Ids kind : kinds) {
            for (String id : kind.ids) {
                if (!seen.add(id)) {
                    throw new IllegalStateException("Article: ids must be unique, but " + id + " occurs twice");
                }
            }
        }
    }

    private static boolean isNumbered(String[] ids, int first) {
        for (int i = 0; i < ids.length; i++) {
            if (first < 0 || number(ids[i]) != first + i || ids[i].charAt(0) != ids[0].charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number after the first character, or -1 if something else stands there. */
    private static int number(String id) {
        boolean isPlain = id.length() > 1 && id.length() < 9 && (id.charAt(1) != '0' || id.length() == 2);
        int number = isPlain ? 0 : -1;
        for (int i = 1; i < id.length() && number >= 0; i++) {
            int digit = id.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
        }
        return number;
    }

    private static Map<String, Integer> positions(String[] ids) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            positions.put(ids[i], i);
        }
        return positions;
    }
}
