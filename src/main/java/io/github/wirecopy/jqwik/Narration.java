package io.github.wirecopy.jqwik;

/**
 * A sentence in the article's own voice.
 *
 * @param clause what it tells
 */
record Narration(Clause clause) implements Passage {

    @Override
    public void write(StoryDraft draft) {
        int begin = draft.beginSentence();
        draft.write(clause.capitalized() + ".");
        draft.endSentence(begin);
        draft.voices().narrate(draft.since(begin));
    }
}
