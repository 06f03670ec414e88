package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;

/** The persons that were spoken of last, and which of them a pronoun can mean. */
final class RecentPersons {

    private static final long NO_NOUN = WordClass.PREPOSITION
            | WordClass.DETERMINER
            | WordClass.COORDINATOR
            | WordClass.SUBORDINATOR
            | WordClass.AUXILIARY
            | WordClass.ADVERB;
    private static final int NOBODY = -1;
    private static final int MOST = 4;
    private static final int REACH = 2;
    /** A verb's subject and its object are so many tokens apart at most. */
    private static final int CLAUSE = 5;

    private final Scene scene;
    private final int[] clusters = new int[MOST];
    private final int[] lasts = new int[MOST];
    private int size;
    /** Where somebody without a name was spoken of last: of either gender, men, women. */
    private final int[] strangers = {-1, -1, -1};

    RecentPersons(Scene scene) {
        this.scene = scene;
    }

    void see(int cluster, int token) {
        int place = 0;
        while (place < size && clusters[place] != cluster) {
            place++;
        }
        if (place == size) {
            place = size < MOST ? size++ : oldest();
        }
        clusters[place] = cluster;
        lasts[place] = token;
    }

    private int oldest() {
        int oldest = 0;
        for (int place = 1; place < MOST; place++) {
            oldest = lasts[place] < lasts[oldest] ? place : oldest;
        }
        return oldest;
    }

    void seeStranger(int token, int gender) {
        strangers[gender == MentionCollector.MALE ? 1 : gender == MentionCollector.FEMALE ? 2 : 0] = token;
    }

    /** Returns the only person that can be meant, or {@link #NOBODY}. */
    int only(int token, int gender) {
        int near = only(token, gender, 0);
        return near == NOBODY && !isSeveral(token, gender) ? only(token, gender, REACH) : near;
    }

    private boolean isSeveral(int token, int gender) {
        int found = 0;
        for (int place = 0; place < size; place++) {
            found += fits(place, token, gender, 0) ? 1 : 0;
        }
        return found > 1;
    }

    private int only(int token, int gender, int reach) {
        int found = NOBODY;
        for (int place = 0; place < size; place++) {
            if (fits(place, token, gender, reach)) {
                if (found != NOBODY) {
                    return NOBODY;
                }
                found = place;
            }
        }
        return found == NOBODY || isBehindStranger(lasts[found], token, gender) ? NOBODY : clusters[found];
    }

    /** {@code Weller called him}: not Weller. */
    private boolean isOfVerb(int place, int token) {
        return isObject(token)
                && token - lasts[place] <= CLAUSE
                && scene.sentence(lasts[place]) == scene.sentence(token);
    }

    /** {@code her} before a noun is none. */
    private boolean isObject(int token) {
        int next = token + 1;
        boolean owner = scene.tokens.is(token, WordClass.POSSESSIVE_PRONOUN)
                && next < scene.tokens.size()
                && scene.tokens.has(next, TokenFlag.WORD)
                && !scene.tokens.is(next, NO_NOUN);
        return scene.tokens.is(token, WordClass.OBJECT_PRONOUN) && !owner;
    }

    /** Tells whether somebody without a name came after a person, or in an earlier sentence beside the person. */
    private boolean isBehindStranger(int last, int token, int gender) {
        int stranger = Math.max(strangers[0], strangers[gender == MentionCollector.MALE ? 1 : 2]);
        int sentence = scene.sentence(last);
        return stranger >= (sentence == scene.sentence(token) ? last : scene.sentences.first(sentence));
    }

    private boolean fits(int place, int token, int gender, int reach) {
        int distance = scene.sentence(token) - scene.sentence(lasts[place]);
        boolean near = distance <= reach
                && (distance <= 1 || scene.tokens.blockOf(lasts[place]) == scene.tokens.blockOf(token));
        return near
                && !isOfVerb(place, token)
                && scene.clusters.admits(clusters[place], gender)
                && !scene.clusters.isTakenAsOther(clusters[place], gender);
    }
}
