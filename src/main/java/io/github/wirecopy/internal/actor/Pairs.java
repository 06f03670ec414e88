package io.github.wirecopy.internal.actor;

import io.github.wirecopy.model.MentionForm;

/** Which two actors {@code both parties} or {@code the two countries} are: the last two that were named together. */
final class Pairs {

    private final Scene scene;

    Pairs(Scene scene) {
        this.scene = scene;
    }

    /** Returns the two, or nobody. */
    int[] find(int token, int kinds) {
        for (int mention = scene.mentionBefore(token); mention > 0; mention--) {
            int other = partner(mention);
            if (other >= 0 && fits(mention, kinds) && fits(other, kinds) && cluster(mention) != cluster(other)) {
                return new int[] {cluster(other), cluster(mention)};
            }
        }
        return mostNamed(token, kinds);
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

    private int[] mostNamed(int token, int kinds) {
        int first = -1;
        int second = -1;
        int[] counts = new int[scene.clusters.size];
        for (int mention = scene.mentionBefore(token); mention >= 0; mention--) {
            counts[cluster(mention)] += fits(mention, kinds) ? 1 : 0;
        }
        for (int cluster = 0; cluster < counts.length; cluster++) {
            if (counts[cluster] > 0 && (first < 0 || counts[cluster] > counts[first])) {
                second = first;
                first = cluster;
            } else if (counts[cluster] > 0 && (second < 0 || counts[cluster] > counts[second])) {
                second = cluster;
            }
        }
        return second < 0 ? new int[0] : new int[] {Math.min(first, second), Math.max(first, second)};
    }
}
