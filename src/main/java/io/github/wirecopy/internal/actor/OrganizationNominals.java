package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordSet;

/**
 * Finds which organisation a bare noun means: the last one with the noun in its name, {@code the committee}; for a noun that
 * any can be called by, {@code the company}, else the one that is most spoken of. {@code The government} is no company.
 */
final class OrganizationNominals {

    private static final int REACH = 40;

    private final Scene scene;
    private final Salience salience;

    OrganizationNominals(Scene scene, Salience salience) {
        this.scene = scene;
        this.salience = salience;
    }

    /** Returns the cluster that a noun at a token means, or none. */
    int find(int noun) {
        int mention = scene.mentionBefore(noun);
        for (int steps = 0; mention >= 0 && steps < REACH; mention--, steps++) {
            int cluster = scene.clusters.clusterOf[mention];
            if (scene.clusters.kind(cluster) == MentionCollector.ORGANIZATION && isNamedBy(mention, noun)) {
                return cluster;
            }
        }
        return WordSet.GENERIC_ORGANIZATIONS.contains(scene.tokens.hash(noun))
                ? salience.find(noun, 1 << MentionCollector.ORGANIZATION, 0)
                : Clusters.NONE;
    }

    private boolean isNamedBy(int mention, int noun) {
        for (int token = scene.mentions.first(mention); token < scene.mentions.limit(mention); token++) {
            if (scene.tokens.hash(token) == scene.tokens.hash(noun)) {
                return true;
            }
        }
        return false;
    }
}
