package io.github.wirecopy.internal.actor;

import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.ActorRecognizer;
import java.util.List;

/**
 * Finds where persons, organisations and places are named.
 *
 * <p>Immutable and thread-safe. Time is linear in the text.
 */
public final class MentionFinder {

    /** Two or three in most articles; room for as many mentions is seldom outgrown. */
    private static final int CANDIDATES_PER_MENTION = 2;

    private final int mostMentions;

    /** Makes a finder with a limit: when it has found so many mentions, names are text. */
    public MentionFinder(int mostMentions) {
        this.mostMentions = mostMentions;
    }

    /** Returns the named mentions of an article. */
    public MentionTable find(TokenTable tokens, Sentences sentences, QuoteTable quotes) {
        return find(tokens, sentences, quotes, List.of());
    }

    /** Returns the named mentions of an article, merged with those that users' recognizers have found. */
    public MentionTable find(
            TokenTable tokens, Sentences sentences, QuoteTable quotes, List<ActorRecognizer.Recognized> recognized) {
        WordIndex words = new WordIndex(tokens);
        int[] candidates = NameCandidates.of(tokens);
        Capitals capitals = new Capitals(tokens, candidates, sentences, words);
        KnownNames known = new KnownNames(tokens, candidates, capitals);
        NameRuns runs = new NameRuns(tokens, capitals, known);
        MentionCollector mentions = new MentionCollector(candidates.length / CANDIDATES_PER_MENTION + 16);
        RunReader reader = new RunReader(tokens, capitals, known, mentions);
        PlaceNominals nominals = new PlaceNominals(tokens, known, mentions);
        boolean english = Language.isEnglish(tokens);
        int read = 0;
        for (int token : candidates) {
            if (token < read || mentions.size >= mostMentions || !runs.begins(token)) {
                continue;
            }
            if (english) {
                read = runs.limit(token);
                nominals.read(token, read);
                reader.read(token, read);
            } else {
                read = reader.readForeign(token);
            }
        }
        MentionCollector merged =
                recognized.isEmpty() ? mentions : new RecognizedMentions(tokens, mentions, recognized).merge();
        return new MentionTable(merged, tokens.size(), words);
    }
}
