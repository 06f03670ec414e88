package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.MentionForm;

/** Finds whom a pronoun means: by number, gender, nearness, and who is the subject or spoke last. */
final class PronounResolver {

    private static final int[] NOBODY = {};
    private static final long PERSONAL = WordClass.SUBJECT_PRONOUN
            | WordClass.OBJECT_PRONOUN
            | WordClass.POSSESSIVE_PRONOUN
            | WordClass.REFLEXIVE_PRONOUN;

    private final Scene scene;
    private final TokenTable tokens;
    private final Salience salience;
    private final Pairs pairs;

    PronounResolver(Scene scene, Salience salience, Pairs pairs) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.salience = salience;
        this.pairs = pairs;
    }

    boolean isPronoun(int token) {
        return tokens.is(token, PERSONAL | WordClass.RELATIVE_PRONOUN)
                && scene.mentions.mentionAt(token) == MentionTable.NONE;
    }

    /** Returns the clusters that a pronoun stands for, and adds it to them as a mention. */
    int[] resolve(int token) {
        int[] found = find(token);
        for (int cluster : found) {
            if (!tokens.is(token, WordClass.RELATIVE_PRONOUN)) {
                scene.add(token, token + 1, MentionForm.PRONOUN, cluster);
            }
        }
        return found;
    }

    private int[] find(int token) {
        if (tokens.is(token, WordClass.RELATIVE_PRONOUN) && !tokens.is(token, PERSONAL)) {
            return antecedent(token);
        }
        if (isFirstPerson(token)) {
            return scene.quotes.quoteAt(token) >= 0 ? scene.speakers : NOBODY;
        }
        if (isPlural(token)) {
            return several(token);
        }
        return tokens.equals(token, "it") || tokens.equals(token, "its") ? thing(token) : person(token);
    }

    private boolean isFirstPerson(int token) {
        return tokens.equals(token, "i")
                || tokens.equals(token, "we")
                || tokens.equals(token, "my")
                || tokens.equals(token, "me")
                || tokens.equals(token, "us")
                || tokens.equals(token, "our")
                || tokens.equals(token, "you")
                || tokens.equals(token, "your");
    }

    private boolean isPlural(int token) {
        return tokens.equals(token, "they") || tokens.equals(token, "them") || tokens.equals(token, "their");
    }

    private int[] person(int token) {
        int gender = gender(token);
        int cluster = salience.find(token, 1 << MentionCollector.PERSON, gender);
        boolean fitting = scene.speakers.length == 1
                && scene.clusters.kind(scene.speakers[0]) == MentionCollector.PERSON
                && scene.clusters.admits(scene.speakers[0], gender);
        if (cluster == Clusters.NONE && fitting) {
            cluster = scene.speakers[0];
        }
        if (cluster == Clusters.NONE) {
            return NOBODY;
        }
        scene.clusters.notePronoun(cluster, gender);
        return new int[] {cluster};
    }

    private int gender(int token) {
        boolean female = tokens.is(token, WordClass.FEMALE) || tokens.equals(token, "her");
        return female ? MentionCollector.FEMALE : tokens.is(token, WordClass.MALE) ? MentionCollector.MALE : 0;
    }

    /** Several are those who spoke last if they are several, else a pair that opens a sentence, a group, any pair. */
    private int[] several(int token) {
        if (scene.speakers.length > 1) {
            return scene.speakers;
        }
        int[] openers = pairs.openers(token);
        if (openers.length > 0) {
            return openers;
        }
        if (scene.speakers.length == 1 && isSeveral(scene.clusters.kind(scene.speakers[0]))) {
            return scene.speakers;
        }
        int cluster = salience.find(token, 1 << MentionCollector.ORGANIZATION | 1 << MentionCollector.GROUP, 0);
        if (cluster != Clusters.NONE) {
            return new int[] {cluster};
        }
        return pairs.find(token, 1 << MentionCollector.PERSON);
    }

    private static boolean isSeveral(int kind) {
        return kind != MentionCollector.PERSON && kind != ActorKind.DOCUMENT.ordinal();
    }

    private int[] thing(int token) {
        if (scene.speakers.length == 1 && scene.clusters.kind(scene.speakers[0]) != MentionCollector.PERSON) {
            return scene.speakers;
        }
        int cluster = salience.find(token, 1 << MentionCollector.ORGANIZATION | 1 << MentionCollector.PLACE, 0);
        return cluster == Clusters.NONE ? NOBODY : new int[] {cluster};
    }

    /** {@code who}: the name right before it, a comma left aside. */
    private int[] antecedent(int token) {
        int before = token - 1;
        if (before > 0 && tokens.first(before) == ',') {
            before--;
        }
        int mention = before < 0 ? MentionTable.NONE : scene.mentions.mentionAt(before);
        if (mention != MentionTable.NONE) {
            return new int[] {scene.clusters.clusterOf[mention]};
        }
        int cluster = salience.find(token, 1 << MentionCollector.PERSON | 1 << MentionCollector.ORGANIZATION, 0);
        return cluster == Clusters.NONE ? NOBODY : new int[] {cluster};
    }
}
