package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.MentionForm;

/** Gives a name that nothing speaks for the kind of the name beside it in a list: {@code Gremm, Ann Lee and Quist}. */
final class Neighbours {

    private final TokenTable tokens;
    private final MentionTable mentions;
    private final Clusters clusters;

    Neighbours(TokenTable tokens, MentionTable mentions, Clusters clusters) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.clusters = clusters;
    }

    /** Votes, looking at each two outermost names in a row. */
    void vote() {
        int before = MentionTable.NONE;
        for (int mention = 0; mention < mentions.size(); mention++) {
            if (mentions.parent(mention) == MentionTable.NONE && mentions.form(mention) == MentionForm.NAME) {
                if (before != MentionTable.NONE && isListed(before, mention)) {
                    share(clusters.clusterOf[before], clusters.clusterOf[mention]);
                }
                before = mention;
            }
        }
    }

    private boolean isListed(int before, int mention) {
        int between = mentions.limit(before);
        int last = mentions.first(mention) - 1;
        boolean joined =
                between <= last && last - between <= 1 && (tokens.equals(last, "and") || tokens.first(last) == ',');
        return joined && (between == last || tokens.first(between) == ',');
    }

    private void share(int one, int other) {
        if (clusters.hasNoVote(one) && !clusters.hasNoVote(other)) {
            clusters.vote(one, clusters.kind(other), NameKinds.HINT);
        } else if (clusters.hasNoVote(other) && !clusters.hasNoVote(one)) {
            clusters.vote(other, clusters.kind(one), NameKinds.HINT);
        }
    }
}
