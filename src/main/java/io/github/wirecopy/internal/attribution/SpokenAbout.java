package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.chunk.ChunkFeature;
import io.github.wirecopy.internal.chunk.ChunkKind;
import io.github.wirecopy.internal.chunk.ChunkTable;
import io.github.wirecopy.internal.lexicon.WordClass;

/** {@code The minister spoke about the budget.} */
final class SpokenAbout implements AttributionRule {

    @Override
    public long verbs() {
        return WordClass.SPEAKING_VERB | WordClass.REFERENCE_VERB;
    }

    @Override
    public boolean apply(Scene scene, int verb) {
        ChunkTable chunks = scene.chunks;
        int next = Cue.after(scene, verb);
        if (!chunks.is(next, ChunkKind.PREPOSITION)
                || chunks.has(verb, ChunkFeature.PASSIVE | ChunkFeature.MODAL)
                || scene.statements.hasCue(chunks.first(verb))
                || !introducesTopic(scene, verb, next)
                || isCondition(scene, next)) {
            return false;
        }
        return Forward.stateObject(scene, verb, next + 1, chunks.limit(next));
    }

    /** Tells whether it says on which terms somebody speaks: {@code spoke on condition of anonymity}. */
    private static boolean isCondition(Scene scene, int preposition) {
        int head = scene.chunks.head(preposition + 1);
        return scene.chunks.is(preposition + 1, ChunkKind.NOUN_PHRASE) && scene.tokens.equals(head, "condition");
    }

    /** Tells whether a preposition brings in the topic and not the listener or the place. */
    private static boolean introducesTopic(Scene scene, int verb, int preposition) {
        if (scene.isWord(preposition, "to")) {
            return scene.isVerb(verb, WordClass.REFERENCE_VERB);
        }
        return scene.isVerb(verb, WordClass.SPEAKING_VERB)
                && (scene.isWord(preposition, "about")
                        || scene.isWord(preposition, "of")
                        || scene.isWord(preposition, "for")
                        || scene.isWord(preposition, "on")
                        || scene.isWord(preposition, "against")
                        || scene.isWord(preposition, "over"));
    }
}
