package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.StatementKind;
import java.util.List;
import java.util.OptionalInt;

/**
 * What somebody said, partly in quotation marks: {@code X said the bridge was “a gift”.}
 *
 * @param source who
 * @param verb the position of the verb
 * @param subject what it is about
 * @param fragment the quoted words
 */
record MixedReport(Reference source, int verb, String subject, String fragment) implements Passage {

    @Override
    public void write(StoryDraft draft) {
        int begin = draft.beginSentence();
        Tag tag = draft.tag(source, verb);
        draft.write(" ");
        int content = draft.here();
        draft.write(subject + " was ");
        QuoteDraft quote = draft.open(QuoteKind.FRAGMENT);
        draft.write(fragment + ".");
        draft.close(quote);
        draft.voices().say(StatementKind.MIXED, List.of(draft.since(content)), tag);
        draft.endSentence(begin);
    }

    @Override
    public int quotes() {
        return 1;
    }

    @Override
    public OptionalInt speaker() {
        return OptionalInt.of(source.actor());
    }

    @Override
    public Passage silenced() {
        return new Scare(Words.TERMS.at(verb), Words.PREDICATES.at(0));
    }
}
