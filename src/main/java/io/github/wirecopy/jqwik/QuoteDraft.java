package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.source.Span;
import java.util.Optional;

/** A quote whose end, or whose statement, is not written yet. */
final class QuoteDraft {

    private final String id;
    private final QuoteKind kind;
    private final int begin;
    private final int contentBegin;
    private Span span;
    private Span contentSpan;
    private String statement = "";
    private Optional<String> continues = Optional.empty();
    private Optional<String> parent = Optional.empty();

    QuoteDraft(String id, QuoteKind kind, int begin, int contentBegin) {
        this.id = id;
        this.kind = kind;
        this.begin = begin;
        this.contentBegin = contentBegin;
        this.contentSpan = new Span(contentBegin, contentBegin);
        this.span = contentSpan;
    }

    String id() {
        return id;
    }

    void end(int contentEnd, int end) {
        span = new Span(begin, end);
        contentSpan = new Span(contentBegin, contentEnd);
    }

    Span span() {
        return span;
    }

    void setStatement(String id) {
        statement = statement.isEmpty() ? id : statement;
    }

    void setContinues(String quote) {
        continues = Optional.of(quote);
    }

    boolean isNested() {
        return parent.isPresent();
    }

    void setParent(String quote) {
        parent = Optional.of(quote);
    }

    Quote build() {
        return Quote.builder()
                .id(id)
                .kind(kind)
                .statement(statement)
                .span(span)
                .contentSpan(contentSpan)
                .continues(continues)
                .parent(parent)
                .build();
    }
}
