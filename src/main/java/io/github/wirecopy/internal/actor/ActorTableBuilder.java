package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.lexicon.Gazetteer;
import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.MentionForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Makes the actor table of what resolving has found. */
final class ActorTableBuilder {

    private static final ActorKind[] KINDS = ActorKind.values();

    private final Scene scene;
    private final TokenTable tokens;
    private final List<List<int[]>> byCluster = new ArrayList<>();
    private final List<Collection<String>> rolesByCluster = new ArrayList<>();

    ActorTableBuilder(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    ActorTable build(int[][] sources) {
        gather();
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

    /** A mention here is first and limit token, form, and 1 if it stands for others too. */
    private void gather() {
        for (int cluster = 0; cluster < scene.clusters.size; cluster++) {
            byCluster.add(new ArrayList<>());
            rolesByCluster.add(new LinkedHashSet<>());
        }
        for (int mention = 0; mention < scene.mentions.size(); mention++) {
            int form = scene.mentions.form(mention).ordinal();
            byCluster
                    .get(scene.clusters.clusterOf[mention])
                    .add(new int[] {scene.mentions.first(mention), limit(mention), form, 0});
            gatherRole(mention);
        }
        for (int added = 0; added < scene.added; added++) {
            byCluster.get(scene.owners[added]).add(new int[] {
                scene.firsts[added], scene.limits[added], scene.forms[added].ordinal(), scene.shared[added] ? 1 : 0
            });
        }
        for (List<int[]> mentions : byCluster) {
            mentions.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(b[1], a[1]));
        }
    }

    /** Takes in a possessive ending, unless it belongs to a longer mention around the name. */
    private int limit(int mention) {
        int limit = scene.mentions.limit(mention);
        boolean possessive = scene.mentions.parent(mention) == MentionTable.NONE
                && limit < tokens.size()
                && tokens.has(limit, TokenFlag.CLITIC)
                && tokens.equals(limit, "'s");
        return possessive ? limit + 1 : limit;
    }

    private int[] order() {
        List<Integer> clusters = new ArrayList<>();
        for (int cluster = 0; cluster < byCluster.size(); cluster++) {
            if (!byCluster.get(cluster).isEmpty() && !scene.clusters.isBare(cluster)) {
                clusters.add(cluster);
            }
        }
        clusters.sort((a, b) ->
                Integer.compare(byCluster.get(a).get(0)[0], byCluster.get(b).get(0)[0]));
        return clusters.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] renumbered(int[] clusters, int[] actorOf) {
        return Arrays.stream(clusters)
                .map(cluster -> actorOf[cluster])
                .filter(actor -> actor >= 0)
                .toArray();
    }

    private ActorTable.Entry entry(int cluster, int[] actorOf) {
        List<int[]> mentions = byCluster.get(cluster);
        int[] firsts = mentions.stream().mapToInt(m -> m[0]).toArray();
        int[] limits = mentions.stream().mapToInt(m -> m[1]).toArray();
        MentionForm[] forms =
                mentions.stream().map(m -> MentionForm.values()[m[2]]).toArray(MentionForm[]::new);
        List<String> names = names(cluster, mentions);
        return new ActorTable.Entry(
                KINDS[scene.clusters.kind(cluster)],
                names,
                List.copyOf(rolesByCluster.get(cluster)),
                renumbered(scene.issuers(cluster), actorOf),
                firsts,
                limits,
                forms);
    }

    /** Returns the fullest name first, then the others in text order. */
    private List<String> names(int cluster, List<int[]> mentions) {
        Collection<String> all = new LinkedHashSet<>();
        int[] fullest = null;
        for (int[] mention : mentions) {
            if (mention[2] != MentionForm.PRONOUN.ordinal() && mention[3] == 0) {
                all.add(text(mention[0], mention[1]));
                fullest = fullest == null || rank(mention) > rank(fullest) ? mention : fullest;
            }
        }
        int[] named = fullest == null ? mentions.get(0) : fullest;
        String name = text(named[0] + (isArticle(named[0], named[1]) ? 1 : 0), named[1]);
        int known = scene.clusters.known[cluster];
        if (known >= 0 && (fullest == null || scene.clusters.kind(cluster) == MentionCollector.PLACE)) {
            name = Gazetteer.english().name(known);
        }
        List<String> names = new ArrayList<>();
        names.add(name);
        all.remove(name);
        names.addAll(all);
        return names;
    }

    /** The article of {@code The Hague} belongs to the name. */
    private boolean isArticle(int first, int limit) {
        boolean indefinite = tokens.equals(first, "a") || tokens.equals(first, "an");
        boolean definite = tokens.equals(first, "the") && !tokens.has(first + 1, TokenFlag.CAPITALIZED);
        return limit - first > 1 && (indefinite || definite);
    }

    private int rank(int[] mention) {
        int form = MentionForm.values().length - mention[2];
        boolean shouted = tokens.has(mention[0], TokenFlag.ALL_CAPITALS) && mention[1] - mention[0] > 1;
        int size = mention[1] - mention[0] - (tokens.has(mention[1] - 1, TokenFlag.CLITIC) ? 1 : 0);
        return form * 1000 + Math.min(size, 30) * (shouted ? 1 : 8);
    }

    private void gatherRole(int mention) {
        addRole(mention, scene.mentions.roleFirst(mention), scene.mentions.roleLimit(mention));
        addRole(mention, scene.mentions.appositionFirst(mention), scene.mentions.appositionLimit(mention));
    }

    private void addRole(int mention, int first, int limit) {
        if (first >= 0 && !isCourtesy(first, limit)) {
            boolean article = limit - first > 1 && tokens.is(first, WordClass.DETERMINER);
            rolesByCluster.get(scene.clusters.clusterOf[mention]).add(text(article ? first + 1 : first, limit));
        }
    }

    /** {@code Mr.} is no role. */
    private boolean isCourtesy(int first, int limit) {
        return limit - first == 1
                && tokens.is(first, WordClass.TITLE)
                && tokens.is(first, WordClass.MALE | WordClass.FEMALE)
                && tokens.end(first) - tokens.begin(first) <= 4;
    }

    /** Returns the text of some tokens, with one blank for any white space. */
    private String text(int first, int limit) {
        int end = limit;
        while (end - 1 > first && tokens.has(end - 1, TokenFlag.CLITIC)) {
            end--;
        }
        StringBuilder text = new StringBuilder();
        for (int token = first; token < end; token++) {
            if (token > first && tokens.has(token, TokenFlag.SPACE_BEFORE)) {
                text.append(' ');
            }
            text.append(tokens.text(), tokens.begin(token), tokens.end(token));
        }
        return text.toString();
    }
}
