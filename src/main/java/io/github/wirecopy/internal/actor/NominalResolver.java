package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.MentionForm;

/** Finds whom a description means: a named actor, several, a document and its issuers, or somebody without a name. */
final class NominalResolver {

    private static final int[] NOBODY = {};
    private static final int REACH = 60;
    private static final int LONGEST_PHRASE = 4;
    private static final int ACTING =
            1 << MentionCollector.PERSON | 1 << MentionCollector.ORGANIZATION | 1 << MentionCollector.PLACE;

    private final Scene scene;
    private final TokenTable tokens;
    private final Salience salience;
    private final Pairs pairs;
    private final Documents documents;
    private final OrganizationNominals organizations;
    private final Roles roles;
    private final Descriptions descriptions;
    private final IntMap byDescription = new IntMap();
    /** Those without a name by the head of the words that brought them in: {@code a resident of Perth} for {@code the resident}. */
    private final IntMap byHead = new IntMap();

    NominalResolver(Scene scene, Salience salience, Pairs pairs, PronounResolver pronouns) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.salience = salience;
        this.pairs = pairs;
        this.documents = new Documents(scene, pairs, pronouns);
        this.organizations = new OrganizationNominals(scene, salience);
        this.roles = new Roles(scene);
        this.descriptions = new Descriptions(tokens);
    }

    /**
     * Returns the clusters of a description.
     *
     * @param first where it begins, its article included
     * @param core where it begins without its article
     * @param end the token after its head
     * @param limit the token after all of it
     */
    int[] resolve(int first, int core, int end, int limit) {
        if (end <= core || scene.words.of(end - 1) == WordIndex.NONE) {
            return NOBODY;
        }
        int head = descriptions.head(core, end);
        if (isPair(first, head)) {
            return pair(first, end, head);
        }
        int cluster = named(first, core, head);
        if (cluster == Clusters.NONE) {
            cluster = tokens.is(head, WordClass.DOCUMENT_NOUN) && !tokens.is(head, WordClass.ROLE)
                    ? documents.resolve(first, core, end, limit)
                    : described(core, phraseEnd(end, limit), head);
        }
        if (cluster == Clusters.NONE) {
            return NOBODY;
        }
        scene.add(isArticle(first) ? first : core, phraseEnd(end, limit), MentionForm.NOMINAL, cluster);
        return new int[] {cluster};
    }

    /** Returns the token after what belongs to a head: up to a comma, a bracket, a relative pronoun. */
    private int phraseEnd(int end, int limit) {
        int token = end;
        while (token < limit
                && !tokens.has(token, TokenFlag.PUNCTUATION)
                && !tokens.is(token, WordClass.RELATIVE_PRONOUN)) {
            token++;
        }
        return token;
    }

    private boolean isPair(int first, int head) {
        boolean both = tokens.equals(first, "both")
                || tokens.equals(first, "the") && first < head && tokens.equals(first + 1, "two");
        return both
                && (tokens.has(head, TokenFlag.SUFFIX_S)
                        || tokens.is(head, WordClass.GROUP_NOUN)
                        || tokens.equals(head, "two")
                        || tokens.equals(head, "both"));
    }

    private int[] pair(int first, int end, int head) {
        int[] both = isOfTwoBefore(first, head) ? NOBODY : pairs.find(first, pairKinds(head));
        if (both.length == 0) {
            int cluster = scene.make(MentionCollector.GROUP);
            scene.add(first, end, MentionForm.NOMINAL, cluster);
            return new int[] {cluster};
        }
        scene.addShared(first, end, both);
        return both;
    }

    /** Tells whether two of that word were brought in shortly before, whatever they are called: {@code two old firms}. */
    private boolean isOfTwoBefore(int first, int head) {
        for (int token = first - 1; token > Math.max(1, first - REACH); token--) {
            if (scene.words.of(token) == scene.words.of(head) && scene.words.of(head) != WordIndex.NONE) {
                return hasTwoBefore(token);
            }
        }
        return false;
    }

    private boolean hasTwoBefore(int noun) {
        for (int token = noun - 1; token >= Math.max(0, noun - LONGEST_PHRASE); token--) {
            if (tokens.equals(token, "two") && (token == 0 || !tokens.equals(token - 1, "the"))) {
                return true;
            }
        }
        return false;
    }

    private int pairKinds(int head) {
        if (tokens.equals(head, "nations")
                || tokens.equals(head, "countries")
                || tokens.equals(head, "states")
                || tokens.equals(head, "governments")) {
            return 1 << MentionCollector.PLACE;
        }
        if (tokens.equals(head, "companies")
                || tokens.equals(head, "agencies")
                || tokens.equals(head, "firms")
                || tokens.equals(head, "organizations")) {
            return 1 << MentionCollector.ORGANIZATION;
        }
        boolean people = tokens.equals(head, "men")
                || tokens.equals(head, "women")
                || tokens.equals(head, "leaders")
                || tokens.equals(head, "candidates");
        return people ? 1 << MentionCollector.PERSON : ACTING;
    }

    /** Returns the named actor that a definite description means, or none: {@code the senator}, {@code the company}. */
    private int named(int first, int core, int head) {
        boolean definite = tokens.equals(first, "the")
                || tokens.equals(first, "this")
                || tokens.equals(first, "that")
                || tokens.has(head, TokenFlag.CAPITALIZED)
                        && !isIndefinite(first)
                        && !tokens.is(head, WordClass.OTHER_NAME);
        boolean modified = head - core > 2 || scene.mentions.mentionAt(core) != MentionTable.NONE;
        if (tokens.is(head, WordClass.ROLE | WordClass.TITLE | WordClass.PERSON_NOUN)) {
            int bearer = roles.bearer(core, head, definite);
            boolean bare = definite && head - core <= 1 && !modified && !isLabel(head);
            int unnamed = bare ? byHead.get(scene.words.of(head)) : IntMap.NONE;
            if (bearer == Clusters.NONE && unnamed != IntMap.NONE) {
                return unnamed;
            }
            return bearer != Clusters.NONE || !bare
                    ? bearer
                    : salience.find(core, 1 << MentionCollector.PERSON, gender(head));
        }
        boolean organization = tokens.is(head, WordClass.ORGANIZATION_NOUN)
                && !tokens.is(head, WordClass.GROUP_NOUN | WordClass.DOCUMENT_NOUN);
        return definite && organization && head == core ? organizations.find(head) : Clusters.NONE;
    }

    /** {@code HOST: Thank you.} names somebody by what he does, whoever was named before. */
    private boolean isLabel(int head) {
        return head + 1 < tokens.size() && tokens.first(head + 1) == ':';
    }

    private boolean isArticle(int first) {
        return tokens.equals(first, "the") || tokens.equals(first, "a") || tokens.equals(first, "an");
    }

    private boolean isIndefinite(int first) {
        return tokens.equals(first, "a")
                || tokens.equals(first, "an")
                || tokens.is(first, WordClass.INDEFINITE_PRONOUN | WordClass.NUMBER_WORD);
    }

    private int gender(int head) {
        return tokens.is(head, WordClass.MALE)
                ? MentionCollector.MALE
                : tokens.is(head, WordClass.FEMALE) ? MentionCollector.FEMALE : 0;
    }

    /** Returns the cluster of the same words before, or a new one; none if they describe a thing. */
    private int described(int core, int end, int head) {
        int kind = descriptions.kind(head);
        if (kind == Descriptions.NOBODY) {
            return Clusters.NONE;
        }
        long key = 17;
        for (int token = core; token < end; token++) {
            int mention = scene.mentions.mentionAt(token);
            int part = mention == MentionTable.NONE ? scene.words.of(token) : ~scene.clusters.clusterOf[mention];
            key = part == WordIndex.NONE || tokens.has(token, TokenFlag.CLITIC) ? key : key * 1_000_003 + part;
        }
        int cluster = byDescription.get(key);
        if (cluster == IntMap.NONE) {
            cluster = scene.make(kind);
            scene.clusters.genders[cluster] = gender(head);
            byDescription.put(key, cluster);
            byHead.put(scene.words.of(head), cluster);
        }
        return cluster;
    }
}
