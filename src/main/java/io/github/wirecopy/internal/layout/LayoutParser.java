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
        RecordLayout.read(draft, document.fields(), order);
        switch (document.layout()) {
            case REUTERS_SGML, TREC -> SgmlLayout.read(draft);
            case LEXISNEXIS -> LexisNexisLayout.read(draft, order);
            case NEXIS_UNI -> NexisUniLayout.read(draft, order);
            case STORY -> StoryLayout.read(draft, order);
            case FBIS -> FbisLayout.read(draft, order);
            case FACTIVA -> FactivaLayout.read(draft, order);
            case PLAIN, JSON_LINES, CSV -> PlainLayout.read(draft, order);
        }
        draft.warnIfNoBody();
        return draft.build();
    }
}
