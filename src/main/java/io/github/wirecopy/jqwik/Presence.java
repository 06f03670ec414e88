package io.github.wirecopy.jqwik;

import java.util.OptionalInt;

/**
 * A sentence that names somebody and no more.
 *
 * @param actor the position in the cast
 */
record Presence(int actor) implements Passage {

    @Override
    public void write(StoryDraft draft) {
        int begin = draft.beginSentence();
        draft.reference(new Reference(actor, false));
        draft.write(" played no part.");
        draft.endSentence(begin);
        draft.voices().narrate(draft.since(begin));
    }

    @Override
    public OptionalInt speaker() {
        return OptionalInt.of(actor);
    }
}
