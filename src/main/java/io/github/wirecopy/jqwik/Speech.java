package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.StatementKind;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody said, wholly in quotation marks.
 *
 * @param shape the order of the parts
 * @param source who
 * @param verb the position of the verb
 * @param first what
 * @param second what else, in shapes that go on after the tag
 * @param slogan what is quoted within the first quote
 */
record Speech(Shape shape, Reference source, int verb, Clause first, Clause second, Optional<String> slogan)
        implements Passage {

    /** The order of source, cue and quotes. */
    enum Shape {
        /** {@code “…,” X said.} */
        TAG_BEHIND,
        /** {@code “…,” said X.} */
        VERB_FIRST,
        /** {@code X said, “….”} */
        COMMA,
        /** {@code X said: “….”} */
        COLON,
        /** {@code “…,” X said. “….”} */
        RESUMED,
        /** {@code “…,” X said, “….”} */
        INTERRUPTED,
        /** {@code “…?” X said.} */
        QUESTION;

        boolean isTagFirst() {
            return this == COMMA || this == COLON;
        }

        boolean goesOn() {
            return this == RESUMED || this == INTERRUPTED;
        }
    }

    @Override
    public void write(StoryDraft draft) {
        int begin = draft.beginSentence();
        if (shape.isTagFirst()) {
            Tag tag = draft.tag(source, verb);
            draft.write(shape == Shape.COLON ? ": " : ", ");
            Span content = quote(draft, ".");
            draft.voices().say(StatementKind.DIRECT, List.of(content), tag);
            draft.endSentence(begin);
        } else {
            writeTagBehind(draft, begin);
        }
    }

    private void writeTagBehind(StoryDraft draft, int begin) {
        Span content = quote(draft, shape == Shape.QUESTION ? "?" : ",");
        draft.write(" ");
        Tag tag = shape == Shape.VERB_FIRST ? draft.inverted(source.named(), verb) : draft.tag(source, verb);
        List<Span> contents = shape.goesOn() ? List.of(content, resume(draft, begin)) : List.of(content);
        draft.voices().say(StatementKind.DIRECT, contents, tag);
        if (!shape.goesOn()) {
            draft.write(".");
            draft.endSentence(begin);
        }
    }

    private Span resume(StoryDraft draft, int begin) {
        int sentence = begin;
        if (shape == Shape.RESUMED) {
            draft.write(".");
            draft.endSentence(begin);
            sentence = draft.beginSentence();
        } else {
            draft.write(", ");
        }
        QuoteDraft quote = draft.open(QuoteKind.SPEECH);
        draft.voices().goOn(quote);
        draft.write((shape == Shape.RESUMED ? second.capitalized() : second.words()) + ".");
        Span content = draft.close(quote);
        draft.endSentence(sentence);
        return content;
    }

    private Span quote(StoryDraft draft, String stop) {
        QuoteDraft quote = draft.open(QuoteKind.SPEECH);
        draft.write(shape == Shape.QUESTION ? "Who knew that " + first.words() : first.capitalized());
        if (slogan.isPresent()) {
            draft.write(" under the words ");
            draft.quoteWithin(quote, slogan.get());
        }
        draft.write(stop);
        return draft.close(quote);
    }

    @Override
    public int quotes() {
        return 1 + (shape.goesOn() ? 1 : 0) + (slogan.isPresent() ? 1 : 0);
    }

    @Override
    public OptionalInt speaker() {
        return OptionalInt.of(source.actor());
    }

    @Override
    public Passage simplified() {
        return new Speech(shape.goesOn() ? Shape.TAG_BEHIND : shape, source, verb, first, second, Optional.empty());
    }

    @Override
    public Passage silenced() {
        return new Scare(Words.TERMS.at(verb), first.predicate());
    }
}
