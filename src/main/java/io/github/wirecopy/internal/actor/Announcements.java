package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;

/** Whose a document is in which somebody says something: {@code Weller said in a statement}, {@code In a letter, Weller}. */
final class Announcements {

    private static final int[] NOBODY = {};
    private static final int LONGEST_PHRASE = 4;
    /** Whoever is looked for is among the last that resolving has found. */
    private static final int REACH = 40;

    private final Scene scene;
    private final TokenTable tokens;

    Announcements(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Returns the cluster of the one who speaks in a document, by its noun; none if nobody does there. */
    int[] of(int noun) {
        int in = noun - 1;
        while (in > Math.max(0, noun - LONGEST_PHRASE) && !tokens.equals(in, "in")) {
            in--;
        }
        if (in < 0 || !tokens.equals(in, "in")) {
            return NOBODY;
        }
        if (in > 0 && tokens.is(in - 1, WordClass.REPORTING_VERB)) {
            return endingAt(in - 1);
        }
        return noun + 2 < tokens.size() && tokens.first(noun + 1) == ',' ? beginningAt(noun + 2) : NOBODY;
    }

    private int[] endingAt(int limit) {
        for (int added = scene.added - 1; added >= Math.max(0, scene.added - REACH); added--) {
            if (scene.limits[added] == limit) {
                return new int[] {scene.owners[added]};
            }
        }
        return limit > 0 ? named(scene.mentions.mentionAt(limit - 1)) : NOBODY;
    }

    private int[] beginningAt(int first) {
        for (int added = scene.added - 1; added >= Math.max(0, scene.added - REACH); added--) {
            if (scene.firsts[added] == first) {
                return new int[] {scene.owners[added]};
            }
        }
        int name = tokens.equals(first, "the") && first + 1 < tokens.size() ? first + 1 : first;
        return named(scene.mentions.mentionAt(name));
    }

    private int[] named(int mention) {
        return mention == MentionTable.NONE ? NOBODY : new int[] {scene.clusters.clusterOf[mention]};
    }
}
