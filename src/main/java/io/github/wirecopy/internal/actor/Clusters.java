package io.github.wirecopy.internal.actor;

import java.util.Arrays;

/** The actors while they are put together: which mention belongs to which, and what speaks for each kind. */
final class Clusters {

    static final int NONE = -1;
    private static final int KINDS = 5;

    final MentionTable mentions;
    final int[] clusterOf;
    int size;
    int[] count = new int[32];
    int[] known = new int[32];
    int[] first = new int[32];
    int[] genders = new int[32];
    private int[] bare = new int[32];
    private int[] pronounGenders = new int[32];
    private int[] votes = new int[32 * KINDS];
    /** The kind that most speaks for, so far. */
    private int[] best = new int[32];

    Clusters(MentionTable mentions) {
        this.mentions = mentions;
        clusterOf = new int[mentions.size()];
        Arrays.fill(clusterOf, NONE);
    }

    /** Makes a cluster without mentions. */
    int make(int knownActor) {
        if (size == count.length) {
            grow();
        }
        known[size] = knownActor;
        first[size] = NONE;
        return size++;
    }

    private void grow() {
        int room = size * 2;
        count = Arrays.copyOf(count, room);
        known = Arrays.copyOf(known, room);
        first = Arrays.copyOf(first, room);
        genders = Arrays.copyOf(genders, room);
        bare = Arrays.copyOf(bare, room);
        pronounGenders = Arrays.copyOf(pronounGenders, room);
        votes = Arrays.copyOf(votes, room * KINDS);
        best = Arrays.copyOf(best, room);
    }

    /** Puts a mention into a cluster, and lets it vote for the kind that it seems to name. */
    void join(int mention, int cluster) {
        joinSilently(mention, cluster);
        if (mentions.kindCode(mention) >= 0) {
            vote(cluster, mentions.kindCode(mention), mentions.weight(mention));
        }
    }

    /** Puts a mention into a cluster whose kind is known better than by the mention. */
    void joinSilently(int mention, int cluster) {
        clusterOf[mention] = cluster;
        count[cluster]++;
        bare[cluster] += mentions.is(mention, MentionCollector.BARE) ? 1 : 0;
        first[cluster] = first[cluster] == NONE ? mention : Math.min(first[cluster], mention);
        if (mentions.is(mention, MentionCollector.MALE)) {
            genders[cluster] |= MentionCollector.MALE;
        }
        if (mentions.is(mention, MentionCollector.FEMALE)) {
            genders[cluster] |= MentionCollector.FEMALE;
        }
    }

    /** Tells whether all mentions are single words that are no names by themselves. */
    boolean isBare(int cluster) {
        return count[cluster] > 0 && bare[cluster] == count[cluster];
    }

    void vote(int cluster, int kind, int weight) {
        int own = votes[cluster * KINDS + kind] += weight;
        int most = votes[cluster * KINDS + best[cluster]];
        if (own > most || own == most && kind < best[cluster]) {
            best[cluster] = kind;
        }
    }

    /** Tells whether nothing speaks for any kind. */
    boolean hasNoVote(int cluster) {
        return votes[cluster * KINDS + best[cluster]] == 0;
    }

    /** Returns the kind that most speaks for, or that of an organisation if nothing does. */
    int kind(int cluster) {
        return hasNoVote(cluster) ? MentionCollector.ORGANIZATION : best[cluster];
    }

    /** Tells whether a cluster can be of one gender: true if no title or given name speaks for the other. */
    boolean admits(int cluster, int gender) {
        return gender == 0 || genders[cluster] != other(gender);
    }

    /** Tells whether pronouns so far have taken a cluster to be of the other gender. */
    boolean isTakenAsOther(int cluster, int gender) {
        return gender != 0 && genders[cluster] == 0 && pronounGenders[cluster] == other(gender);
    }

    /** Notes that a pronoun of a gender stands for a cluster. */
    void notePronoun(int cluster, int gender) {
        pronounGenders[cluster] = pronounGenders[cluster] == 0 ? gender : pronounGenders[cluster];
    }

    private static int other(int gender) {
        return gender ^ (MentionCollector.MALE | MentionCollector.FEMALE);
    }
}
