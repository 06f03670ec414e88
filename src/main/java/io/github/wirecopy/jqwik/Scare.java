package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.QuoteKind;

/**
 * Something so-called, which nobody speaks.
 *
 * @param term the words in quotation marks
 * @param predicate what it did
 */
record Scare(String term, String predicate) implements Passage {

    @Override
    public void write(StoryDraft draft) {
        int begin = draft.beginSentence();
        draft.write("The so-called ");
        QuoteDraft quote = draft.open(QuoteKind.TERM);
        draft.write(term);
        draft.close(quote);
        draft.write(" " + predicate + ".");
        draft.endSentence(begin);
        draft.voices().narrate(draft.since(begin));
    }

    @Override
    public int quotes() {
        return 1;
    }
}
