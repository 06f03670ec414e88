package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

/**
 * Finds the actors that a source stands for.
 *
 * <p>The source is cut at what follows its head, {@code officials} in {@code officials in Niamey}, and at {@code and};
 * each part is a name, a pronoun or a description.
 */
final class SourceResolver {

    private static final int[] NOBODY = {};
    private static final int LONGEST = 150;

    private final Scene scene;
    private final TokenTable tokens;
    private final PronounResolver pronouns;
    private final NominalResolver nominals;

    SourceResolver(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        Salience salience = new Salience(scene);
        Pairs pairs = new Pairs(scene);
        this.pronouns = new PronounResolver(scene, salience, pairs);
        this.nominals = new NominalResolver(scene, salience, pairs, pronouns);
    }

    /** Returns the clusters of a source and remembers them as those who spoke last. */
    int[] resolve(int first, int limit) {
        int[] found = first < limit ? parts(first, Math.min(limit, first + LONGEST)) : NOBODY;
        if (found.length > 0) {
            scene.speakers = found;
        }
        return found;
    }

    private int[] parts(int first, int limit) {
        int begin = skipArticle(first, limit);
        int titled = titled(begin, limit);
        if (titled != MentionTable.NONE) {
            return new int[] {scene.clusters.clusterOf[titled]};
        }
        int end = coreEnd(begin, limit);
        int conjunction = conjunction(begin, end);
        if (conjunction > begin && conjunction + 1 < end) {
            int[] left = parts(begin, conjunction);
            int[] right = parts(conjunction + 1, end);
            return join(left, right);
        }
        int name = mentionEndingAt(begin, end);
        if (name == MentionTable.NONE) {
            name = apposition(begin, end, limit);
        }
        if (name != MentionTable.NONE) {
            return new int[] {scene.clusters.clusterOf[name]};
        }
        return end - begin == 1 && pronouns.isPronoun(begin)
                ? pronouns.resolve(begin)
                : nominals.resolve(first, begin, end, limit);
    }

    private static int[] join(int[] left, int[] right) {
        int[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return Arrays.stream(both).distinct().toArray();
    }

    private int skipArticle(int first, int limit) {
        return first + 1 < limit
                        && (tokens.equals(first, "the") || tokens.equals(first, "a") || tokens.equals(first, "an"))
                ? first + 1
                : first;
    }

    /** Returns the token after the head of a noun phrase: a preposition, a comma, a relative pronoun or a bracket. */
    private int coreEnd(int first, int limit) {
        int token = first;
        while (token < limit) {
            int mention = scene.mentions.mentionAt(token);
            if (mention != MentionTable.NONE) {
                token = Math.max(token + 1, Math.min(limit, scene.mentions.limit(mention)));
            } else if (token > first && closes(token)) {
                return trim(first, token);
            } else {
                token++;
            }
        }
        return trim(first, limit);
    }

    private boolean closes(int token) {
        char c = tokens.first(token);
        if (tokens.has(token, TokenFlag.PUNCTUATION)) {
            return c == ',' || c == '(' || c == ';' || tokens.has(token, TokenFlag.DASH);
        }
        return tokens.is(token, WordClass.PREPOSITION) && !tokens.equals(token, "like")
                || tokens.is(token, WordClass.RELATIVE_PRONOUN);
    }

    /** Leaves out a possessive ending and marks. */
    private int trim(int first, int end) {
        int trimmed = end;
        while (trimmed - 1 > first
                && (tokens.has(trimmed - 1, TokenFlag.CLITIC | TokenFlag.PUNCTUATION)
                        || tokens.is(trimmed - 1, WordClass.COORDINATOR))) {
            trimmed--;
        }
        return trimmed;
    }

    private int conjunction(int first, int end) {
        for (int token = first; token < end; token++) {
            boolean joins = tokens.equals(token, "and") || tokens.first(token) == ',' || tokens.first(token) == '&';
            if (joins && scene.mentions.mentionAt(token) == MentionTable.NONE && token > first) {
                return token;
            }
        }
        return -1;
    }

    /** Returns the outermost name or adjective that a phrase ends in, or none. */
    private int mentionEndingAt(int first, int end) {
        int mention = scene.mentions.mentionAt(end - 1);
        boolean whole = mention != MentionTable.NONE
                && scene.mentions.limit(mention) >= end
                && scene.mentions.first(mention) >= first - 1;
        return whole ? mention : MentionTable.NONE;
    }

    /**
     * {@code Secretary of State John Kerry}: returns the person at the end of a title that holds a preposition, or none.
     * In {@code aide to President Kerry} the preposition stands right before the person and its own title.
     */
    private int titled(int begin, int limit) {
        if (!tokens.is(begin, WordClass.TITLE | WordClass.ROLE | WordClass.SENTENCE_OPENER)) {
            return MentionTable.NONE;
        }
        for (int token = begin; token < limit && !tokens.has(token, TokenFlag.PUNCTUATION); token++) {
            int mention = scene.mentions.mentionAt(token);
            if (mention != MentionTable.NONE && isPerson(mention) && scene.mentions.limit(mention) <= limit) {
                int role = scene.mentions.roleFirst(mention);
                int before = (role < 0 ? token : role) - 1;
                boolean title = before > begin
                        && !tokens.is(before, WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.COORDINATOR)
                        && !tokens.has(before, TokenFlag.CLITIC);
                return title ? mention : MentionTable.NONE;
            }
        }
        return MentionTable.NONE;
    }

    private boolean isPerson(int mention) {
        return scene.clusters.kind(scene.clusters.clusterOf[mention]) == MentionCollector.PERSON;
    }

    /** {@code Trump's lawyer, Michael Cohen,} and {@code his friend at school, Mr. Bruce Quist,}: the name after the comma. */
    private int apposition(int core, int end, int limit) {
        if (!tokens.is(end - 1, WordClass.ROLE | WordClass.PERSON_NOUN | WordClass.INDEFINITE_PRONOUN)) {
            return MentionTable.NONE;
        }
        int comma = end;
        while (comma < limit && tokens.first(comma) != ',') {
            comma++;
        }
        int name = comma + 1;
        while (name + 1 < limit
                && tokens.is(name, WordClass.TITLE | WordClass.ROLE)
                && scene.mentions.mentionAt(name) == MentionTable.NONE) {
            name++;
        }
        int mention = name < limit && comma > core ? scene.mentions.mentionAt(name) : MentionTable.NONE;
        boolean person = mention != MentionTable.NONE && isPerson(mention) && scene.mentions.limit(mention) <= limit;
        return person ? mention : MentionTable.NONE;
    }
}
