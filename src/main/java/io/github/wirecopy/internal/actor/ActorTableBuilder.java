package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.MentionForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the actor table of what resolving has found. */
final class ActorTableBuilder {

    private static final ActorKind[] KINDS = ActorKind.values();
    private static final MentionForm[] FORMS = MentionForm.values();
    private static final int[] NOBODY = {};

    private final Scene scene;
    private final TokenTable tokens;
    private final MentionRows rows;
    private final RoleTexts roles;
    private final NameTexts texts;

    ActorTableBuilder(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.rows = new MentionRows(scene);
        this.texts = new NameTexts(tokens);
        this.roles = new RoleTexts(scene, texts);
    }

    ActorTable build(int[][] sources) {
        int[] order = order();
        int[] actorOf = new int[scene.clusters.size];
        Arrays.fill(actorOf, -1);
        for (int actor = 0; actor < order.length; actor++) {
            actorOf[order[actor]] = actor;
        }
        List<ActorTable.Entry> entries = new ArrayList<>(order.length);
        for (int cluster : order) {
            entries.add(entry(cluster, actorOf));
        }
        int[][] actors = new int[sources.length][];
        for (int source = 0; source < sources.length; source++) {
            actors[source] = renumbered(sources[source], actorOf);
        }
        return new ActorTable(entries, actors);
    }

    /** Returns the clusters that are actors, in the order of their first mentions. */
    private int[] order() {
        long[] keys = new long[scene.clusters.size];
        int size = 0;
        for (int cluster = 0; cluster < keys.length; cluster++) {
            if (rows.begin(cluster) < rows.end(cluster) && !scene.clusters.isBare(cluster)) {
                keys[size++] = (long) rows.first(rows.begin(cluster)) << 32 | cluster;
            }
        }
        Arrays.sort(keys, 0, size);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private static int[] renumbered(int[] clusters, int[] actorOf) {
        int[] actors = clusters.length == 0 ? NOBODY : new int[clusters.length];
        int size = 0;
        for (int cluster : clusters) {
            if (actorOf[cluster] >= 0) {
                actors[size++] = actorOf[cluster];
            }
        }
        return size == actors.length ? actors : Arrays.copyOf(actors, size);
    }

    private ActorTable.Entry entry(int cluster, int[] actorOf) {
        int begin = rows.begin(cluster);
        int size = rows.end(cluster) - begin;
        int[] firsts = new int[size];
        int[] limits = new int[size];
        MentionForm[] forms = new MentionForm[size];
        for (int mention = 0; mention < size; mention++) {
            firsts[mention] = rows.first(begin + mention);
            limits[mention] = rows.limit(begin + mention);
            forms[mention] = FORMS[rows.form(begin + mention)];
        }
        return new ActorTable.Entry(
                KINDS[scene.clusters.kind(cluster)],
                names(cluster, firsts, limits),
                roles.of(cluster),
                renumbered(scene.issuers(cluster), actorOf),
                firsts,
                limits,
                forms);
    }

    /** Returns the fullest name first, then the others in text order. */
    private List<String> names(int cluster, int[] firsts, int[] limits) {
        texts.clear();
        int fullest = -1;
        int most = 0;
        for (int mention = 0; mention < firsts.length; mention++) {
            int row = rows.begin(cluster) + mention;
            if (rows.form(row) != MentionForm.PRONOUN.ordinal() && !rows.isShared(row)) {
                texts.add(firsts[mention], limits[mention]);
                int rank = rank(row, firsts[mention], limits[mention]);
                fullest = rank > most ? mention : fullest;
                most = Math.max(most, rank);
            }
        }
        int named = Math.max(fullest, 0);
        return texts.withFirst(
                isKnownByName(cluster, fullest)
                        ? Gazetteer.english().name(scene.clusters.known[cluster])
                        : name(firsts[named], limits[named]));
    }

    /** Tells whether the gazetteer's name is better than those of the article: for places, and where it has none. */
    private boolean isKnownByName(int cluster, int fullest) {
        return scene.clusters.known[cluster] >= 0
                && (fullest < 0 || scene.clusters.kind(cluster) == MentionCollector.PLACE);
    }

    private String name(int first, int limit) {
        return texts.known(first + (isArticle(first, limit) ? 1 : 0), limit);
    }

    /** The article of {@code The Hague} belongs to the name. */
    private boolean isArticle(int first, int limit) {
        boolean indefinite = tokens.equals(first, "a") || tokens.equals(first, "an");
        boolean definite = tokens.equals(first, "the") && !tokens.has(first + 1, TokenFlag.CAPITALIZED);
        return limit - first > 1 && (indefinite || definite);
    }

    private int rank(int row, int first, int limit) {
        boolean shouted = tokens.has(first, TokenFlag.ALL_CAPITALS) && limit - first > 1;
        int size = limit - first - (tokens.has(limit - 1, TokenFlag.CLITIC) ? 1 : 0);
        int form = rows.isOffice(row) ? MentionForm.NOMINAL.ordinal() : rows.form(row);
        return (FORMS.length - form) * 1000 + Math.min(size, 30) * (shouted ? 1 : 8);
    }
}
