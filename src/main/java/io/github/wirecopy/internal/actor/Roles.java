package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.ShortForms;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * Who bears a role: {@code the senator} is the one whom the article calls {@code Sen.} or {@code senator}; of several {@code
 * the Ohio senator} is the one of that place, and {@code the senator} the one whom it names most. {@code The vice president}
 * is no president.
 *
 * <p>Roles are noted in text order as far as descriptions have been resolved.
 */
final class Roles {

    private final Scene scene;
    private final TokenTable tokens;
    private final ShortForms titles = ShortForms.titles();
    /** The bearer of each role, and of each with the word before it. */
    private final IntMap byRole = new IntMap();
    /** The last bearer of each role from each place. */
    private final IntMap byPlace = new IntMap();
    /** The roles that several have borne. */
    private final IntMap several = new IntMap();
    /** Where each bearer is from, if the article says so beside a role. */
    private final IntMap places = new IntMap();

    private int next;

    Roles(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Returns the person whose role a definite description names, or none. */
    int bearer(int core, int head, boolean definite) {
        noteUpTo(core);
        int role = described(core, head);
        int bearer = definite ? byRole.get(role) : IntMap.NONE;
        if (bearer == IntMap.NONE) {
            return Clusters.NONE;
        }
        int place = place(scene.mentions.mentionAt(core));
        if (place == Clusters.NONE) {
            return bearer;
        }
        int local = byPlace.get(key(role, place));
        boolean free = several.get(role) == IntMap.NONE && places.get(bearer) == IntMap.NONE;
        return local != IntMap.NONE ? local : free ? bearer : Clusters.NONE;
    }

    /** Returns the role with the word before it if somebody bears that, or if the word makes it another role. */
    private int described(int core, int head) {
        if (head == core) {
            return role(head);
        }
        int longer = longer(head);
        boolean other = tokens.equals(head - 1, "vice") || tokens.equals(head - 1, "deputy");
        return other || byRole.get(longer) != IntMap.NONE ? longer : role(head);
    }

    private int longer(int head) {
        return role(head) * 31 + tokens.hash(head - 1);
    }

    private int role(int token) {
        int title = titles.of(tokens.hash(token));
        return title >= 0 ? title : tokens.hash(token);
    }

    private static long key(int role, int place) {
        return (long) role << 32 | place;
    }

    private void noteUpTo(int token) {
        MentionTable mentions = scene.mentions;
        for (; next < mentions.size() && mentions.first(next) < token; next++) {
            for (int role = Math.max(0, mentions.roleFirst(next)); role < mentions.roleLimit(next); role++) {
                if (tokens.is(role, WordClass.ROLE | WordClass.TITLE)) {
                    note(next, role > mentions.roleFirst(next) ? longer(role) : role(role));
                    note(next, role(role));
                }
            }
        }
    }

    private void note(int mention, int role) {
        int bearer = scene.clusters.clusterOf[mention];
        int before = byRole.get(role);
        boolean other = before != IntMap.NONE && before != bearer;
        if (other) {
            several.put(role, 1);
        }
        byRole.put(role, other && scene.clusters.count[before] > scene.clusters.count[bearer] ? before : bearer);
        int place = home(mention);
        if (place != Clusters.NONE) {
            byPlace.put(key(role, place), bearer);
            places.put(bearer, place);
        }
    }

    /** {@code Ohio Sen. Ann Lee}, {@code Sen. Ann Lee of Ohio}. */
    private int home(int mention) {
        MentionTable mentions = scene.mentions;
        int role = mentions.roleFirst(mention);
        int before = role > 0 ? place(mentions.mentionAt(role - 1)) : Clusters.NONE;
        int of = mentions.limit(mention);
        boolean behind = of + 1 < tokens.size() && tokens.equals(of, "of");
        return before != Clusters.NONE || !behind ? before : place(mentions.mentionAt(of + 1));
    }

    private int place(int mention) {
        int cluster = mention == MentionTable.NONE ? Clusters.NONE : scene.clusters.clusterOf[mention];
        return cluster != Clusters.NONE && scene.clusters.kind(cluster) == MentionCollector.PLACE
                ? cluster
                : Clusters.NONE;
    }
}
