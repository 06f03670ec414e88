package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.MentionForm;
import java.util.Arrays;

/**
 * Everything that resolving a reference looks at: the article, the clusters so far, the mentions that resolving has
 * added, and who spoke last. Changed while sources are resolved in text order; the resolver's own, for one run.
 */
final class Scene {

    final TokenTable tokens;
    final Sentences sentences;
    final QuoteTable quotes;
    final MentionTable mentions;
    final WordIndex words;
    final Clusters clusters;
    /** The clusters of the last source. */
    int[] speakers = {};

    int added;
    int[] firsts = new int[32];
    int[] limits = new int[32];
    MentionForm[] forms = new MentionForm[32];
    int[] owners = new int[32];
    /** Whether the mention stands for several actors, so that it is no name of one. */
    boolean[] shared = new boolean[32];

    int[][] issuers = new int[32][];

    Scene(
            TokenTable tokens,
            Sentences sentences,
            QuoteTable quotes,
            MentionTable mentions,
            WordIndex words,
            Clusters clusters) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.quotes = quotes;
        this.mentions = mentions;
        this.words = words;
        this.clusters = clusters;
    }

    /** Adds a mention that is no name to a cluster. */
    void add(int first, int limit, MentionForm form, int cluster) {
        if (added == firsts.length) {
            int room = added * 2;
            firsts = Arrays.copyOf(firsts, room);
            limits = Arrays.copyOf(limits, room);
            forms = Arrays.copyOf(forms, room);
            owners = Arrays.copyOf(owners, room);
            shared = Arrays.copyOf(shared, room);
        }
        firsts[added] = first;
        limits[added] = limit;
        forms[added] = form;
        owners[added++] = cluster;
    }

    /** Adds a mention that stands for several clusters at once. */
    void addShared(int first, int limit, int[] several) {
        for (int cluster : several) {
            add(first, limit, MentionForm.NOMINAL, cluster);
            shared[added - 1] = several.length > 1;
        }
    }

    /** Makes a cluster for somebody or something that has no name. */
    int make(int kind) {
        int cluster = clusters.make(Clusters.NONE);
        clusters.vote(cluster, kind, 1);
        return cluster;
    }

    void issue(int cluster, int[] by) {
        if (cluster >= issuers.length) {
            issuers = Arrays.copyOf(issuers, Math.max(cluster + 1, issuers.length * 2));
        }
        issuers[cluster] = by;
    }

    int[] issuers(int cluster) {
        return cluster < issuers.length && issuers[cluster] != null ? issuers[cluster] : new int[0];
    }

    /** Returns the last mention that begins before a token, or -1. */
    int mentionBefore(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.first(middle) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    int sentence(int token) {
        return sentences.sentenceOf(token);
    }
}
