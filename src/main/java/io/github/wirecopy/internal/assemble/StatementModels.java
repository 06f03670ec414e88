package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes the statements of the model, numbered in text order. */
final class StatementModels {

    private final TokenTable tokens;
    private final ActorAssembler actors;

    StatementModels(TokenTable tokens, ActorAssembler actors) {
        this.tokens = tokens;
        this.actors = actors;
    }

    List<Statement> of(List<StatementDraft> drafts) {
        List<Statement> statements = new ArrayList<>(drafts.size());
        for (StatementDraft draft : drafts) {
            statements.add(Statement.builder()
                    .id(Ids.statement(statements.size()))
                    .kind(draft.kind())
                    .content(content(draft))
                    .attribution(draft.attribution().map(this::attribution))
                    .build());
        }
        return statements;
    }

    private Attribution attribution(AttributionDraft draft) {
        return Attribution.builder()
                .source(draft.source().map(range -> range.span(tokens)))
                .cue(draft.cue().map(range -> range.span(tokens)))
                .actors(actors.speakers(draft))
                .rule(draft.rule())
                .confidence(draft.confidence())
                .build();
    }

    private List<Span> content(StatementDraft draft) {
        List<Span> spans = new ArrayList<>(draft.content().size());
        for (TokenRange range : draft.content()) {
            spans.add(range.span(tokens));
        }
        return spans;
    }
}
