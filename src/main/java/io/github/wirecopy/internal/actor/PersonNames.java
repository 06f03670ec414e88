package io.github.wirecopy.internal.actor;

import java.util.Arrays;

/** The persons whom the article names in full, by first and by last name. */
final class PersonNames {

    /** How many persons of one name are told apart; more are in no article, but may be in a list. */
    private static final int MOST_BEARERS = 50;

    private final MentionTable mentions;
    private final NameKeys keys;
    private final Clusters clusters;
    private final int[] byLast;
    private final int[] byFirst;
    private final int[] nextByLast;
    private final int[] nextByFirst;
    /** How often each cluster is named by its last name, alone or after others. */
    private final int[] lastNames;

    PersonNames(WordIndex words, MentionTable mentions, NameKeys keys, Clusters clusters) {
        this.mentions = mentions;
        this.keys = keys;
        this.clusters = clusters;
        byLast = none(words.size());
        byFirst = none(words.size());
        nextByLast = none(mentions.size() + 1);
        nextByFirst = none(mentions.size() + 1);
        lastNames = new int[mentions.size() + 1];
    }

    private static int[] none(int size) {
        int[] array = new int[size];
        Arrays.fill(array, Clusters.NONE);
        return array;
    }

    /** Puts the full name of a person to the one of that name, or to a new one. */
    void join(int mention) {
        int last = keys.last(mention);
        int steps = 0;
        for (int cluster = byLast[last];
                cluster != Clusters.NONE && steps++ < MOST_BEARERS;
                cluster = nextByLast[cluster]) {
            int other = clusters.first[cluster];
            if (keys.agree(mentions.first(mention), mentions.first(other))
                    && keys.middlesAgree(mention, other)
                    && keys.isJunior(mention) == keys.isJunior(other)) {
                clusters.join(mention, cluster);
                lastNames[cluster]++;
                return;
            }
        }
        int cluster = clusters.make(Clusters.NONE);
        nextByLast[cluster] = byLast[last];
        byLast[last] = cluster;
        lastNames[cluster]++;
        nextByFirst[cluster] = byFirst[keys.first(mention)];
        byFirst[keys.first(mention)] = cluster;
        clusters.join(mention, cluster);
    }

    /** Tells whether one word is the first or the last name of a person. */
    boolean isNameOfOne(int mention) {
        return byLast[keys.last(mention)] != Clusters.NONE || byFirst[keys.first(mention)] != Clusters.NONE;
    }

    /** Returns the person whose last name, or else first name, a mention is: the most prominent so far. */
    int find(int mention) {
        int gender = gender(mention);
        int best = best(byLast[keys.last(mention)], nextByLast, gender);
        if (best != Clusters.NONE) {
            lastNames[best]++;
        }
        return best != Clusters.NONE ? best : best(byFirst[keys.first(mention)], nextByFirst, gender);
    }

    private int gender(int mention) {
        return (mentions.is(mention, MentionCollector.MALE) ? MentionCollector.MALE : 0)
                | (mentions.is(mention, MentionCollector.FEMALE) ? MentionCollector.FEMALE : 0);
    }

    private int best(int head, int[] next, int gender) {
        int best = Clusters.NONE;
        int steps = 0;
        for (int cluster = head; cluster != Clusters.NONE && steps++ < MOST_BEARERS; cluster = next[cluster]) {
            boolean better = best == Clusters.NONE || lastNames[cluster] >= lastNames[best];
            if (clusters.admits(cluster, gender) && better) {
                best = cluster;
            }
        }
        return best;
    }
}
