package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.dump.RawDocument;
import io.github.wirecopy.internal.layout.ArticleLayout;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.BlockKind;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes the article of what the stages found. Immutable and thread-safe; linear in the tokens. */
public final class ArticleAssembler {

    /** Returns the article. */
    public Article assemble(RawDocument document, ArticleLayout layout, Findings findings) {
        TokenTable tokens = findings.tokens();
        List<StatementDraft> attributed = new AttributedDrafts(tokens, findings.statements()).drafts();
        List<StatementDraft> drafts = new StatementAssembler(findings).assemble(attributed);
        Owners owners = Owners.of(tokens.size(), drafts);
        ActorAssembler actors = new ActorAssembler(findings);
        return head(document, layout)
                .sentences(spans(tokens, findings.sentences()))
                .statements(new StatementModels(tokens, actors).of(drafts))
                .quotes(new QuoteAssembler(findings, owners).assemble())
                .actors(actors.assemble())
                .build();
    }

    private static Article.Builder head(RawDocument document, ArticleLayout layout) {
        Article.Builder article = Article.builder();
        article.text(document.text())
                .origin(document.origin())
                .language(layout.language())
                .headline(layout.headline())
                .deck(layout.deck())
                .bylines(layout.bylines())
                .dateline(layout.dateline())
                .published(layout.published())
                .updated(layout.updated())
                .url(layout.url())
                .publisher(layout.publisher())
                .section(layout.section())
                .paragraphs(layout.paragraphs())
                .subheads(layout.subheads())
                .relatedLinks(layout.relatedLinks())
                .trailers(layout.trailers())
                .metadata(layout.metadata())
                .other(layout.other());
        return article;
    }

    private static List<Span> spans(TokenTable tokens, Sentences sentences) {
        List<Span> spans = new ArrayList<>(sentences.size());
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int first = sentences.first(sentence);
            if (tokens.blockKind(tokens.blockOf(first)) == BlockKind.PARAGRAPH) {
                spans.add(new Span(tokens.begin(first), tokens.end(sentences.limit(sentence) - 1)));
            }
        }
        return spans;
    }
}
