package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;

/** Who bears a role: {@code the senator} is the one whom the article calls {@code Sen.} or {@code senator}. */
final class Roles {

    private final Scene scene;
    private final TokenTable tokens;
    private final IntMap byRole = new IntMap();
    private final int indexed;

    Roles(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        MentionTable mentions = scene.mentions;
        for (int mention = 0; mention < mentions.size(); mention++) {
            for (int token = Math.max(0, mentions.roleFirst(mention)); token < mentions.roleLimit(mention); token++) {
                if (tokens.is(token, WordClass.ROLE | WordClass.TITLE)
                        && byRole.get(scene.words.of(token)) == IntMap.NONE) {
                    byRole.put(scene.words.of(token), mention);
                }
            }
        }
        this.indexed = mentions.size();
    }

    /** Returns the person whose role a definite description names, or none. */
    int bearer(int core, int head, boolean definite) {
        if (!definite || indexed == 0) {
            return Clusters.NONE;
        }
        int mention = byRole.get(scene.words.of(head));
        boolean before = mention != IntMap.NONE && scene.mentions.first(mention) < core;
        return before ? scene.clusters.clusterOf[mention] : Clusters.NONE;
    }
}
