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
    private static final long SOMEBODY = WordClass.ROLE | WordClass.PERSON_NOUN;
    private static final long GENDER = WordClass.MALE | WordClass.FEMALE;
    private static final int NOBODY = -1;

    private final Scene scene;
    private final TokenTable tokens;
    private final RecentPersons persons;
    /** The first token of each addition in the upper half, its number in the lower, sorted. */
    private final long[] added;

    private int nextName;
    private int nextAdded;
    /** The token after a description that belongs to a name or is an actor of its own. */
    private int described;
    /** The first comma from the beginning of the sentence that was looked at last. */
    private int openingComma = -1;

    PronounMentions(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.persons = new RecentPersons(scene);
        added = new long[scene.added];
        for (int i = 0; i < added.length; i++) {
            added[i] = (long) scene.firsts[i] << 32 | i;
        }
        Arrays.sort(added);
    }

    /** Adds the pronouns. */
    void add() {
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.is(token, GENDER | SOMEBODY) && tokens.is(token, PRONOUN | SOMEBODY)) {
                look(token);
            }
        }
    }

    private void look(int token) {
        int gender = gender(token);
        if (!tokens.is(token, PRONOUN)) {
            seeUnnamed(token, gender);
        } else if (gender != 0 && scene.quotes.quoteAt(token) == QuoteTable.NONE && !catchUp(token)) {
            resolve(token, gender);
        }
    }

    private void seeUnnamed(int token, int gender) {
        if (isUnnamed(token)) {
            catchUp(token);
            if (token >= described) {
                persons.seeStranger(token, gender);
            }
        }
    }

    private int gender(int token) {
        boolean female = tokens.is(token, WordClass.FEMALE);
        return female ? MentionCollector.FEMALE : tokens.is(token, WordClass.MALE) ? MentionCollector.MALE : 0;
    }

    /** Sees everybody up to a token, in text order; tells whether the token itself has been resolved already. */
    private boolean catchUp(int token) {
        boolean resolved = false;
        while (nextAdded < added.length && (int) (added[nextAdded] >>> 32) <= token) {
            seeNames((int) (added[nextAdded] >>> 32) - 1);
            resolved |= seeAdded((int) added[nextAdded++], token);
        }
        seeNames(token);
        return resolved;
    }

    private void seeNames(int last) {
        while (nextName < scene.mentions.size() && scene.mentions.first(nextName) <= last) {
            int cluster = scene.clusters.clusterOf[nextName];
            if (scene.mentions.parent(nextName) == MentionTable.NONE
                    && scene.clusters.kind(cluster) == MentionCollector.PERSON) {
                persons.see(cluster, scene.mentions.first(nextName));
                described = Math.max(described, scene.mentions.appositionLimit(nextName));
            }
            described = Math.max(described, scene.mentions.limit(nextName));
            nextName++;
        }
    }

    /** Looks at a description or pronoun that resolving has found; tells whether it is a pronoun at the token. */
    private boolean seeAdded(int addition, int token) {
        int cluster = scene.owners[addition];
        if (!scene.shared[addition] && scene.clusters.kind(cluster) == MentionCollector.PERSON) {
            persons.see(cluster, scene.firsts[addition]);
        }
        described = Math.max(described, scene.limits[addition]);
        return scene.forms[addition] == MentionForm.PRONOUN && scene.firsts[addition] == token;
    }

    /** Tells whether a noun stands for somebody whom the article gives no name there. */
    private boolean isUnnamed(int token) {
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
        if (openingComma < first) {
            openingComma = first;
            while (openingComma < tokens.size() && tokens.first(openingComma) != ',') {
                openingComma++;
            }
        }
        return token < openingComma;
    }
}
