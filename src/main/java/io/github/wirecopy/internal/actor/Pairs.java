package io.github.wirecopy.internal.actor;

import io.github.wirecopy.model.MentionForm;

/** Which two actors {@code both parties} or {@code the two countries} are: the last two that were named together. */
final class Pairs {

    /** How many mentions are looked at, so that many sources of this kind cost no more than others. */
    private static final int REACH = 200;
    /** How many are looked at in two sentences. */
    private static final int NEAR = 20;

    private static final int PERSONS = 1 << MentionCollector.PERSON;

    private final Scene scene;

    Pairs(Scene scene) {
        this.scene = scene;
    }

    /** Returns the two, or nobody. */
    int[] find(int token, int kinds) {
        int last = scene.mentionBefore(token);
        for (int mention = last; mention > Math.max(0, last - REACH); mention--) {
            int other = partner(mention);
            if (other >= 0 && fits(mention, kinds) && fits(other, kinds) && cluster(mention) != cluster(other)) {
                return new int[] {cluster(other), cluster(mention)};
            }
        }
        return mostNamed(token, kinds);
    }

    /** Returns the two persons that this sentence or the one before begins with, or nobody. */
    int[] openers(int token) {
        int last = scene.mentionBefore(token);
        for (int mention = last; mention > Math.max(0, last - NEAR) && isNear(mention, token); mention--) {
            int other = partner(mention);
            boolean both = other >= 0 && fits(mention, PERSONS) && fits(other, PERSONS);
            if (both && opens(other) && cluster(mention) != cluster(other)) {
                return new int[] {cluster(other), cluster(mention)};
            }
        }
        return new int[0];
    }

    private boolean isNear(int mention, int token) {
        return scene.sentence(token) - scene.sentence(scene.mentions.first(mention)) <= 1;
    }

    private boolean opens(int mention) {
        int first = scene.mentions.first(mention);
        int begin = scene.sentences.first(scene.sentence(first));
        return first == begin || scene.mentions.roleFirst(mention) == begin;
    }

    /** Returns the mention that {@code and} joins to a mention, or -1. */
    private int partner(int mention) {
        int before = scene.mentions.first(mention) - 1;
        if (before > 0 && scene.tokens.equals(before, "the")) {
            before--;
        }
        if (before <= 0 || !scene.tokens.equals(before, "and")) {
            return -1;
        }
        int other = scene.mentions.mentionAt(before - 1);
        return other;
    }

    private int cluster(int mention) {
        return scene.clusters.clusterOf[mention];
    }

    private boolean fits(int mention, int kinds) {
        return scene.mentions.form(mention) == MentionForm.NAME
                && (kinds & 1 << scene.clusters.kind(cluster(mention))) != 0;
    }

    /** Returns the two actors that the mentions before a token name most often. */
    private int[] mostNamed(int token, int kinds) {
        IntMap counts = new IntMap();
        int first = Clusters.NONE;
        int second = Clusters.NONE;
        int last = scene.mentionBefore(token);
        for (int mention = last; mention >= Math.max(0, last - REACH); mention--) {
            int cluster = cluster(mention);
            if (fits(mention, kinds)) {
                counts.put(cluster, Math.max(0, counts.get(cluster)) + 1);
            }
        }
        for (int mention = last; mention >= Math.max(0, last - REACH); mention--) {
            int cluster = cluster(mention);
            if (fits(mention, kinds) && cluster != first && counts.get(cluster) > counts.get(first)) {
                second = first;
                first = cluster;
            } else if (fits(mention, kinds) && cluster != first && counts.get(cluster) > counts.get(second)) {
                second = cluster;
            }
        }
        return second == Clusters.NONE ? new int[0] : new int[] {Math.min(first, second), Math.max(first, second)};
    }
}
