package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.MentionForm;
import java.util.Arrays;

/**
 * Adds {@code he}, {@code she} and their forms outside quotes to whom they mean, where only one person can be meant: one
 * of fitting gender is spoken of in this sentence or the two before, and nobody without a name came after.
 *
 * <p>Goes over the text once; a few persons are remembered at a time.
 */
final class PronounMentions {

    private static final long PRONOUN = WordClass.SUBJECT_PRONOUN
            | WordClass.OBJECT_PRONOUN
            | WordClass.POSSESSIVE_PRONOUN
            | WordClass.REFLEXIVE_PRONOUN;
    private static final long NO_NOUN = WordClass.PREPOSITION
            | WordClass.DETERMINER
            | WordClass.COORDINATOR
            | WordClass.SUBORDINATOR
            | WordClass.AUXILIARY
            | WordClass.ADVERB;
    private static final long SOMEBODY = WordClass.ROLE | WordClass.PERSON_NOUN;
    private static final int NOBODY = -1;

    private final Scene scene;
    private final TokenTable tokens;
    private final Persons persons;
    /** The first token of each addition in the upper half, its number in the lower, sorted. */
    private final long[] added;

    private int nextName;
    private int nextAdded;
    /** The token after a description that belongs to a name or is an actor of its own. */
    private int described;

    PronounMentions(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.persons = new Persons(scene);
        added = new long[scene.added];
        for (int i = 0; i < added.length; i++) {
            added[i] = (long) scene.firsts[i] << 32 | i;
        }
        Arrays.sort(added);
    }

    /** Adds the pronouns. */
    void add() {
        for (int token = 0; token < tokens.size(); token++) {
            boolean taken = seeAdded(token);
            seeNames(token);
            if (tokens.is(token, PRONOUN)) {
                int gender = gender(token);
                if (gender != 0 && !taken && scene.quotes.quoteAt(token) == QuoteTable.NONE) {
                    resolve(token, gender);
                }
            } else if (tokens.is(token, SOMEBODY) && token >= described && isStranger(token)) {
                persons.seeStranger(token, gender(token));
            }
        }
    }

    private int gender(int token) {
        boolean female = tokens.is(token, WordClass.FEMALE);
        return female ? MentionCollector.FEMALE : tokens.is(token, WordClass.MALE) ? MentionCollector.MALE : 0;
    }

    private void seeNames(int token) {
        while (nextName < scene.mentions.size() && scene.mentions.first(nextName) <= token) {
            int cluster = scene.clusters.clusterOf[nextName];
            if (scene.mentions.parent(nextName) == MentionTable.NONE
                    && scene.clusters.kind(cluster) == MentionCollector.PERSON) {
                persons.see(cluster, token);
                described = Math.max(described, scene.mentions.appositionLimit(nextName));
            }
            described = Math.max(described, scene.mentions.limit(nextName));
            nextName++;
        }
    }

    /** Looks at the descriptions and pronouns that resolving has found; tells whether one is a pronoun at the token. */
    private boolean seeAdded(int token) {
        boolean pronoun = false;
        while (nextAdded < added.length && (int) (added[nextAdded] >>> 32) <= token) {
            int addition = (int) added[nextAdded++];
            int cluster = scene.owners[addition];
            if (!scene.shared[addition] && scene.clusters.kind(cluster) == MentionCollector.PERSON) {
                persons.see(cluster, token);
            }
            described = Math.max(described, scene.limits[addition]);
            pronoun |= scene.forms[addition] == MentionForm.PRONOUN;
        }
        return pronoun;
    }

    /** Tells whether a noun stands for somebody whom the article gives no name there. */
    private boolean isStranger(int token) {
        int next = token + 1;
        return !tokens.has(token, TokenFlag.CAPITALIZED)
                && !(next < tokens.size() && scene.mentions.mentionAt(next) != MentionTable.NONE);
    }

    private void resolve(int token, int gender) {
        int cluster = isBeforeItsName(token) || isAnybody(token) ? NOBODY : persons.only(token, gender);
        if (cluster != NOBODY) {
            scene.add(token, token + 1, MentionForm.PRONOUN, cluster);
            scene.clusters.notePronoun(cluster, gender);
            persons.see(cluster, token);
        } else {
            persons.seeStranger(token, gender);
        }
    }

    /** {@code he or she}. */
    private boolean isAnybody(int token) {
        boolean before = token > 0 && tokens.equals(token - 1, "or");
        return before || token + 1 < tokens.size() && tokens.equals(token + 1, "or");
    }

    /** {@code In his speech, Weller}: the name may come behind the pronoun. */
    private boolean isBeforeItsName(int token) {
        int first = scene.sentences.first(scene.sentence(token));
        if (!tokens.is(first, WordClass.PREPOSITION | WordClass.SUBORDINATOR)) {
            return false;
        }
        for (int before = first; before < token; before++) {
            if (tokens.first(before) == ',') {
                return false;
            }
        }
        return true;
    }

    /** The persons that were spoken of last. */
    private static final class Persons {

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

        Persons(Scene scene) {
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
}
