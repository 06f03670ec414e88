package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * Puts the mentions of one actor together and finds the actors of sources.
 *
 * <p>Stateless and thread-safe. Time is linear in the text.
 */
public final class ActorResolver {

    /**
     * Returns the actors of an article.
     *
     * @param sources the sources of its statements in text order, each as two numbers: its first token, and the token
     *     after its last
     */
    public ActorTable resolve(
            TokenTable tokens, Sentences sentences, QuoteTable quotes, MentionTable mentions, int[] sources) {
        WordIndex words = mentions.words();
        Clusters clusters = new NameClusterer(tokens, words, mentions).cluster();
        new Neighbours(tokens, mentions, clusters).vote();
        new SportsTeams(tokens, mentions).vote(clusters);
        Scene scene = new Scene(tokens, sentences, quotes, mentions, words, clusters);
        SourceResolver resolver = new SourceResolver(scene);
        int[][] found = new int[sources.length / 2][];
        for (int source = 0; source < found.length; source++) {
            found[source] = resolver.resolve(sources[2 * source], sources[2 * source + 1]);
        }
        new PronounMentions(scene).add();
        return new ActorTableBuilder(scene).build(found);
    }
}
