package io.github.wirecopy.parse;

import io.github.wirecopy.internal.actor.ActorResolver;
import io.github.wirecopy.internal.actor.ActorTable;
import io.github.wirecopy.internal.actor.MentionFinder;
import io.github.wirecopy.internal.actor.MentionTable;
import io.github.wirecopy.internal.assemble.ArticleAssembler;
import io.github.wirecopy.internal.assemble.Findings;
import io.github.wirecopy.internal.assemble.QuoteRemarks;
import io.github.wirecopy.internal.assemble.RunningText;
import io.github.wirecopy.internal.assemble.Sources;
import io.github.wirecopy.internal.attribution.AttributionFinder;
import io.github.wirecopy.internal.attribution.StatementTable;
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
import io.github.wirecopy.model.ActorRecognizer;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Origin;
import io.github.wirecopy.source.Diagnostic;
import io.github.wirecopy.source.Position;
import io.github.wirecopy.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends a text through the stages. Immutable; what one text needs lives in the calls alone. */
final class Pipeline {

    private final ParserOptions options;
    private final LayoutParser layouts;
    private final Tokenizer tokenizer;
    private final SentenceSegmenter segmenter;
    private final QuoteFinder quoteFinder;
    private final AttributionFinder attributionFinder;
    private final MentionFinder mentionFinder;
    private final ActorResolver actorResolver;
    private final ArticleAssembler assembler;

    Pipeline(ParserOptions options) {
        this.options = options;
        this.layouts = new LayoutParser(options.locale());
        this.tokenizer = new Tokenizer(Lexicon.english());
        this.segmenter = new SentenceSegmenter();
        this.quoteFinder =
                new QuoteFinder(options.limits().quotes(), options.limits().nesting());
        this.attributionFinder = new AttributionFinder(options.minConfidence());
        this.mentionFinder = new MentionFinder(options.limits().mentions());
        this.actorResolver = new ActorResolver();
        this.assembler = new ArticleAssembler();
    }

    ParsedArticle parse(String text) {
        return parse(RawDocument.of(text, options.dump()));
    }

    ParsedArticle parse(RawDocument document) {
        ArticleLayout layout = layouts.parse(document);
        Findings findings = find(document.text(), layout);
        Article article = assembler.assemble(document, layout, findings);
        return checked(document, article, diagnostics(document, layout, findings));
    }

    private Findings find(String text, ArticleLayout layout) {
        TokenTable tokens = tokenizer.tokenize(text, RunningText.blocks(layout));
        Sentences sentences = segmenter.segment(tokens);
        QuoteTable quotes = quoteFinder.find(tokens);
        StatementTable statements = attributionFinder.find(tokens, sentences, quotes);
        Sources sources = Sources.of(statements);
        MentionTable mentions = mentionFinder.find(tokens, sentences, quotes, recognized(text));
        ActorTable actors = actorResolver.resolve(tokens, sentences, quotes, mentions, sources.ranges());
        boolean mentionsAreCut = mentions.size() >= options.limits().mentions();
        return new Findings(tokens, sentences, quotes, statements, sources, actors, mentionsAreCut);
    }

    private List<ActorRecognizer.Recognized> recognized(String text) {
        return options.recognizers().stream()
                .flatMap(recognizer -> recognizer.recognize(text).stream())
                .toList();
    }

    private static List<Diagnostic> diagnostics(RawDocument document, ArticleLayout layout, Findings findings) {
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        diagnostics.addAll(layout.diagnostics());
        diagnostics.addAll(QuoteRemarks.of(findings.tokens(), findings.quotes()));
        if (findings.quotes().isCut()) {
            diagnostics.add(limitReached("too-many-quotes", "quotes past the limit of number or nesting are left out"));
        }
        if (findings.mentionsAreCut()) {
            diagnostics.add(limitReached("too-many-mentions", "names past the limit are left out"));
        }
        return diagnostics;
    }

    private static Diagnostic limitReached(String code, String message) {
        return new Diagnostic(Severity.WARNING, code, Optional.empty(), message);
    }

    private ParsedArticle checked(RawDocument document, Article article, List<Diagnostic> diagnostics) {
        ParsedArticle parsed = new ParsedArticle(article, diagnostics, start(document));
        if (isStrict()) {
            refuse(document, parsed);
        }
        return parsed;
    }

    boolean isStrict() {
        return options.strictness() == Strictness.STRICT;
    }

    static Position start(RawDocument document) {
        return new Position((int) Math.min(document.firstLine(), Integer.MAX_VALUE), 1);
    }

    private static void refuse(RawDocument document, ParsedArticle parsed) {
        for (Diagnostic diagnostic : parsed.diagnostics()) {
            if (diagnostic.severity() != Severity.INFO) {
                String file = document.origin().map(Origin::file).orElse(ArticleParser.NO_FILE);
                throw new ArticleParseException(file, parsed.positionOf(diagnostic), diagnostic);
            }
        }
    }
}
