package io.github.wirecopy.internal.actor;

import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.MentionForm;
import java.util.Arrays;

/** The growing arrays of a mention table. The finder's own, for one run. */
final class MentionCollector {

    static final int UNKNOWN = -1;
    static final int PERSON = ActorKind.PERSON.ordinal();
    static final int ORGANIZATION = ActorKind.ORGANIZATION.ordinal();
    static final int PLACE = ActorKind.PLACE.ordinal();
    static final int GROUP = ActorKind.GROUP.ordinal();

    /** One word that is a name only if the article has it in a full name too. */
    static final int BARE = 1;
    /** The mention is a known seat of a government. */
    static final int SEAT = 1 << 1;
    /** A title for a man stands before it. */
    static final int MALE = 1 << 2;
    /** A title for a woman stands before it. */
    static final int FEMALE = 1 << 3;
    /** The known name is of a country. */
    static final int COUNTRY = 1 << 4;
    /** The name is an office that stands for its holder. */
    static final int OFFICE = 1 << 5;

    int size;
    int[] firsts;
    int[] limits;
    int[] forms;
    int[] kinds;
    int[] known;
    int[] roleFirsts;
    int[] roleLimits;
    int[] flags;
    int[] weights;
    int[] appositionFirsts;
    int[] appositionLimits;

    /** Makes one with room for so many mentions, or more. */
    MentionCollector(int room) {
        firsts = new int[room];
        limits = new int[room];
        forms = new int[room];
        kinds = new int[room];
        known = new int[room];
        roleFirsts = new int[room];
        roleLimits = new int[room];
        flags = new int[room];
        weights = new int[room];
        appositionFirsts = new int[room];
        appositionLimits = new int[room];
    }

    /** Adds a mention after all those that begin before it. */
    void add(int first, int limit, MentionForm form, int kind, int weight, int actor, int flag) {
        if (size == firsts.length) {
            grow();
        }
        firsts[size] = first;
        limits[size] = limit;
        forms[size] = form.ordinal();
        kinds[size] = kind;
        weights[size] = weight;
        known[size] = actor;
        flags[size] = flag;
        roleFirsts[size] = MentionTable.NONE;
        roleLimits[size] = MentionTable.NONE;
        appositionFirsts[size] = MentionTable.NONE;
        appositionLimits[size] = MentionTable.NONE;
        size++;
    }

    /** Adds a mention of another collector as it is. */
    void copy(MentionCollector other, int mention) {
        add(
                other.firsts[mention],
                other.limits[mention],
                MentionForm.values()[other.forms[mention]],
                other.kinds[mention],
                other.weights[mention],
                other.known[mention],
                other.flags[mention]);
        role(other.roleFirsts[mention], other.roleLimits[mention]);
        apposition(other.appositionFirsts[mention], other.appositionLimits[mention]);
    }

    /** Gives the mention that was added last a role. */
    void role(int first, int limit) {
        roleFirsts[size - 1] = first;
        roleLimits[size - 1] = limit;
    }

    /** Gives the mention that was added last a description behind it. */
    void apposition(int first, int limit) {
        appositionFirsts[size - 1] = first;
        appositionLimits[size - 1] = limit;
    }

    private void grow() {
        int room = size * 2;
        firsts = Arrays.copyOf(firsts, room);
        limits = Arrays.copyOf(limits, room);
        forms = Arrays.copyOf(forms, room);
        kinds = Arrays.copyOf(kinds, room);
        known = Arrays.copyOf(known, room);
        flags = Arrays.copyOf(flags, room);
        weights = Arrays.copyOf(weights, room);
        appositionFirsts = Arrays.copyOf(appositionFirsts, room);
        appositionLimits = Arrays.copyOf(appositionLimits, room);
        roleFirsts = Arrays.copyOf(roleFirsts, room);
        roleLimits = Arrays.copyOf(roleLimits, room);
    }
}
