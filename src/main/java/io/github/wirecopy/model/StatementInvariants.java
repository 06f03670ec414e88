package io.github.wirecopy.model;

import io.github.wirecopy.source.Span;
import java.util.List;

/** Statements, sources, cues, sentences and mentions lie in the blocks of the article, in order, and the statements cover the body. */
final class StatementInvariants {

    private static final String CONTENT_BLOCKS = "headline, deck or one paragraph";
    private static final String MENTION_BLOCKS = "headline, deck, one subhead or one paragraph";

    private final Article article;
    private final SpanSet contentBlocks;
    private final SpanSet mentionBlocks;

    private StatementInvariants(Article article) {
        this.article = article;
        contentBlocks = ArticleInvariants.contentBlocks(article);
        mentionBlocks = article.subheads().isEmpty() ? contentBlocks : ArticleInvariants.mentionBlocks(article);
    }

    static void check(Article article) {
        StatementInvariants invariants = new StatementInvariants(article);
        invariants.checkStatements();
        invariants.checkSentences();
        invariants.checkActors();
    }

    private void checkStatements() {
        int begin = 0;
        for (Statement statement : article.statements()) {
            checkContent(statement);
            if (statement.attribution().isPresent()) {
                checkAttribution(statement.attribution().get());
            }
            begin = requireInOrder("Article.statements", statement.content().get(0), begin);
        }
    }

    private void checkContent(Statement statement) {
        ArticleInvariants.requireDisjointInOrder("Statement.content", statement.content());
        for (Span content : statement.content()) {
            ArticleInvariants.requireHeld(contentBlocks, content, "Statement.content", CONTENT_BLOCKS);
        }
    }

    private void checkAttribution(Attribution attribution) {
        if (attribution.source().isPresent()) {
            ArticleInvariants.requireHeld(
                    mentionBlocks, attribution.source().get(), "Attribution.source", MENTION_BLOCKS);
        }
        if (attribution.cue().isPresent()) {
            ArticleInvariants.requireHeld(mentionBlocks, attribution.cue().get(), "Attribution.cue", MENTION_BLOCKS);
        }
    }

    private void checkSentences() {
        SpanSet paragraphs = new SpanSet();
        paragraphs.addAll(article.paragraphs());
        SpanSet said = said();
        int next = 0;
        int end = 0;
        for (Span sentence : article.sentences()) {
            ArticleInvariants.requireHeld(paragraphs, sentence, "Article.sentences", "one paragraph");
            while (next < said.size() && said.begin(next) < sentence.end()) {
                end = Math.max(end, said.end(next++));
            }
            if (end <= sentence.begin()) {
                throw new IllegalStateException(
                        "Article.statements must cover every sentence, but none covers " + sentence);
            }
        }
    }

    /** Returns all contents, sources and cues by their begin. */
    private SpanSet said() {
        SpanSet said = new SpanSet();
        for (Statement statement : article.statements()) {
            said.addAll(statement.content());
            if (statement.attribution().isPresent()) {
                said.add(statement.attribution().get().source());
                said.add(statement.attribution().get().cue());
            }
        }
        return said.sort();
    }

    private void checkActors() {
        int begin = 0;
        for (Actor actor : article.actors()) {
            List<Mention> mentions = actor.mentions();
            checkMentions(actor, mentions);
            begin = mentions.isEmpty()
                    ? begin
                    : requireInOrder("Article.actors", mentions.get(0).span(), begin);
        }
    }

    private void checkMentions(Actor actor, List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            Span span = mentions.get(i).span();
            // the message is made for a wrong one alone: there are more mentions than anything else
            if (!mentionBlocks.holds(span)) {
                ArticleInvariants.requireHeld(mentionBlocks, span, "Actor.mentions of " + actor.id(), MENTION_BLOCKS);
            }
            if (i > 0 && mentions.get(i - 1).span().compareTo(span) >= 0) {
                throw new IllegalStateException("Actor.mentions of " + actor.id() + " must be in text order, but "
                        + span + " follows " + mentions.get(i - 1).span());
            }
        }
    }

    private static int requireInOrder(String part, Span span, int begin) {
        if (span.begin() < begin) {
            throw new IllegalStateException(
                    part + " must be in text order, but one at " + span + " follows one at " + begin);
        }
        return span.begin();
    }
}
