package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.model.StatementKind;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The statements and quotes of a story, collected as they are written. */
final class Voices {

    private final List<Statement> statements = new ArrayList<>();
    private final List<QuoteDraft> quotes = new ArrayList<>();
    private int unowned;

    QuoteDraft open(QuoteKind kind, int begin, int contentBegin) {
        QuoteDraft quote = new QuoteDraft("q" + quotes.size(), kind, begin, contentBegin);
        quotes.add(quote);
        return quote;
    }

    /** Makes a quote go on from the last one that is not within another. */
    void goOn(QuoteDraft quote) {
        int position = quotes.indexOf(quote) - 1;
        while (position > 0 && quotes.get(position).isNested()) {
            position--;
        }
        quote.setContinues(quotes.get(position).id());
    }

    void narrate(Span sentence) {
        add(Statement.builder().kind(StatementKind.NARRATED).addContent(sentence));
    }

    void say(StatementKind kind, List<Span> contents, Tag tag) {
        add(Statement.builder()
                .kind(kind)
                .content(contents)
                .attribution(Attribution.builder()
                        .source(tag.source())
                        .cue(tag.cue())
                        .addActor(tag.actor())
                        .rule("Written")
                        .confidence(1)
                        .build()));
    }

    /** Adds a statement, to which all quotes since the last statement belong. */
    private void add(Statement.Builder statement) {
        String id = "s" + statements.size();
        statements.add(statement.id(id).build());
        while (unowned < quotes.size()) {
            quotes.get(unowned++).setStatement(id);
        }
    }

    List<Statement> statements() {
        return statements;
    }

    List<Quote> quotes() {
        return quotes.stream().map(QuoteDraft::build).toList();
    }
}
