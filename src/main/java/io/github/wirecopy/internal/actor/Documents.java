package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.MentionForm;
import java.util.Arrays;

/** Finds the document that a description means, and those on whose behalf it speaks. */
final class Documents {

    private static final int[] NOBODY = {};
    private static final int REACH = 400;
    private static final int ACTING =
            1 << MentionCollector.PERSON | 1 << MentionCollector.ORGANIZATION | 1 << MentionCollector.PLACE;

    private final Scene scene;
    private final TokenTable tokens;
    private final Pairs pairs;
    private final PronounResolver pronouns;
    private final Announcements announcements;
    private final IntMap byHead = new IntMap();

    Documents(Scene scene, Pairs pairs, PronounResolver pronouns) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.pairs = pairs;
        this.pronouns = pronouns;
        this.announcements = new Announcements(scene);
    }

    /** Returns the cluster of a document: one for each noun and issuer. */
    int resolve(int first, int core, int end, int limit) {
        int head = end - 1;
        int[] own = issuers(first, core, end, limit);
        int before = byHead.get(scene.words.of(head));
        boolean again = before != IntMap.NONE && (own.length == 0 || Arrays.equals(own, scene.issuers(before)));
        if (again && !tokens.equals(first, "a") && !tokens.equals(first, "another")) {
            return before;
        }
        int cluster = scene.make(ActorKind.DOCUMENT.ordinal());
        scene.issue(cluster, own.length > 0 ? own : earlierIssuers(core, head));
        byHead.put(scene.words.of(head), cluster);
        addEarlier(core, head, cluster);
        return cluster;
    }

    /** Takes in the last place before where the article has the noun with more words: {@code the joint statement}. */
    private void addEarlier(int core, int head, int cluster) {
        for (int token = core - 1; token > Math.max(0, core - REACH); token--) {
            if (isSame(token, head) && scene.quotes.quoteAt(token) < 0) {
                int begin = tokens.blockFirst(tokens.blockOf(token));
                int first = token;
                while (first > begin
                        && tokens.is(first - 1, WordClass.COMMON_WORD)
                        && !tokens.is(first - 1, WordClass.PREPOSITION | WordClass.DETERMINER)) {
                    first--;
                }
                boolean definite = first > begin && tokens.equals(first - 1, "the");
                if (definite && first < token) {
                    scene.add(first - 1, token + 1, MentionForm.NOMINAL, cluster);
                }
            }
        }
    }

    /** {@code Trump's tweet}, {@code their statement}, {@code a report by the ministry}. */
    private int[] issuers(int first, int core, int end, int limit) {
        int mention = scene.mentions.mentionAt(core);
        if (mention != MentionTable.NONE && scene.mentions.limit(mention) < end) {
            return new int[] {scene.clusters.clusterOf[mention]};
        }
        if (tokens.is(core, WordClass.POSSESSIVE_PRONOUN) && core < end - 1) {
            return pronouns.resolve(core);
        }
        if (end + 1 < limit && (tokens.equals(end, "by") || tokens.equals(end, "from") || tokens.equals(end, "of"))) {
            int name = tokens.equals(end + 1, "the") && end + 2 < limit ? end + 2 : end + 1;
            int issuer = scene.mentions.mentionAt(name);
            return issuer == MentionTable.NONE ? NOBODY : new int[] {scene.clusters.clusterOf[issuer]};
        }
        return NOBODY;
    }

    private boolean isSame(int token, int noun) {
        return tokens.hash(token) == tokens.hash(noun) && scene.words.of(token) == scene.words.of(noun);
    }

    /** Looks back for the same noun with an owner before it, or with {@code joint}. */
    private int[] earlierIssuers(int core, int head) {
        for (int token = core - 1; token > Math.max(0, core - REACH); token--) {
            if (isSame(token, head) && scene.quotes.quoteAt(token) < 0) {
                int[] found = owner(token);
                found = found.length > 0 ? found : announcements.of(token);
                if (found.length > 0) {
                    return found;
                }
            }
        }
        return NOBODY;
    }

    /** Returns whose a noun is, looking over the adjectives before it. */
    private int[] owner(int noun) {
        boolean joint = false;
        for (int token = noun - 1; token >= Math.max(0, noun - 4); token--) {
            joint |= tokens.equals(token, "joint");
            if (tokens.has(token, TokenFlag.CLITIC)
                    && token > 0
                    && scene.mentions.mentionAt(token - 1) != MentionTable.NONE) {
                return new int[] {scene.clusters.clusterOf[scene.mentions.mentionAt(token - 1)]};
            }
            if (tokens.is(token, WordClass.POSSESSIVE_PRONOUN) && !joint) {
                return NOBODY;
            }
            if (tokens.is(token, WordClass.DETERMINER | WordClass.PREPOSITION | WordClass.POSSESSIVE_PRONOUN)
                    || tokens.has(token, TokenFlag.PUNCTUATION)) {
                break;
            }
        }
        return joint ? pairs.find(noun, ACTING) : NOBODY;
    }
}
