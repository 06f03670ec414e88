package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordSet;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.MentionForm;

/** In the report of a match a place that acts is a team: {@code Niger beat Mali}, but {@code a match in Mali}. */
final class SportsTeams {

    private static final int LEAST_WORDS = 6;
    /** One word of sports in so many tokens makes a report of a match. */
    private static final int DENSITY = 60;

    private static final int DECISIVE = 100_000;

    private final TokenTable tokens;
    private final MentionTable mentions;

    SportsTeams(TokenTable tokens, MentionTable mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** Votes for places to be organisations where the article is the report of a match. */
    void vote(Clusters clusters) {
        if (!isReport()) {
            return;
        }
        int[] balance = new int[clusters.size];
        for (int mention = 0; mention < mentions.size(); mention++) {
            if (mentions.form(mention) == MentionForm.NAME && mentions.parent(mention) == MentionTable.NONE) {
                balance[clusters.clusterOf[mention]] += isLocation(mention) ? -1 : 1;
            }
        }
        for (int cluster = 0; cluster < balance.length; cluster++) {
            if (balance[cluster] > 0 && clusters.kind(cluster) == MentionCollector.PLACE) {
                clusters.vote(cluster, MentionCollector.ORGANIZATION, DECISIVE);
            }
        }
    }

    private boolean isReport() {
        int words = 0;
        for (int token = 0; token < tokens.size(); token++) {
            boolean word = WordSet.SPORTS.contains(tokens.hash(token)) && tokens.has(token, TokenFlag.WORD);
            words += word ? 1 : 0;
        }
        return words >= LEAST_WORDS && words * DENSITY >= tokens.size();
    }

    private boolean isLocation(int mention) {
        int before = mentions.first(mention) - 1;
        if (before >= 0 && tokens.equals(before, "the")) {
            before--;
        }
        boolean in = before >= 0
                && (tokens.equals(before, "in") || tokens.equals(before, "at") || tokens.equals(before, "near"));
        return in || before > 0 && tokens.first(before) == ',' && isPlaceAt(before - 1);
    }

    /** {@code Lom, Togo}: not {@code a goal, Togo}. */
    private boolean isPlaceAt(int token) {
        int mention = mentions.mentionAt(token);
        return mention != MentionTable.NONE && mentions.kindCode(mention) == MentionCollector.PLACE;
    }
}
