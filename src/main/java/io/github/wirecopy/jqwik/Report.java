package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.StatementKind;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * What somebody said, without quotation marks.
 *
 * @param shape the order of the parts
 * @param source who
 * @param verb the position of the verb
 * @param clause what
 */
record Report(Shape shape, Reference source, int verb, Clause clause) implements Passage {

    /** The order of source, cue and content. */
    enum Shape {
        /** {@code X said that …}. */
        THAT,
        /** {@code X said …}. */
        BARE,
        /** {@code …, X said}. */
        TRAILING,
        /** {@code …, according to X}. */
        ACCORDING,
        /** {@code X, who came late, said that …}. */
        WITH_ASIDE;

        boolean isContentFirst() {
            return this == TRAILING || this == ACCORDING;
        }
    }

    @Override
    public void write(StoryDraft draft) {
        int begin = draft.beginSentence();
        if (shape.isContentFirst()) {
            writeContentFirst(draft);
        } else {
            writeCueFirst(draft);
        }
        draft.write(".");
        draft.endSentence(begin);
    }

    private void writeCueFirst(StoryDraft draft) {
        Tag tag = shape == Shape.WITH_ASIDE ? draft.tagWithAside(source.named(), verb) : draft.tag(source, verb);
        draft.write(" ");
        int content = draft.here();
        draft.write((shape == Shape.BARE ? "" : "that ") + clause.words());
        draft.voices().say(StatementKind.INDIRECT, List.of(draft.since(content)), tag);
    }

    private void writeContentFirst(StoryDraft draft) {
        int begin = draft.here();
        draft.write(clause.capitalized());
        Span content = draft.since(begin);
        draft.write(", ");
        Tag tag = shape == Shape.ACCORDING ? draft.accordingTo(source.named()) : draft.tag(source, verb);
        draft.voices().say(StatementKind.INDIRECT, List.of(content), tag);
    }

    @Override
    public OptionalInt speaker() {
        return OptionalInt.of(source.actor());
    }

    @Override
    public Passage silenced() {
        return new Narration(clause);
    }
}
