package io.github.wirecopy.internal.layout;

import io.github.wirecopy.internal.dump.RawDocument;
import java.util.Locale;
import java.util.Optional;

/** Finds the parts of raw documents, each by the rules of its layout. Immutable and thread-safe. */
public final class LayoutParser {

    private final DayOrder order;

    /**
     * Makes a parser.
     *
     * @param locale where the texts come from, which tells what {@code 11/06/2024} means
     */
    public LayoutParser(Optional<Locale> locale) {
        this.order = DayOrder.of(locale);
    }

    /** Returns the parts of a document. */
    public ArticleLayout parse(RawDocument document) {
        LayoutDraft draft = new LayoutDraft(document.text());
        new PlainLayout(order).read(draft, 0, document.text().length());
        document.fields().forEach(draft::metadata);
        return draft.build();
    }
}
