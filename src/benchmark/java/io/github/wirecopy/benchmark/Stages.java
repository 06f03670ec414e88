package io.github.wirecopy.benchmark;

import io.github.wirecopy.internal.actor.ActorResolver;
import io.github.wirecopy.internal.actor.ActorTable;
import io.github.wirecopy.internal.actor.MentionFinder;
import io.github.wirecopy.internal.actor.MentionTable;
import io.github.wirecopy.internal.assemble.RunningText;
import io.github.wirecopy.internal.assemble.Sources;
import io.github.wirecopy.internal.attribution.AttributionFinder;
import io.github.wirecopy.internal.attribution.StatementTable;
import io.github.wirecopy.internal.dump.DumpOptions;
import io.github.wirecopy.internal.dump.RawDocument;
import io.github.wirecopy.internal.layout.ArticleLayout;
import io.github.wirecopy.internal.layout.LayoutParser;
import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.quote.QuoteFinder;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.SentenceSegmenter;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.internal.token.Tokenizer;
import java.util.Optional;

/**
 * The stages one after the other, as the parser has them. Each method does all the stages before it too, so that the difference
 * between two is what a stage costs; what it returns depends on all its work, so that none can be skipped.
 */
final class Stages {

    private final LayoutParser layouts = new LayoutParser(Optional.empty());
    private final Tokenizer tokenizer = new Tokenizer(Lexicon.english());
    private final SentenceSegmenter segmenter = new SentenceSegmenter();
    private final QuoteFinder quoteFinder = new QuoteFinder(Integer.MAX_VALUE, Integer.MAX_VALUE);
    private final AttributionFinder attributionFinder = new AttributionFinder(0);
    private final MentionFinder mentionFinder = new MentionFinder(Integer.MAX_VALUE);
    private final ActorResolver actorResolver = new ActorResolver();

    /** Everything up to a stage. */
    private final class Work {

        final TokenTable tokens;
        final Sentences sentences;
        final QuoteTable quotes;

        Work(String text) {
            tokens = tokenTable(text);
            sentences = segmenter.segment(tokens);
            quotes = quoteFinder.find(tokens);
        }

        StatementTable statements() {
            return attributionFinder.find(tokens, sentences, quotes);
        }

        MentionTable mentions() {
            return mentionFinder.find(tokens, sentences, quotes);
        }
    }

    private ArticleLayout layoutOf(String text) {
        return layouts.parse(RawDocument.of(text, DumpOptions.defaults("")));
    }

    private TokenTable tokenTable(String text) {
        return tokenizer.tokenize(text, RunningText.blocks(layoutOf(text)));
    }

    int layout(String text) {
        return layoutOf(text).paragraphs().size();
    }

    int tokens(String text) {
        return tokenTable(text).size();
    }

    int sentences(String text) {
        return segmenter.segment(tokenTable(text)).size();
    }

    int quotes(String text) {
        Work work = new Work(text);
        return work.sentences.size() + work.quotes.size();
    }

    int attribution(String text) {
        return new Work(text).statements().size();
    }

    int mentions(String text) {
        Work work = new Work(text);
        return work.statements().size() + work.mentions().size();
    }

    int actors(String text) {
        Work work = new Work(text);
        Sources sources = Sources.of(work.statements());
        ActorTable actors =
                actorResolver.resolve(work.tokens, work.sentences, work.quotes, work.mentions(), sources.ranges());
        return actors.size();
    }
}
