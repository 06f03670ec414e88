package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The roles and titles that the article gives its actors, each once, in text order. */
final class RoleTexts {

    private final Scene scene;
    private final TokenTable tokens;
    private final NameTexts texts;
    private final List<Set<String>> byCluster;

    RoleTexts(Scene scene, NameTexts texts) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.texts = texts;
        this.byCluster = new ArrayList<>(Collections.nCopies(scene.clusters.size, Set.of()));
        MentionTable mentions = scene.mentions;
        for (int mention = 0; mention < mentions.size(); mention++) {
            add(mention, mentions.roleFirst(mention), mentions.roleLimit(mention));
            add(mention, mentions.appositionFirst(mention), mentions.appositionLimit(mention));
        }
    }

    private void add(int mention, int first, int limit) {
        if (first >= 0 && !isCourtesy(first, limit)) {
            boolean article = limit - first > 1 && tokens.is(first, WordClass.DETERMINER);
            rolesOf(scene.clusters.clusterOf[mention]).add(texts.text(article ? first + 1 : first, limit));
        }
    }

    private Set<String> rolesOf(int cluster) {
        if (byCluster.get(cluster).isEmpty()) {
            byCluster.set(cluster, new LinkedHashSet<>());
        }
        return byCluster.get(cluster);
    }

    /** {@code Mr.} is no role. */
    private boolean isCourtesy(int first, int limit) {
        return limit - first == 1
                && tokens.is(first, WordClass.TITLE)
                && tokens.is(first, WordClass.MALE | WordClass.FEMALE)
                && tokens.end(first) - tokens.begin(first) <= 4;
    }

    List<String> of(int cluster) {
        return byCluster.get(cluster).isEmpty() ? List.of() : List.copyOf(byCluster.get(cluster));
    }
}
