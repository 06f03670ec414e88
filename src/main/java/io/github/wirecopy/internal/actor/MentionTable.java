package io.github.wirecopy.internal.actor;

import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.MentionForm;
import java.util.Arrays;
import java.util.Optional;

/**
 * The named mentions of one article as parallel arrays, in text order; of two that begin together the longer is first.
 *
 * <p>Mentions nest or are disjoint. Tokens are numbers in the article's token table. Not changed once it is built.
 */
public final class MentionTable {

    /** Stands where there is no mention, no token or no known actor. */
    public static final int NONE = -1;

    private static final ActorKind[] KINDS = ActorKind.values();
    private static final MentionForm[] FORMS = MentionForm.values();

    private final WordIndex words;
    private final int size;
    private final int[] firsts;
    private final int[] limits;
    private final int[] forms;
    private final int[] kinds;
    private final int[] known;
    private final int[] roleFirsts;
    private final int[] roleLimits;
    private final int[] flags;
    private final int[] weights;
    private final int[] appositionFirsts;
    private final int[] appositionLimits;
    private final int[] parents;
    private final int[] mentionAt;

    MentionTable(MentionCollector collected, int tokens, WordIndex words) {
        this.words = words;
        this.size = collected.size;
        this.firsts = collected.firsts;
        this.limits = collected.limits;
        this.forms = collected.forms;
        this.kinds = collected.kinds;
        this.known = collected.known;
        this.roleFirsts = collected.roleFirsts;
        this.roleLimits = collected.roleLimits;
        this.flags = collected.flags;
        this.weights = collected.weights;
        this.appositionFirsts = collected.appositionFirsts;
        this.appositionLimits = collected.appositionLimits;
        this.parents = new int[size];
        this.mentionAt = new int[tokens];
        nest();
    }

    private void nest() {
        Arrays.fill(mentionAt, NONE);
        for (int mention = 0; mention < size; mention++) {
            int parent = mentionAt[firsts[mention]];
            parents[mention] = parent;
            if (parent == NONE) {
                Arrays.fill(mentionAt, firsts[mention], limits[mention], mention);
            }
        }
    }

    /** Returns the numbered words of the article, so that the next step need not number them again. */
    WordIndex words() {
        return words;
    }

    /** Returns the number of mentions. */
    public int size() {
        return size;
    }

    /** Returns the first token of a mention: of its name, without article, title or role. */
    public int first(int mention) {
        return firsts[mention];
    }

    /** Returns the token after the last one of a mention; a possessive ending does not belong to it. */
    public int limit(int mention) {
        return limits[mention];
    }

    /** Returns whether the mention is a name, an adjective made from one, or a description. */
    public MentionForm form(int mention) {
        return FORMS[forms[mention]];
    }

    /** Returns what the mention seems to name, taken by itself; empty if it gives no hint. */
    public Optional<ActorKind> kind(int mention) {
        int kind = kinds[mention];
        return kind < 0 ? Optional.empty() : Optional.of(KINDS[kind]);
    }

    /** Returns the first token of the role or title that stands before the name, or {@link #NONE}. */
    public int roleFirst(int mention) {
        return roleFirsts[mention];
    }

    /** Returns the token after the role or title that stands before the name, or {@link #NONE}. */
    public int roleLimit(int mention) {
        return roleLimits[mention];
    }

    /** Returns the first token of the description between commas behind the name, or {@link #NONE}. */
    public int appositionFirst(int mention) {
        return appositionFirsts[mention];
    }

    /** Returns the token after the description between commas behind the name, or {@link #NONE}. */
    public int appositionLimit(int mention) {
        return appositionLimits[mention];
    }

    /** Returns the outermost mention that holds a mention as a part, or {@link #NONE}. */
    public int parent(int mention) {
        return parents[mention];
    }

    /** Returns the outermost mention that holds a token, or {@link #NONE}. */
    public int mentionAt(int token) {
        return mentionAt[token];
    }

    int kindCode(int mention) {
        return kinds[mention];
    }

    int weight(int mention) {
        return weights[mention];
    }

    int known(int mention) {
        return known[mention];
    }

    boolean is(int mention, int flag) {
        return (flags[mention] & flag) != 0;
    }
}
