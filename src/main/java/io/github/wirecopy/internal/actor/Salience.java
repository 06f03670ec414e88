package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.model.MentionForm;

/** Who a pronoun or a bare description most likely means: near, a subject, the last speaker, of fitting gender. */
final class Salience {

    private static final int REACH = 40;
    private static final int PER_SENTENCE = 8;
    private static final int SUBJECT = 6;
    private static final int SPEAKER = 7;
    private static final int QUOTED = 6;
    private static final int POSSESSIVE = 5;
    private static final int OTHER_GENDER = 30;
    private static final int FARTHEST = 90;

    private final Scene scene;

    Salience(Scene scene) {
        this.scene = scene;
    }

    /** Returns the cluster of some kinds (as bits) and of a gender that most likely is meant at a token, or none. */
    int find(int token, int kinds, int gender) {
        int best = Clusters.NONE;
        int bestScore = Integer.MIN_VALUE;
        int sentence = -1;
        int at = scene.sentence(token);
        int mention = scene.mentionBefore(token);
        for (int steps = 0; mention >= 0 && steps < REACH; mention--, steps++) {
            int here = scene.sentence(scene.mentions.first(mention));
            if (SUBJECT + SPEAKER - PER_SENTENCE * (at - here) < bestScore) {
                break; // Nobody further off can score as much.
            }
            int cluster = scene.clusters.clusterOf[mention];
            if (!fits(mention, cluster, kinds, gender) || scene.mentions.limit(mention) > token) {
                continue;
            }
            int score = score(mention, cluster, token)
                    - (scene.clusters.isTakenAsOther(cluster, gender) ? OTHER_GENDER : 0);
            // Of two who act in one sentence the first is the one that it is about.
            if (score > bestScore || score == bestScore && here == sentence && isSubject(mention)) {
                bestScore = score;
                best = cluster;
                sentence = here;
            }
        }
        return bestScore < -FARTHEST ? Clusters.NONE : best;
    }

    private boolean fits(int mention, int cluster, int kinds, int gender) {
        return scene.mentions.parent(mention) == MentionTable.NONE
                && scene.mentions.form(mention) == MentionForm.NAME
                && (kinds & 1 << scene.clusters.kind(cluster)) != 0
                && scene.clusters.admits(cluster, gender);
    }

    private int score(int mention, int cluster, int token) {
        int first = scene.mentions.first(mention);
        int distance = scene.sentence(token) - scene.sentence(first);
        int score = -PER_SENTENCE * distance;
        score += isSubject(mention) ? SUBJECT : 0;
        score += isSpeaker(cluster) ? SPEAKER : 0;
        score -= scene.quotes.quoteAt(first) != QuoteTable.NONE && scene.quotes.quoteAt(token) == QuoteTable.NONE
                ? QUOTED
                : 0;
        score -= isPossessive(mention) ? POSSESSIVE : 0;
        return score;
    }

    private boolean isSpeaker(int cluster) {
        for (int speaker : scene.speakers) {
            if (speaker == cluster) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossessive(int mention) {
        int limit = scene.mentions.limit(mention);
        return limit < scene.tokens.size()
                && scene.tokens.has(limit, TokenFlag.CLITIC)
                && scene.tokens.equals(limit, "'s");
    }

    /** A name before a verb, or the first of its sentence. */
    private boolean isSubject(int mention) {
        int first = scene.mentions.first(mention);
        int limit = scene.mentions.limit(mention);
        boolean governed = first > 0 && scene.tokens.is(first - 1, WordClass.PREPOSITION);
        boolean verb = limit < scene.tokens.size()
                && (scene.tokens.is(
                                limit,
                                WordClass.AUXILIARY | WordClass.MODAL | WordClass.VERB_PAST | WordClass.VERB_THIRD)
                        || scene.tokens.has(limit, TokenFlag.SUFFIX_ED));
        return !governed && (verb || first == scene.sentences.first(scene.sentence(first)));
    }
}
