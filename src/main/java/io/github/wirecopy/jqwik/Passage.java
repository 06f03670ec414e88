package io.github.wirecopy.jqwik;

import java.util.OptionalInt;

/** Something of a story's body that is written in one piece: a sentence or a few. */
sealed interface Passage permits Narration, Presence, Report, MixedReport, Scare, Speech, LongSpeech {

    /** Writes it into the open paragraph. */
    void write(StoryDraft draft);

    /** Returns how many quotes it has. */
    default int quotes() {
        return 0;
    }

    /** Returns how many paragraphs it reaches into. */
    default int paragraphs() {
        return 1;
    }

    /** Returns the position of the one who speaks, which counts round the cast. */
    default OptionalInt speaker() {
        return OptionalInt.empty();
    }

    /** Returns the same with the fewest quotes and paragraphs that such a passage can have. */
    default Passage simplified() {
        return this;
    }

    /** Returns something with as many quotes that reaches into no other paragraph. */
    default Passage inOneParagraph() {
        return this;
    }

    /** Returns what stands in its place in a story where nobody speaks. */
    default Passage silenced() {
        return this;
    }
}
