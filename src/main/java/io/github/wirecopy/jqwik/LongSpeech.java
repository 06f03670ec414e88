package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.StatementKind;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A quote of several paragraphs, each of which opens it anew; only the last closes it.
 *
 * @param source who
 * @param verb the position of the verb
 * @param clauses what, one clause a paragraph
 */
record LongSpeech(Reference source, int verb, List<Clause> clauses) implements Passage {

    @Override
    public void write(StoryDraft draft) {
        int begin = draft.beginSentence();
        Tag tag = draft.tag(source, verb);
        draft.write(": ");
        List<Span> contents = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            int sentence = i == 0 ? begin : nextParagraph(draft);
            contents.add(part(draft, i));
            draft.endSentence(sentence);
        }
        draft.voices().say(StatementKind.DIRECT, contents, tag);
    }

    private static int nextParagraph(StoryDraft draft) {
        draft.nextParagraph();
        return draft.beginSentence();
    }

    private Span part(StoryDraft draft, int position) {
        QuoteDraft quote = draft.open(QuoteKind.SPEECH);
        if (position > 0) {
            draft.voices().goOn(quote);
        }
        draft.write(clauses.get(position).capitalized() + ".");
        return position + 1 < clauses.size() ? draft.leaveOpen(quote) : draft.close(quote);
    }

    @Override
    public int quotes() {
        return clauses.size();
    }

    @Override
    public int paragraphs() {
        return clauses.size();
    }

    @Override
    public OptionalInt speaker() {
        return OptionalInt.of(source.actor());
    }

    @Override
    public Passage inOneParagraph() {
        Optional<String> third = clauses.size() > 2 ? Optional.of(Words.SLOGANS.at(0)) : Optional.empty();
        return new Speech(Speech.Shape.RESUMED, source, verb, clauses.get(0), clauses.get(1), third);
    }

    @Override
    public Passage simplified() {
        return new Speech(Speech.Shape.COLON, source, verb, clauses.get(0), Clause.SIMPLEST, Optional.empty());
    }

    @Override
    public Passage silenced() {
        return new Scare(Words.TERMS.at(verb), clauses.get(0).predicate());
    }
}
