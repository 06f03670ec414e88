package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

/**
 * All mentions by their clusters, each cluster's in text order, of two that begin together the longer first: the names, and
 * what resolving has added. Sorted by counting, so no list is made for each cluster. Not changed once it is built.
 */
final class MentionRows {

    private final Scene scene;
    private final TokenTable tokens;
    private final int names;
    /** Where the rows of each cluster begin; the last number is where all end. */
    private final int[] begins;
    /** Each row's mention: a name below {@link #names}, or what was added above. */
    private final int[] mentions;

    MentionRows(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.names = scene.mentions.size();
        this.begins = new int[scene.clusters.size + 2];
        this.mentions = new int[names + scene.added];
        count();
        place();
        for (int cluster = 0; cluster < scene.clusters.size; cluster++) {
            longerFirst(begin(cluster), end(cluster));
        }
    }

    private void count() {
        for (int mention = 0; mention < mentions.length; mention++) {
            begins[cluster(mention) + 2]++;
        }
        for (int cluster = 2; cluster < begins.length; cluster++) {
            begins[cluster] += begins[cluster - 1];
        }
    }

    /** Merges names and additions, both in text order, into the rows of their clusters. */
    private void place() {
        long[] added = added();
        int next = 0;
        for (int name = 0; name < names; name++) {
            while (next < added.length && (int) (added[next] >>> 32) < scene.mentions.first(name)) {
                place((int) added[next++]);
            }
            place(name);
        }
        while (next < added.length) {
            place((int) added[next++]);
        }
    }

    private void place(int mention) {
        mentions[begins[cluster(mention) + 1]++] = mention;
    }

    /** Returns the first token and the number of each addition, sorted. */
    private long[] added() {
        long[] added = new long[scene.added];
        for (int i = 0; i < added.length; i++) {
            added[i] = (long) scene.firsts[i] << 32 | names + i;
        }
        Arrays.sort(added);
        return added;
    }

    private void longerFirst(int begin, int end) {
        for (int row = begin + 1; row < end; row++) {
            for (int at = row; at > begin && first(at - 1) == first(at) && limit(at - 1) < limit(at); at--) {
                int mention = mentions[at];
                mentions[at] = mentions[at - 1];
                mentions[at - 1] = mention;
            }
        }
    }

    private int cluster(int mention) {
        return mention < names ? scene.clusters.clusterOf[mention] : scene.owners[mention - names];
    }

    /** Returns the first row of a cluster. */
    int begin(int cluster) {
        return begins[cluster];
    }

    /** Returns the row after the last one of a cluster. */
    int end(int cluster) {
        return begins[cluster + 1];
    }

    int first(int row) {
        int mention = mentions[row];
        return mention < names ? scene.mentions.first(mention) : scene.firsts[mention - names];
    }

    /** Returns the limit, a possessive ending taken in unless it belongs to a longer mention around the name. */
    int limit(int row) {
        int mention = mentions[row];
        if (mention >= names) {
            return scene.limits[mention - names];
        }
        int limit = scene.mentions.limit(mention);
        boolean possessive = limit < tokens.size()
                && tokens.has(limit, TokenFlag.CLITIC)
                && scene.mentions.parent(mention) == MentionTable.NONE
                && tokens.equals(limit, "'s");
        return possessive ? limit + 1 : limit;
    }

    int form(int row) {
        int mention = mentions[row];
        return (mention < names ? scene.mentions.form(mention) : scene.forms[mention - names]).ordinal();
    }

    /** Tells whether a mention is an office that stands for its holder. */
    boolean isOffice(int row) {
        return mentions[row] < names && scene.mentions.is(mentions[row], MentionCollector.OFFICE);
    }

    /** Tells whether a mention stands for several actors, so that it is no name of one. */
    boolean isShared(int row) {
        return mentions[row] >= names && scene.shared[mentions[row] - names];
    }
}
