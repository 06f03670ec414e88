package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.token.TokenTable;

/**
 * Who holds an office that the article names in capitals: {@code the Home Secretary} is the one whom it calls {@code Home
 * Secretary Quist}, or {@code Quist, the home secretary}.
 */
final class Holders {

    /** How many words may stand before an office in a description: {@code the former British home secretary}. */
    private static final int REACH = 4;

    private final TokenTable tokens;
    private final WordIndex words;
    private final MentionTable mentions;
    private final Clusters clusters;
    /** By the last word of an office, and by its last two. */
    private final IntMap byOffice = new IntMap();

    Holders(TokenTable tokens, WordIndex words, MentionTable mentions, Clusters clusters) {
        this.tokens = tokens;
        this.words = words;
        this.mentions = mentions;
        this.clusters = clusters;
        for (int mention = mentions.size() - 1; mention >= 0; mention--) {
            note(mention);
        }
    }

    /** Notes the offices of a mention as the last ones that the article has. */
    void note(int mention) {
        if (mentions.roleFirst(mention) >= 0) {
            note(mentions.roleLimit(mention) - 1, mentions.roleFirst(mention), mention);
        }
        int first = mentions.appositionFirst(mention);
        int limit = Math.min(mentions.appositionLimit(mention), first + REACH);
        for (int token = first; first >= 0 && token < limit; token++) {
            note(token, first, mention);
        }
    }

    private void note(int last, int first, int mention) {
        if (words.of(last) != WordIndex.NONE) {
            byOffice.put(key(last), clusters.clusterOf[mention]);
            if (last > first) {
                byOffice.put(longKey(last), clusters.clusterOf[mention]);
            }
        }
    }

    private long key(int last) {
        return words.of(last);
    }

    private long longKey(int last) {
        return (long) (words.of(last - 1) + 1) << 32 | words.of(last);
    }

    /** Returns the cluster of the holder, or none. */
    int find(int mention) {
        int beside = beside(mention);
        if (beside != Clusters.NONE) {
            return beside;
        }
        int last = mentions.limit(mention) - 1;
        int found = byOffice.get(last > mentions.first(mention) ? longKey(last) : key(last));
        return found == IntMap.NONE ? Clusters.NONE : found;
    }

    /** {@code Donna Quist, Home Secretary,} and {@code the Home Secretary, Donna Quist,}. */
    private int beside(int mention) {
        int before = mention - 1;
        while (before >= 0 && mentions.parent(before) != MentionTable.NONE) {
            before--;
        }
        int first = mentions.first(mention);
        if (before >= 0
                && mentions.appositionFirst(before) >= 0
                && first >= mentions.appositionFirst(before)
                && first < Math.min(mentions.appositionLimit(before), mentions.appositionFirst(before) + REACH)) {
            return clusters.clusterOf[before];
        }
        int limit = mentions.limit(mention);
        int next = mention + 1;
        boolean named = next < mentions.size()
                && mentions.first(next) == limit + 1
                && tokens.first(limit) == ','
                && mentions.kindCode(next) == MentionCollector.PERSON
                && mentions.limit(next) - mentions.first(next) > 1;
        return named ? clusters.clusterOf[next] : Clusters.NONE;
    }
}
